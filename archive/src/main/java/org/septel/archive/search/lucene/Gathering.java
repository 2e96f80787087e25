package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.septel.archive.search.Facet;

/// Gathers an answer: the best hits in an order, how many there are, and how many have each value. Hits are taken some
/// thousands at a time, so that each step is one run over arrays.
///
/// @param most   so many hits at most, 1 or more
/// @param after  the last hit of the page before
/// @param facets whether values are counted
record Gathering(SearchOrder order, int most, Optional<FieldDoc> after, boolean facets, SegmentTotals totals)
        implements CollectorManager<Gathering.Slice, Gathering.Gathered> {

    private static final int AT_A_TIME = 4096;

    /// @param facets none where they were not asked for
    record Gathered(TopFieldDocs top, List<Facet> facets) {}

    @Override
    public Slice newCollector() {
        return new Slice();
    }

    @Override
    public Gathered reduce(Collection<Slice> slices) throws IOException {
        FacetCounter sum = new FacetCounter(totals);
        List<SegmentBest> found = new ArrayList<>();
        long hits = 0;
        for (Slice slice : slices) {
            sum.add(slice.counter);
            found.addAll(slice.found);
            hits += slice.hits;
        }
        var total = new TotalHits(hits, TotalHits.Relation.EQUAL_TO);
        FieldDoc[] best = SegmentBest.of(found, order, most);
        return new Gathered(new TopFieldDocs(total, best, order.sort().getSort()), facets ? sum.facets() : List.of());
    }

    /// What one core gathers.
    final class Slice implements Collector {

        private final FacetCounter counter = new FacetCounter(totals);
        private final List<SegmentBest> found = new ArrayList<>();
        private final int[] documents = new int[AT_A_TIME];
        private final float[] scores = new float[order == SearchOrder.RELEVANCE ? AT_A_TIME : 0];
        private long hits;
        private @Nullable Weight weight;

        @Override
        public void setWeight(Weight weight) {
            this.weight = weight;
        }

        @Override
        public ScoreMode scoreMode() {
            return order == SearchOrder.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) {
            return new Leaf(leaf, weight != null && weight.getQuery() instanceof MatchAllDocsQuery);
        }

        /// Of one segment. Where nothing is found, nothing is made.
        private final class Leaf implements LeafCollector {

            private final LeafReaderContext leaf;
            private final boolean everything;
            private @Nullable SegmentBest best;
            private FacetCounter.@Nullable OfSegment values;
            private @Nullable Scorable scorer;
            private int held;

            Leaf(LeafReaderContext leaf, boolean everything) {
                this.leaf = leaf;
                this.everything = everything;
            }

            @Override
            public void setScorer(Scorable scorer) {
                this.scorer = scorer;
            }

            @Override
            public void collect(int document) throws IOException {
                if (scorer != null && 0 < scores.length) {
                    scores[held] = scorer.score();
                }
                documents[held++] = document;
                if (held == AT_A_TIME) {
                    take();
                }
            }

            @Override
            public void collect(DocIdStream stream) throws IOException {
                if (0 < scores.length) {
                    stream.forEach(this::collect);
                    return;
                }
                take();
                for (held = stream.intoArray(documents); 0 < held; held = stream.intoArray(documents)) {
                    take();
                }
            }

            private void take() throws IOException {
                if (held == 0) {
                    return;
                }
                hits += held;
                if (best == null) {
                    best = new SegmentBest(order, most, after.orElse(null), leaf, totals);
                    found.add(best);
                }
                best.offer(documents, scores, held);
                if (facets && !everything) {
                    values = values == null ? counter.new OfSegment(leaf) : values;
                    values.add(documents, held);
                }
                held = 0;
            }

            @Override
            public void finish() throws IOException {
                take();
                if (facets && everything) {
                    counter.addAll(leaf);
                }
                if (values != null) {
                    values.finish();
                }
            }
        }
    }
}

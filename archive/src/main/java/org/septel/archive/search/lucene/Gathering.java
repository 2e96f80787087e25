package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;
import org.septel.archive.search.Facet;

/// Gathers an answer: the best hits in an order, how many there are, and how many have each value.
///
/// @param most   so many hits at most, 1 or more
/// @param after  the last hit of the page before
/// @param facets whether values are counted
record Gathering(SearchOrder order, int most, Optional<FieldDoc> after, boolean facets, SegmentTotals totals)
        implements CollectorManager<Gathering.Slice, Gathering.Gathered> {

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
        private final Handfuls.Hands hands = Handfuls.Hands.of(order == SearchOrder.RELEVANCE);
        private long hits;

        @Override
        public ScoreMode scoreMode() {
            return order == SearchOrder.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) {
            return new Leaf(leaf);
        }

        /// Of one segment. Where nothing is found, nothing is made.
        private final class Leaf extends Handfuls {

            private final LeafReaderContext leaf;
            private @Nullable SegmentBest best;
            private FacetCounter.@Nullable OfSegment values;

            Leaf(LeafReaderContext leaf) {
                super(hands);
                this.leaf = leaf;
            }

            @Override
            void take(int[] documents, float[] scores, int many) throws IOException {
                hits += many;
                if (best == null) {
                    best = new SegmentBest(order, most, after.orElse(null), leaf, totals);
                    found.add(best);
                }
                best.offer(documents, scores, many);
                if (facets) {
                    values = values == null ? counter.new OfSegment(leaf) : values;
                    values.add(documents, many);
                }
            }

            @Override
            void end() throws IOException {
                if (values != null) {
                    values.finish();
                }
            }
        }
    }
}

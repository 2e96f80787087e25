package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.septel.archive.search.Facet;

/// Counts the hits in one respect, and gathers nothing else.
///
/// @param most values that are listed
record Tallying(SegmentTotals totals, Facet.Dimension dimension, int most)
        implements CollectorManager<Tallying.Slice, Facet> {

    @Override
    public Slice newCollector() {
        return new Slice();
    }

    @Override
    public Facet reduce(Collection<Slice> slices) throws IOException {
        FacetCounter sum = counter();
        slices.forEach(slice -> sum.add(slice.counter));
        return sum.facet(dimension, most);
    }

    private FacetCounter counter() {
        return new FacetCounter(totals, List.of(dimension.field()));
    }

    /// What one core counts.
    final class Slice implements Collector {

        private final FacetCounter counter = counter();
        private final Handfuls.Hands hands = Handfuls.Hands.of(false);

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) {
            FacetCounter.OfSegment values = counter.new OfSegment(leaf);
            return new Handfuls(hands) {

                @Override
                void take(int[] documents, float[] scores, int many) {
                    values.add(documents, many);
                }

                @Override
                void end() throws IOException {
                    values.finish();
                }
            };
        }
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Count;
import org.septel.archive.search.Facet.Dimension;

/// Counts the values of every hit, exactly: by number within a segment, by name over all of them. So no state has to
/// be built for a reader before its first question.
final class FacetCounter implements Collector {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::hits).reversed().thenComparing(Count::value);

    private final Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);

    /// The counters of one search, added up.
    static final class Counting implements CollectorManager<FacetCounter, FacetCounter> {

        @Override
        public FacetCounter newCollector() {
            return new FacetCounter();
        }

        @Override
        public FacetCounter reduce(Collection<FacetCounter> counters) {
            FacetCounter sum = new FacetCounter();
            for (FacetCounter counter : counters) {
                counter.counts.forEach(
                        (dimension, values) -> values.forEach((value, hits) -> sum.add(dimension, value, hits)));
            }
            return sum;
        }
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        List<LeafCounter> counters = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            counters.add(new LeafCounter(dimension, DocValues.getSortedSet(leaf.reader(), field(dimension))));
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                for (LeafCounter counter : counters) {
                    counter.count(document);
                }
            }

            @Override
            public void finish() throws IOException {
                for (LeafCounter counter : counters) {
                    counter.finish();
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private static String field(Dimension dimension) {
        return switch (dimension) {
            case ORIGIN -> Fields.ORIGIN_FACET;
            case TAG -> Fields.TAG_FACET;
            case YEAR -> Fields.YEAR_FACET;
            case CLASSIFICATION -> Fields.CLASSIFICATION_FACET;
        };
    }

    private void add(Dimension dimension, String value, long hits) {
        counts.computeIfAbsent(dimension, _ -> new HashMap<>()).merge(value, hits, Long::sum);
    }

    /// Every dimension, in its order.
    List<Facet> facets() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Facet(dimension, most(counts.getOrDefault(dimension, Map.of()))))
                .toList();
    }

    private static List<Count> most(Map<String, Long> values) {
        return values.entrySet().stream()
                .map(value -> new Count(value.getKey(), value.getValue()))
                .sorted(MOST_FIRST)
                .limit(Facet.MOST_VALUES)
                .toList();
    }

    /// One dimension in one segment.
    private final class LeafCounter {

        private final Dimension dimension;
        private final SortedSetDocValues values;
        private final int[] hits;

        LeafCounter(Dimension dimension, SortedSetDocValues values) {
            this.dimension = dimension;
            this.values = values;
            this.hits = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    hits[(int) values.nextOrd()]++;
                }
            }
        }

        void finish() throws IOException {
            for (int ord = 0; ord < hits.length; ord++) {
                if (0 < hits[ord]) {
                    add(dimension, values.lookupOrd(ord).utf8ToString(), hits[ord]);
                }
            }
        }
    }
}

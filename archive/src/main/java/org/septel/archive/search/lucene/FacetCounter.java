package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Count;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Field;

/// Counts the values of every hit, exactly: by number within a segment, by name over all of them. So no state has to
/// be built for a reader before its first question.
final class FacetCounter implements Collector {

    private static final List<Field> FIELDS =
            Arrays.stream(Dimension.values()).map(Dimension::field).distinct().toList();

    /// Letters of a month that say its year: `2007-09`.
    private static final int YEAR = 4;

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::hits).reversed().thenComparing(Count::value);

    private final SegmentTotals totals;
    private final Map<Field, Map<String, Long>> counts = new EnumMap<>(Field.class);

    /// Hits that have a value.
    private final Map<Field, Long> having = new EnumMap<>(Field.class);

    private long hits;

    private FacetCounter(SegmentTotals totals) {
        this.totals = totals;
    }

    /// The counters of one search, added up.
    ///
    /// @param totals what whole segments hold
    record Counting(SegmentTotals totals) implements CollectorManager<FacetCounter, FacetCounter> {

        @Override
        public FacetCounter newCollector() {
            return new FacetCounter(totals);
        }

        @Override
        public FacetCounter reduce(Collection<FacetCounter> counters) {
            FacetCounter sum = new FacetCounter(totals);
            for (FacetCounter counter : counters) {
                counter.counts.forEach((field, values) -> values.forEach((value, hits) -> sum.add(field, value, hits)));
                counter.having.forEach((field, hits) -> sum.having.merge(field, hits, Long::sum));
                sum.hits += counter.hits;
            }
            return sum;
        }
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        return new LeafCounter(leaf.reader());
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /// Every dimension, in its order.
    List<Facet> facets() {
        return Arrays.stream(Dimension.values()).map(this::facet).toList();
    }

    /// Every value of one field that some cable has.
    static SortedMap<String, Long> values(IndexSearcher searcher, SegmentTotals totals, Field field)
            throws IOException {
        var counter = new FacetCounter(totals);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            counter.add(field, leaf.reader(), totals.of(leaf.reader(), field));
        }
        return new TreeMap<>(counter.counts.getOrDefault(field, Map.of()));
    }

    private Facet facet(Dimension dimension) {
        Map<String, Long> values = counts.getOrDefault(dimension.field(), Map.of());
        List<Count> found = (dimension == Dimension.YEAR ? years(values) : values)
                .entrySet().stream()
                        .map(value -> new Count(value.getKey(), value.getValue()))
                        .sorted(dimension.isTime() ? Comparator.comparing(Count::value) : MOST_FIRST)
                        .toList();
        int listed = Math.min(dimension.most(), found.size());
        return new Facet(
                dimension,
                found.subList(0, listed),
                found.size() - listed,
                hits - having.getOrDefault(dimension.field(), 0L));
    }

    private static Map<String, Long> years(Map<String, Long> months) {
        var years = new HashMap<String, Long>();
        months.forEach((month, hits) -> years.merge(month.substring(0, YEAR), hits, Long::sum));
        return years;
    }

    private void add(Field field, String value, long hits) {
        counts.computeIfAbsent(field, _ -> new HashMap<>()).merge(value, hits, Long::sum);
    }

    private void add(Field field, LeafReader segment, ValueCounts counted) throws IOException {
        having.merge(field, counted.having(), Long::sum);
        SortedSetDocValues values = DocValues.getSortedSet(segment, Fields.counted(field));
        for (int ord = 0; ord < counted.hits().length; ord++) {
            if (0 < counted.hits()[ord]) {
                add(field, values.lookupOrd(ord).utf8ToString(), counted.hits()[ord]);
            }
        }
    }

    /// The hits of one segment: gathered first, then counted field by field, each in one run over its values.
    private final class LeafCounter implements LeafCollector {

        private final LeafReader segment;
        private int[] documents = new int[256];
        private int found;

        LeafCounter(LeafReader segment) {
            this.segment = segment;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) {
            documents = ArrayUtil.grow(documents, found + 1);
            documents[found++] = document;
        }

        @Override
        public void finish() throws IOException {
            hits += found;
            for (Field field : FIELDS) {
                boolean everything = found == segment.numDocs();
                add(
                        field,
                        segment,
                        everything ? totals.of(segment, field) : ValueCounts.of(segment, field, documents, found));
            }
        }
    }
}

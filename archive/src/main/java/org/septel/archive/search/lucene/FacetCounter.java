package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Count;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Field;
import org.septel.archive.search.lucene.WideCounts.Counted;

/// Counts the values of every hit, exactly: by number within a segment, by name over all of them. So nothing has to be
/// built over all segments before a first question; but of [#WIDE] fields the names would cost more than that.
final class FacetCounter {

    private static final List<Field> FIELDS =
            Arrays.stream(Dimension.values()).map(Dimension::field).distinct().toList();

    /// Fields with so many values that these are counted by number over all segments.
    private static final Set<Field> WIDE = EnumSet.of(Field.PERSON, Field.PLACE, Field.ORGANISATION);

    /// Letters of a month that say its year: `2007-09`.
    private static final int YEAR = 4;

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::hits).reversed().thenComparing(Count::value);

    private final SegmentTotals totals;
    private final List<Field> fields;
    private final Map<Field, Map<String, Long>> counts = new EnumMap<>(Field.class);
    private final Map<Field, List<Counted>> wide = new EnumMap<>(Field.class);

    /// Hits that have a value.
    private final Map<Field, Long> having = new EnumMap<>(Field.class);

    private long hits;

    FacetCounter(SegmentTotals totals) {
        this(totals, FIELDS);
    }

    /// @param fields whose values are counted
    FacetCounter(SegmentTotals totals, List<Field> fields) {
        this.totals = totals;
        this.fields = fields;
    }

    /// Every dimension, in its order.
    List<Facet> facets() throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            facets.add(facet(dimension, dimension.most()));
        }
        return facets;
    }

    /// One of them.
    ///
    /// @param most values that are listed
    Facet facet(Dimension dimension, int most) throws IOException {
        return WIDE.contains(dimension.field()) ? wideFacet(dimension, most) : narrowFacet(dimension, most);
    }

    /// Adds what another counted.
    void add(FacetCounter other) {
        other.counts.forEach((field, values) -> values.forEach((value, counted) -> add(field, value, counted)));
        other.wide.forEach((field, counted) ->
                wide.computeIfAbsent(field, _ -> new ArrayList<>()).addAll(counted));
        other.having.forEach((field, counted) -> having.merge(field, counted, Long::sum));
        hits += other.hits;
    }

    /// Every value of one field that some cable has.
    static SortedMap<String, Long> values(IndexSearcher searcher, SegmentTotals totals, Field field)
            throws IOException {
        var counter = new FacetCounter(totals, List.of(field));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            LeafReader segment = leaf.reader();
            counter.addNamed(field, totals.column(segment, field, segment.maxDoc()), totals.of(segment, field));
        }
        return new TreeMap<>(counter.counts.getOrDefault(field, Map.of()));
    }

    private Facet wideFacet(Dimension dimension, int most) throws IOException {
        Field field = dimension.field();
        WideCounts found = WideCounts.of(totals, field, wide.getOrDefault(field, List.of()), most);
        return new Facet(
                dimension,
                found.counts(),
                found.values() - found.counts().size(),
                hits - having.getOrDefault(field, 0L));
    }

    private Facet narrowFacet(Dimension dimension, int most) {
        Map<String, Long> values = counts.getOrDefault(dimension.field(), Map.of());
        List<Count> found = (dimension == Dimension.YEAR ? years(values) : values)
                .entrySet().stream()
                        .map(value -> new Count(value.getKey(), value.getValue()))
                        .sorted(dimension.isTime() ? Comparator.comparing(Count::value) : MOST_FIRST)
                        .toList();
        int listed = Math.min(most, found.size());
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

    private void add(Field field, LeafReaderContext leaf, Column column, ValueCounts counted) throws IOException {
        if (WIDE.contains(field)) {
            having.merge(field, counted.having(), Long::sum);
            wide.computeIfAbsent(field, _ -> new ArrayList<>()).add(new Counted(leaf, counted));
        } else {
            addNamed(field, column, counted);
        }
    }

    private void addNamed(Field field, Column column, ValueCounts counted) throws IOException {
        having.merge(field, counted.having(), Long::sum);
        int[] found = counted.hits();
        for (int number = 0; number < found.length; number++) {
            if (0 < found[number]) {
                add(field, column.value(number), found[number]);
            }
        }
    }

    /// The hits of one segment, a number of them at a time. Where they are most of its cables the others are counted,
    /// and taken from what all of them have.
    final class OfSegment {

        private static final int FEW = 1024;

        private final LeafReaderContext leaf;
        private final LeafReader segment;
        private int[] found;
        private int many;

        OfSegment(LeafReaderContext leaf) {
            this.leaf = leaf;
            this.segment = leaf.reader();
            this.found = new int[Math.min(FEW, segment.maxDoc())];
        }

        /// @param documents ascending
        void add(int[] documents, int more) {
            if (found.length < many + more) {
                found = Arrays.copyOf(found, Math.min(segment.maxDoc(), Math.max(many + more, 2 * found.length)));
            }
            System.arraycopy(documents, 0, found, many, more);
            many += more;
        }

        /// No more hits are in this segment.
        void finish() throws IOException {
            hits += many;
            boolean most = segment.numDocs() < 2 * many;
            int[] documents = most ? ValueCounts.others(segment, found, many) : found;
            int count = most ? documents.length : many;
            for (Field field : fields) {
                Column column = totals.column(segment, field, many);
                int[] counts = new int[column.size()];
                int having = column.count(documents, count, counts);
                var counted = new ValueCounts(counts, having);
                FacetCounter.this.add(
                        field, leaf, column, most ? totals.of(segment, field).without(counted) : counted);
            }
        }
    }
}

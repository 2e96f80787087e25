package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.septel.archive.search.Facet.Count;
import org.septel.archive.search.Field;

/// The hits of the values of a field that has very many, as names in texts: added up by number over all segments, so
/// that only those values are looked up that are shown.
///
/// @param values how many values some hit has
/// @param counts the most frequent first, ties by value
record WideCounts(long values, List<Count> counts) {

    /// Numbers of values in the order of their letters.
    private record Best(long number, int hits) implements Comparable<Best> {
        @Override
        public int compareTo(Best other) {
            return hits != other.hits ? Integer.compare(hits, other.hits) : Long.compare(other.number, number);
        }
    }

    /// What was counted of one segment.
    ///
    /// @param leaf the segment, among all
    record Counted(LeafReaderContext leaf, ValueCounts counts) {}

    static WideCounts of(SegmentTotals totals, Field field, List<Counted> counted, int most) throws IOException {
        if (counted.isEmpty()) {
            return new WideCounts(0, List.of());
        }
        List<LeafReaderContext> leaves =
                ReaderUtil.getTopLevelContext(counted.getFirst().leaf()).leaves();
        OrdinalMap numbers = totals.numbers(leaves, field);
        int[] hits = new int[Math.toIntExact(numbers.getValueCount())];
        for (Counted one : counted) {
            LongValues everywhere = numbers.getGlobalOrds(one.leaf().ord);
            int[] here = one.counts().hits();
            for (int ord = 0; ord < here.length; ord++) {
                if (0 < here[ord]) {
                    hits[(int) everywhere.get(ord)] += here[ord];
                }
            }
        }
        var best = new PriorityQueue<Best>();
        long values = 0;
        for (int number = 0; number < hits.length; number++) {
            if (0 < hits[number]) {
                values++;
                keep(best, new Best(number, hits[number]), most);
            }
        }
        return new WideCounts(values, named(leaves, field, numbers, best));
    }

    private static void keep(PriorityQueue<Best> best, Best one, int most) {
        if (best.size() < most) {
            best.add(one);
        } else if (0 < one.compareTo(best.element())) {
            best.remove();
            best.add(one);
        }
    }

    private static List<Count> named(
            List<LeafReaderContext> leaves, Field field, OrdinalMap numbers, PriorityQueue<Best> best)
            throws IOException {
        var counts = new ArrayList<Count>();
        while (!best.isEmpty()) {
            Best one = best.remove();
            int leaf = numbers.getFirstSegmentNumber(one.number());
            SortedSetDocValues values = DocValues.getSortedSet(leaves.get(leaf).reader(), Fields.counted(field));
            counts.add(new Count(
                    values.lookupOrd(numbers.getFirstSegmentOrd(one.number())).utf8ToString(), one.hits()));
        }
        return counts.reversed();
    }
}

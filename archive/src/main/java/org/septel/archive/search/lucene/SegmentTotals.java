package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.SmallFloat;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;
import org.septel.archive.search.Field;

/// What is kept in memory of a segment as long as it is open: its columns and orders, so that counting and ranking run
/// over arrays, and what all of it adds up to, so that who asks for everything, and every score, need not wait until
/// everything is counted. Safe for any number of threads.
final class SegmentTotals {

    /// A column is read into memory for who counts at least one of so many documents.
    private static final int FEW = 16;

    private final Map<IndexReader.CacheKey, Kept> kept = new ConcurrentHashMap<>();
    private final Map<IndexReader.CacheKey, Totals> totals = new ConcurrentHashMap<>();
    private final Map<Together, OrdinalMap> numbers = new ConcurrentHashMap<>();

    /// How long the texts of a field are.
    ///
    /// @param cables that have the field
    /// @param words  of all of them, each length as the index rounds it
    record Lengths(long cables, long words) {}

    /// A field of some segments.
    private record Together(List<IndexReader.CacheKey> segments, Field field) {}

    /// Of the documents that are there: it changes when one is deleted.
    private record Totals(Map<Field, ValueCounts> values, Map<String, Lengths> lengths) {}

    /// Of all documents of a segment. What is in the way of others is made under the lock of this.
    private static final class Kept {
        private final Map<Field, Optional<Column>> columns = new EnumMap<>(Field.class);
        private Optional<IdOrder> ids = Optional.empty();
        private Optional<TimeOrder> times = Optional.empty();
    }

    /// The values of a field: in memory where they are already, or where it pays.
    ///
    /// @param counted how many documents are counted
    Column column(LeafReader segment, Field field, int counted) throws IOException {
        Kept known = kept(segment);
        synchronized (known) {
            Optional<Column> column = known.columns.get(field);
            if (column == null && segment.maxDoc() <= (long) FEW * counted) {
                column = Column.inMemory(segment, Fields.counted(field));
                known.columns.put(field, column);
            }
            if (column != null && column.isPresent()) {
                return column.get();
            }
        }
        return Column.onDisk(segment, Fields.counted(field));
    }

    IdOrder ids(LeafReader segment) throws IOException {
        Kept known = kept(segment);
        synchronized (known) {
            IdOrder ids = known.ids.isPresent() ? known.ids.get() : IdOrder.of(segment);
            known.ids = Optional.of(ids);
            return ids;
        }
    }

    TimeOrder times(LeafReader segment) throws IOException {
        Kept known = kept(segment);
        synchronized (known) {
            TimeOrder times = known.times.isPresent() ? known.times.get() : TimeOrder.of(segment);
            known.times = Optional.of(times);
            return times;
        }
    }

    /// What the cables of a segment have that are there.
    ValueCounts of(LeafReader segment, Field field) throws IOException {
        Map<Field, ValueCounts> known = totals(segment).values();
        ValueCounts counted = known.get(field);
        if (counted == null) {
            counted = ValueCounts.ofAll(segment, column(segment, field, segment.maxDoc()));
            known.put(field, counted);
        }
        return counted;
    }

    /// The values of a field numbered over some segments, in the order of their letters.
    OrdinalMap numbers(List<LeafReaderContext> leaves, Field field) throws IOException {
        var keys = new ArrayList<IndexReader.CacheKey>();
        for (LeafReaderContext leaf : leaves) {
            IndexReader.CacheHelper cache = leaf.reader().getCoreCacheHelper();
            if (cache != null) {
                keys.add(cache.getKey());
            }
        }
        var together = new Together(List.copyOf(keys), field);
        OrdinalMap known = numbers.get(together);
        if (known != null && keys.size() == leaves.size()) {
            return known;
        }
        var values = new SortedSetDocValues[leaves.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = DocValues.getSortedSet(leaves.get(i).reader(), Fields.counted(field));
        }
        OrdinalMap made = OrdinalMap.build(null, values, PackedInts.DEFAULT);
        if (keys.size() == leaves.size() && numbers.put(together, made) == null) {
            for (LeafReaderContext leaf : leaves) {
                leaf.reader().getCoreCacheHelper().addClosedListener(_ -> numbers.remove(together));
            }
        }
        return made;
    }

    /// How long the texts of those cables of a segment are that are there.
    Lengths lengths(LeafReader segment, String field) throws IOException {
        Map<String, Lengths> known = totals(segment).lengths();
        Lengths counted = known.get(field);
        if (counted == null) {
            counted = count(segment, field);
            known.put(field, counted);
        }
        return counted;
    }

    private static Lengths count(LeafReader segment, String field) throws IOException {
        NumericDocValues lengths = segment.getNormValues(field);
        if (lengths == null) {
            return new Lengths(0, 0);
        }
        Bits live = segment.getLiveDocs();
        long cables = 0;
        long words = 0;
        while (lengths.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(lengths.docID())) {
                cables++;
                words += Math.max(1, SmallFloat.byte4ToInt((byte) lengths.longValue()));
            }
        }
        return new Lengths(cables, words);
    }

    private Totals totals(LeafReader segment) {
        var fresh = new Totals(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        return known(totals, segment.getReaderCacheHelper(), fresh);
    }

    private Kept kept(LeafReader segment) {
        return known(kept, segment.getCoreCacheHelper(), new Kept());
    }

    /// What is known of a segment; where it cannot be told when it closes, nothing is kept.
    private static <T> T known(Map<IndexReader.CacheKey, T> all, IndexReader.@Nullable CacheHelper cache, T fresh) {
        if (cache == null) {
            return fresh;
        }
        T known = all.putIfAbsent(cache.getKey(), fresh);
        if (known == null) {
            cache.addClosedListener(all::remove);
            return fresh;
        }
        return known;
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.SmallFloat;
import org.septel.archive.search.Field;

/// What whole segments add up to, kept as long as a segment is open: who asks for everything, and every score, need not
/// wait until everything is counted. Safe for any number of threads.
final class SegmentTotals {

    private final Map<IndexReader.CacheKey, Totals> totals = new ConcurrentHashMap<>();

    private record Totals(Map<Field, ValueCounts> values, Map<String, Lengths> lengths) {}

    /// How long the texts of a field are.
    ///
    /// @param cables that have the field
    /// @param words  of all of them, each length as the index rounds it
    record Lengths(long cables, long words) {}

    /// What the cables of a segment have that are there.
    ValueCounts of(LeafReader segment, Field field) throws IOException {
        Map<Field, ValueCounts> known = totals(segment).values();
        ValueCounts counted = known.get(field);
        if (counted == null) {
            counted = ValueCounts.ofAll(segment, field);
            known.put(field, counted);
        }
        return counted;
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

    /// What is known of a segment; where it cannot be told when it closes, nothing is kept.
    private Totals totals(LeafReader segment) {
        var fresh = new Totals(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        IndexReader.CacheHelper cache = segment.getReaderCacheHelper();
        if (cache == null) {
            return fresh;
        }
        Totals known = totals.putIfAbsent(cache.getKey(), fresh);
        if (known == null) {
            cache.addClosedListener(totals::remove);
            return fresh;
        }
        return known;
    }
}

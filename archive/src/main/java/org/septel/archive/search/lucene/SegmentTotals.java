package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.septel.archive.search.Field;

/// The values of counted fields in whole segments, kept as long as a segment is open: who asks for everything need not
/// wait until everything is counted. Safe for any number of threads.
final class SegmentTotals {

    private final Map<IndexReader.CacheKey, Map<Field, ValueCounts>> totals = new ConcurrentHashMap<>();

    /// What the cables of a segment have that are there.
    ValueCounts of(LeafReader segment, Field field) throws IOException {
        IndexReader.CacheHelper cache = segment.getReaderCacheHelper();
        if (cache == null) {
            return ValueCounts.ofAll(segment, field);
        }
        Map<Field, ValueCounts> known = totals.get(cache.getKey());
        if (known == null) {
            known = new ConcurrentHashMap<>();
            if (totals.putIfAbsent(cache.getKey(), known) == null) {
                cache.addClosedListener(totals::remove);
            }
        }
        ValueCounts counted = known.get(field);
        if (counted == null) {
            counted = ValueCounts.ofAll(segment, field);
            known.put(field, counted);
        }
        return counted;
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;

/// How many documents of one segment have each value of a field.
///
/// @param hits   by the number that a value has in the segment
/// @param having documents that have a value
record ValueCounts(int[] hits, long having) {

    /// Of every document that was not deleted.
    static ValueCounts ofAll(LeafReader segment, Column column) throws IOException {
        Bits live = segment.getLiveDocs();
        int[] all = new int[segment.numDocs()];
        int count = 0;
        for (int document = 0; document < segment.maxDoc(); document++) {
            if (live == null || live.get(document)) {
                all[count++] = document;
            }
        }
        int[] hits = new int[column.size()];
        return new ValueCounts(hits, column.count(all, count, hits));
    }

    /// Of those documents of the segment that are not among some.
    ValueCounts without(ValueCounts some) {
        int[] others = hits.clone();
        for (int number = 0; number < others.length; number++) {
            others[number] -= some.hits[number];
        }
        return new ValueCounts(others, having - some.having);
    }
}

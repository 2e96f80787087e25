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
        int[] all = others(segment, new int[0], 0);
        int[] hits = new int[column.size()];
        return new ValueCounts(hits, column.count(all, all.length, hits));
    }

    /// The documents of a segment that were not deleted, but for some of them.
    ///
    /// @param some ascending
    /// @param many how many of them there are
    static int[] others(LeafReader segment, int[] some, int many) {
        Bits live = segment.getLiveDocs();
        int[] others = new int[segment.numDocs() - many];
        int count = 0;
        int next = 0;
        for (int document = 0; count < others.length; document++) {
            if (next < many && some[next] == document) {
                next++;
            } else if (live == null || live.get(document)) {
                others[count++] = document;
            }
        }
        return others;
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

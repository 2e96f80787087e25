package org.septel.archive.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.septel.archive.search.Field;

/// How many documents of one segment have each value of a field.
///
/// @param hits   by the number that a value has in the segment
/// @param having documents that have a value
record ValueCounts(int[] hits, long having) {

    /// Of every document that was not deleted.
    static ValueCounts ofAll(LeafReader segment, Field field) throws IOException {
        Bits live = segment.getLiveDocs();
        int[] all = new int[segment.numDocs()];
        int count = 0;
        for (int document = 0; document < segment.maxDoc(); document++) {
            if (live == null || live.get(document)) {
                all[count++] = document;
            }
        }
        return of(segment, field, all, count);
    }

    /// Of some documents.
    ///
    /// @param documents ascending
    /// @param count     how many of them there are
    static ValueCounts of(LeafReader segment, Field field, int[] documents, int count) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment, Fields.counted(field));
        int[] hits = new int[Math.toIntExact(values.getValueCount())];
        SortedDocValues single = DocValues.unwrapSingleton(values);
        long having = single == null ? many(values, documents, count, hits) : one(single, documents, count, hits);
        return new ValueCounts(hits, having);
    }

    private static long one(SortedDocValues values, int[] documents, int count, int[] hits) throws IOException {
        long having = 0;
        for (int i = 0; i < count; i++) {
            if (values.advanceExact(documents[i])) {
                hits[values.ordValue()]++;
                having++;
            }
        }
        return having;
    }

    private static long many(SortedSetDocValues values, int[] documents, int count, int[] hits) throws IOException {
        long having = 0;
        for (int i = 0; i < count; i++) {
            if (values.advanceExact(documents[i])) {
                for (int left = values.docValueCount(); 0 < left; left--) {
                    hits[(int) values.nextOrd()]++;
                }
                having++;
            }
        }
        return having;
    }
}

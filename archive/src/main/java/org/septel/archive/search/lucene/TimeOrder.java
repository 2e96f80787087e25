package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// When the documents of a segment were created, each time as a number that rises with it.
///
/// @param numbers by document: one more than the place of its time, 0 where it has none
/// @param times   seconds since 1970 UTC, ascending, each once
record TimeOrder(int[] numbers, long[] times) {

    /// Of no document.
    static final TimeOrder NONE = new TimeOrder(new int[0], new long[0]);

    static TimeOrder of(LeafReader segment) throws IOException {
        long[] all = new long[segment.maxDoc()];
        int count = 0;
        NumericDocValues created = DocValues.getNumeric(segment, Fields.CREATED);
        while (created.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            all[count++] = created.longValue();
        }
        long[] times = Arrays.stream(all, 0, count).sorted().distinct().toArray();
        int[] numbers = new int[segment.maxDoc()];
        NumericDocValues again = DocValues.getNumeric(segment, Fields.CREATED);
        for (int doc = again.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = again.nextDoc()) {
            numbers[doc] = 1 + Arrays.binarySearch(times, again.longValue());
        }
        return new TimeOrder(numbers, times);
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// The documents of a segment in the order of their ids.
///
/// @param places    by document: its place, from 0
/// @param documents by place
record IdOrder(int[] places, int[] documents) {

    static IdOrder of(LeafReader segment) throws IOException {
        SortedDocValues ids = DocValues.getSorted(segment, Fields.ORDER);
        // a document that was replaced has the id of the one that replaced it
        int[] next = new int[ids.getValueCount() + 1];
        for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
            next[ids.ordValue() + 1]++;
        }
        for (int ord = 1; ord < next.length; ord++) {
            next[ord] += next[ord - 1];
        }
        int[] places = new int[segment.maxDoc()];
        int[] documents = new int[segment.maxDoc()];
        SortedDocValues again = DocValues.getSorted(segment, Fields.ORDER);
        for (int doc = again.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = again.nextDoc()) {
            int place = next[again.ordValue()]++;
            places[doc] = place;
            documents[place] = doc;
        }
        return new IdOrder(places, documents);
    }

    /// The first place whose id comes after another id.
    int after(LeafReader segment, BytesRef id) throws IOException {
        SortedDocValues ids = DocValues.getSorted(segment, Fields.ORDER);
        int found = ids.lookupTerm(id);
        int first = found < 0 ? -found - 1 : found + 1;
        int low = 0;
        int high = documents.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number(segment, documents[middle]) < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int number(LeafReader segment, int document) throws IOException {
        SortedDocValues ids = DocValues.getSorted(segment, Fields.ORDER);
        return ids.advanceExact(document) ? ids.ordValue() : -1;
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The terms of cables that are there: those of deleted documents, which Lucene still lists, are passed over.
final class LiveTerms {

    private LiveTerms() {}

    /// The first terms of a field that begin so, in their order.
    static List<String> beginning(IndexSearcher searcher, String field, String start, int most) throws IOException {
        var found = new TreeSet<BytesRef>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            gather(leaf.reader(), field, new BytesRef(start), most, found);
        }
        return found.stream().limit(most).map(BytesRef::utf8ToString).toList();
    }

    private static void gather(LeafReader leaf, String field, BytesRef start, int most, Set<BytesRef> found)
            throws IOException {
        Terms terms = leaf.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum at = terms.iterator();
        boolean more = at.seekCeil(start) != TermsEnum.SeekStatus.END;
        for (int taken = 0; more && taken < most && StringHelper.startsWith(at.term(), start); ) {
            if (isAlive(leaf, at)) {
                found.add(BytesRef.deepCopyOf(at.term()));
                taken++;
            }
            more = at.next() != null;
        }
    }

    /// Whether a document with the term is there.
    static boolean isAlive(LeafReader leaf, TermsEnum term) throws IOException {
        if (leaf.getLiveDocs() == null) {
            return true;
        }
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (leaf.getLiveDocs().get(documents.docID())) {
                return true;
            }
        }
        return false;
    }
}

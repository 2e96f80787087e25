package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.septel.archive.search.Field;
import org.septel.telegram.CableId;

/// The cables that one cable cites: asks the index for that cable first, so a reader who may not see it is told of no
/// citation.
final class CitedByQuery extends Query {

    private final CableId citing;

    CitedByQuery(CableId citing) {
        this.citing = citing.as(CableId.Form.DOCUMENT);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Set<BytesRef> cited = new HashSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            gather(leaf, cited);
        }
        return new TermInSetQuery(Fields.of(Field.ID), cited);
    }

    private void gather(LeafReaderContext leaf, Set<BytesRef> cited) throws IOException {
        Term id = new Term(Fields.of(Field.ID), citing.toString());
        var terms = leaf.reader().terms(id.field());
        if (terms == null) {
            return;
        }
        TermsEnum at = terms.iterator();
        if (!at.seekExact(id.bytes())) {
            return;
        }
        SortedSetDocValues references = DocValues.getSortedSet(leaf.reader(), Fields.of(Field.REF));
        PostingsEnum documents = at.postings(null, PostingsEnum.NONE);
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            boolean live = leaf.reader().getLiveDocs() == null
                    || leaf.reader().getLiveDocs().get(documents.docID());
            if (live && references.advanceExact(documents.docID())) {
                for (int i = 0; i < references.docValueCount(); i++) {
                    cited.add(BytesRef.deepCopyOf(references.lookupOrd(references.nextOrd())));
                }
            }
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "cited by " + citing;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitedByQuery query && citing.equals(query.citing);
    }

    @Override
    public int hashCode() {
        return citing.hashCode();
    }
}

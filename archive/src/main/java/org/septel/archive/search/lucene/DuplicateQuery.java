package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.Bits;

/// The cables whose text is there more than once, among those that one reader may see. It reads eight bytes of every
/// cable for each question.
final class DuplicateQuery extends Query {

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        long[] contents = new long[searcher.getIndexReader().numDocs()];
        int filled = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            filled = gather(leaf, contents, filled);
        }
        long[] twice = twice(contents, filled);
        return twice.length == 0
                ? new MatchNoDocsQuery("no text is there twice")
                : NumericDocValuesField.newSlowSetQuery(Fields.CONTENT, twice);
    }

    private static int gather(LeafReaderContext leaf, long[] contents, int from) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.CONTENT);
        int filled = from;
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            if (live == null || live.get(doc)) {
                contents[filled++] = values.longValue();
            }
        }
        return filled;
    }

    private static long[] twice(long[] contents, int filled) {
        Arrays.sort(contents, 0, filled);
        int found = 0;
        for (int i = 1; i < filled; i++) {
            boolean again = contents[i] == contents[i - 1];
            if (again && (found == 0 || contents[found - 1] != contents[i])) {
                contents[found++] = contents[i];
            }
        }
        return Arrays.copyOf(contents, found);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "duplicates";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DuplicateQuery;
    }

    @Override
    public int hashCode() {
        return DuplicateQuery.class.hashCode();
    }
}

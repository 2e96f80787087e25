package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.meaning.MeantCable;

/// Reads what vectors are made of, of those cables whose keys are wanted; the others cost eight bytes each.
final class MeantScan {

    private MeantScan() {}

    static void scan(IndexSearcher searcher, CableTexts texts, LongPredicate wanted, Consumer<MeantCable> each)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Bits alive = leaf.reader().getLiveDocs();
            NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Fields.MEANT);
            for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
                if ((alive == null || alive.get(doc)) && wanted.test(keys.longValue())) {
                    each.accept(meant(CableDocument.read(stored.document(leaf.docBase + doc)), texts));
                }
            }
        }
    }

    static MeantCable meant(CableDocument cable, CableTexts texts) {
        return new MeantCable(cable.meant(), cable.title(), cable.texts(texts));
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.septel.archive.cable.CableFacts;

/// Reads the facts of every live document that answers, straight from the column in which they stand.
///
/// Rows are decoded by all threads of the common pool, some thousands at a time, and handed over by the one that asks.
final class FactsScan {

    private static final int AT_ONCE = 4_096;

    private final Consumer<CableFacts> each;
    private final List<BytesRef> rows = new ArrayList<>(AT_ONCE);

    private FactsScan(Consumer<CableFacts> each) {
        this.each = each;
    }

    static void scan(IndexSearcher searcher, Query query, Consumer<CableFacts> each) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var scan = new FactsScan(each);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            scan.leaf(leaf, weight);
        }
        scan.handOver();
    }

    private void leaf(LeafReaderContext leaf, Weight weight) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        Bits alive = leaf.reader().getLiveDocs();
        BinaryDocValues facts = DocValues.getBinary(leaf.reader(), Fields.FACTS);
        DocIdSetIterator answers = scorer.iterator();
        for (int document = answers.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = answers.nextDoc()) {
            if ((alive == null || alive.get(document)) && facts.advanceExact(document)) {
                rows.add(BytesRef.deepCopyOf(facts.binaryValue()));
                if (rows.size() == AT_ONCE) {
                    handOver();
                }
            }
        }
    }

    private void handOver() {
        rows.parallelStream()
                .map(row -> CableFacts.read(row.bytes, row.offset, row.length))
                .toList()
                .forEach(each);
        rows.clear();
    }
}

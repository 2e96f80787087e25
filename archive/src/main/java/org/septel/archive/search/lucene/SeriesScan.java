package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.septel.archive.search.Field;
import org.septel.telegram.CableId;

/// Finds the telegrams that a post numbered next to one, in one question: those of the post in a range of numbers, and
/// of these, for a range is short, the ones of its year.
final class SeriesScan {

    private SeriesScan() {}

    /// In the order of their ids; the one around which it looks is among them where it is there.
    static List<CableId> around(IndexSearcher searcher, CableId id, int far) throws IOException {
        Query near = new BooleanQuery.Builder()
                .add(LuceneQueries.of(org.septel.archive.search.Query.value(Field.POST, id.post())), Occur.FILTER)
                .add(
                        IntPoint.newRangeQuery(Fields.of(Field.SERIAL), id.number() - far, id.number() + far),
                        Occur.FILTER)
                .build();
        Weight weight = searcher.createWeight(searcher.rewrite(near), ScoreMode.COMPLETE_NO_SCORES, 1);
        var found = new ArrayList<CableId>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            gather(leaf, weight, id.year(), found);
        }
        found.sort(null);
        return List.copyOf(found);
    }

    private static void gather(LeafReaderContext leaf, Weight weight, int year, List<CableId> found)
            throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return;
        }
        Bits alive = leaf.reader().getLiveDocs();
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ORDER);
        DocIdSetIterator near = scorer.iterator();
        for (int document = near.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = near.nextDoc()) {
            if ((alive == null || alive.get(document)) && ids.advanceExact(document)) {
                CableId id = CableDocument.id(ids.lookupOrd(ids.ordValue()));
                if (id.year() == year) {
                    found.add(id);
                }
            }
        }
    }
}

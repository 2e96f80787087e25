package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.septel.archive.search.Neighbours;
import org.septel.telegram.CableId;

/// Finds what stands beside one hit in an answer: the place of the hit first, then the nearest after it, in the order
/// and in its reverse. So no list of hits has to be kept for a reader who goes from one to the next.
final class Neighbourhood {

    private final LiveSearcher searcher;
    private final Query query;
    private final SearchOrder order;

    Neighbourhood(LiveSearcher searcher, Query query, SearchOrder order) {
        this.searcher = searcher;
        this.query = query;
        this.order = order;
    }

    Neighbours of(CableId id) throws IOException {
        OptionalInt document = searcher.document(id);
        if (document.isEmpty()) {
            return Neighbours.NONE;
        }
        Optional<Float> score = searcher.search(query, new OneHits(document.getAsInt()));
        if (score.isEmpty()) {
            return Neighbours.NONE;
        }
        FieldDoc place = place(document.getAsInt(), score.get());
        return new Neighbours(
                first(order.reversed(), place),
                first(order.sort(), place),
                1 + searcher.search(query, new HitsAhead(order, place)),
                searcher.count(query));
    }

    private FieldDoc place(int hit, float score) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit, leaves));
        int document = hit - leaf.docBase;
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ORDER);
        NumericDocValues created = DocValues.getNumeric(leaf.reader(), Fields.CREATED);
        BytesRef id = ids.advanceExact(document) ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())) : new BytesRef();
        long time = created.advanceExact(document) ? created.longValue() : order.undated();
        return order.place(order == SearchOrder.RELEVANCE ? Float.floatToIntBits(score) : time, id);
    }

    private Optional<CableId> first(Sort sort, FieldDoc after) throws IOException {
        TopFieldDocs found = searcher.search(query, new TopFieldCollectorManager(sort, 1, after, Integer.MAX_VALUE));
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(CableDocument.read(searcher.storedFields().document(found.scoreDocs[0].doc))
                        .id());
    }

    /// The score of one document, had among all, for another way of adding up might round otherwise; empty where it is
    /// no hit.
    private record OneHits(int document) implements CollectorManager<OneHit, Optional<Float>> {

        @Override
        public OneHit newCollector() {
            return new OneHit(document);
        }

        @Override
        public Optional<Float> reduce(Collection<OneHit> hits) {
            return hits.stream().flatMap(hit -> hit.score.stream()).findFirst();
        }
    }

    private static final class OneHit extends SimpleCollector {

        private final int document;
        private int base;
        private @Nullable Scorable scorer;
        private Optional<Float> score = Optional.empty();

        OneHit(int document) {
            this.document = document;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            if (base + doc == document && scorer != null) {
                score = Optional.of(scorer.score());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}

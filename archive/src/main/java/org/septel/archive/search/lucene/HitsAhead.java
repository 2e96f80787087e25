package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// Counts the hits that come before a place in an order.
record HitsAhead(SearchOrder order, FieldDoc place) implements CollectorManager<HitsAhead.Counter, Long> {

    @Override
    public Counter newCollector() {
        return new Counter(order, place);
    }

    @Override
    public Long reduce(Collection<Counter> counters) {
        return counters.stream().mapToLong(counter -> counter.ahead).sum();
    }

    /// Of one slice of the index.
    static final class Counter extends SimpleCollector {

        private final SearchOrder order;
        private final FieldDoc place;
        private long ahead;
        private @Nullable Scorable scorer;
        private @Nullable SortedDocValues ids;
        private @Nullable NumericDocValues created;

        /// Ids of the segment that are before this come before the place's.
        private int firstNotBefore;

        Counter(SearchOrder order, FieldDoc place) {
            this.order = order;
            this.place = place;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.ORDER);
            int found = values.lookupTerm(order.id(place));
            firstNotBefore = found < 0 ? -found - 1 : found;
            ids = values;
            created = DocValues.getNumeric(leaf.reader(), Fields.CREATED);
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            int compared = compared(document);
            if (compared < 0 || (compared == 0 && isBefore(document))) {
                ahead++;
            }
        }

        /// Below 0 where the document's number brings it before the place.
        private int compared(int document) throws IOException {
            return switch (order) {
                case RELEVANCE -> scorer == null ? 0 : Float.compare((Float) place.fields[0], scorer.score());
                case NEWEST -> Long.compare((Long) place.fields[0], time(document));
                case OLDEST -> Long.compare(time(document), (Long) place.fields[0]);
                case ID -> 0;
            };
        }

        private long time(int document) throws IOException {
            NumericDocValues times = created;
            return times != null && times.advanceExact(document) ? times.longValue() : order.undated();
        }

        private boolean isBefore(int document) throws IOException {
            SortedDocValues values = ids;
            return values != null && values.advanceExact(document) && values.ordValue() < firstNotBefore;
        }

        @Override
        public ScoreMode scoreMode() {
            return order == SearchOrder.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

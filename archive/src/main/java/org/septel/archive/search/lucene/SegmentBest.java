package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/// The best hits of one segment in an order. A hit is one number here, the higher the better: its score or time above,
/// its place among the ids below. So the many that are not among the best cost one comparison each.
final class SegmentBest {

    private static final int ID_BITS = 32;

    private final SearchOrder order;
    private final LeafReaderContext leaf;
    private final IdOrder ids;
    private final TimeOrder times;
    private final LongHeap best;
    private final int most;

    /// What is above stands on an earlier page.
    private final long highest;

    private long worst = Long.MIN_VALUE;

    /// @param most  1 or more
    /// @param after the last hit of the page before; null on the first
    SegmentBest(SearchOrder order, int most, @Nullable FieldDoc after, LeafReaderContext leaf, SegmentTotals totals)
            throws IOException {
        this.order = order;
        this.leaf = leaf;
        this.most = Math.min(most, leaf.reader().maxDoc());
        this.ids = totals.ids(leaf.reader());
        this.times = order.isByTime() ? totals.times(leaf.reader()) : TimeOrder.NONE;
        this.best = new LongHeap(this.most);
        this.highest = after == null ? Long.MAX_VALUE : highest(after);
    }

    /// @param scores of the documents, where the order asks for them
    void offer(int[] documents, float[] scores, int many) {
        for (int i = 0; i < many; i++) {
            int document = documents[i];
            int first = order == SearchOrder.RELEVANCE ? Float.floatToRawIntBits(scores[i]) : time(document);
            long rank = rank(first, ids.places()[document]);
            if (worst < rank && rank <= highest) {
                offer(rank);
            }
        }
    }

    private void offer(long rank) {
        best.insertWithOverflow(rank);
        if (best.size() == most) {
            worst = best.top();
        }
    }

    private int time(int document) {
        return switch (order) {
            case NEWEST -> times.numbers()[document];
            case OLDEST -> oldest(times.numbers()[document]);
            case RELEVANCE, ID -> 0;
        };
    }

    /// The earlier the higher, and none last.
    private int oldest(int number) {
        return number == 0 ? 0 : times.times().length + 1 - number;
    }

    private static long rank(int first, int place) {
        return ((long) first << ID_BITS) | (Integer.MAX_VALUE - place);
    }

    private long highest(FieldDoc after) throws IOException {
        int place = ids.after(leaf.reader(), order.id(after));
        return switch (order) {
            case RELEVANCE -> rank((int) order.number(after), place);
            case ID -> rank(0, place);
            case NEWEST, OLDEST -> {
                long time = order.number(after);
                int at = Arrays.binarySearch(times.times(), time);
                if (time == order.undated()) {
                    yield rank(0, place);
                }
                // where no document is of that time, those of the next one come whole
                int next = order == SearchOrder.NEWEST ? -at - 1 : oldest(-at);
                yield at < 0 ? rank(next, 0) : rank(order == SearchOrder.NEWEST ? at + 1 : oldest(at + 1), place);
            }
        };
    }

    /// The best of several segments together, the best first. An id is read of those only that are in question.
    static FieldDoc[] of(List<SegmentBest> segments, SearchOrder order, int most) throws IOException {
        long[] worths =
                segments.stream().flatMapToLong(SegmentBest::worths).sorted().toArray();
        long least = worths.length <= most ? Long.MIN_VALUE : worths[worths.length - most];
        List<FieldDoc> found = new ArrayList<>();
        for (SegmentBest segment : segments) {
            segment.take(least, found);
        }
        found.sort(order.ofPlaces());
        return found.stream().limit(most).toArray(FieldDoc[]::new);
    }

    /// The scores or times of what is held, the higher the better.
    private LongStream worths() {
        return IntStream.rangeClosed(1, best.size()).mapToLong(at -> worth(best.get(at)));
    }

    private long worth(long rank) {
        return order.worth(number(rank));
    }

    private void take(long least, List<FieldDoc> found) throws IOException {
        LeafReader segment = leaf.reader();
        for (int at = 1; at <= best.size(); at++) {
            long rank = best.get(at);
            if (least <= worth(rank)) {
                int document = ids.documents()[Integer.MAX_VALUE - (int) rank];
                SortedDocValues values = DocValues.getSorted(segment, Fields.ORDER);
                BytesRef id = values.advanceExact(document)
                        ? BytesRef.deepCopyOf(values.lookupOrd(values.ordValue()))
                        : new BytesRef();
                FieldDoc place = order.place(number(rank), id);
                found.add(new FieldDoc(leaf.docBase + document, place.score, place.fields));
            }
        }
    }

    private long number(long rank) {
        int first = (int) (rank >>> ID_BITS);
        return switch (order) {
            case RELEVANCE -> first;
            case NEWEST -> first == 0 ? order.undated() : times.times()[first - 1];
            case OLDEST -> first == 0 ? order.undated() : times.times()[times.times().length - first];
            case ID -> 0;
        };
    }
}

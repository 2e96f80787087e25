package org.septel.archive.search.lucene;

import java.util.Comparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.septel.archive.search.SearchRequest;

/// The orders of hits: by one number, then by id; the id makes each place unique, so that a page can follow another.
enum SearchOrder {
    RELEVANCE,
    NEWEST,
    OLDEST,
    ID;

    static SearchOrder of(SearchRequest.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> RELEVANCE;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case ID -> ID;
        };
    }

    Sort sort() {
        SortField byId = new SortField(Fields.ORDER, SortField.Type.STRING);
        return switch (this) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byId);
            case NEWEST -> new Sort(date(true, undated()), byId);
            case OLDEST -> new Sort(date(false, undated()), byId);
            case ID -> new Sort(byId);
        };
    }

    /// The same from the last to the first.
    Sort reversed() {
        SortField byId = new SortField(Fields.ORDER, SortField.Type.STRING, true);
        return switch (this) {
            case RELEVANCE -> new Sort(new SortField(null, SortField.Type.SCORE, true), byId);
            case NEWEST -> new Sort(date(false, undated()), byId);
            case OLDEST -> new Sort(date(true, undated()), byId);
            case ID -> new Sort(byId);
        };
    }

    /// The number that stands for no date.
    long undated() {
        return this == NEWEST ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    boolean isByTime() {
        return this == NEWEST || this == OLDEST;
    }

    float score(FieldDoc hit) {
        return this == RELEVANCE ? (Float) hit.fields[0] : 0;
    }

    /// A hit's place: its number as bits, 0 where there is none.
    long number(FieldDoc hit) {
        return switch (this) {
            case RELEVANCE -> Float.floatToIntBits((Float) hit.fields[0]);
            case NEWEST, OLDEST -> (Long) hit.fields[0];
            case ID -> 0;
        };
    }

    /// The higher the nearer to the first: of what [#number] gives.
    long worth(long number) {
        return this == OLDEST ? -number : number;
    }

    /// Hits in this order.
    Comparator<FieldDoc> ofPlaces() {
        return Comparator.<FieldDoc>comparingLong(hit -> worth(number(hit)))
                .reversed()
                .thenComparing(this::id);
    }

    /// A hit's place: its id's key.
    BytesRef id(FieldDoc hit) {
        return (BytesRef) hit.fields[hit.fields.length - 1];
    }

    /// The place after which a page begins.
    FieldDoc place(long number, BytesRef id) {
        // no hit has the same place as another, so of equal ones all are before: the last document's number says so
        int last = Integer.MAX_VALUE;
        return switch (this) {
            case RELEVANCE -> {
                float score = Float.intBitsToFloat((int) number);
                yield new FieldDoc(last, score, new Object[] {score, id});
            }
            case NEWEST, OLDEST -> new FieldDoc(last, 0, new Object[] {number, id});
            case ID -> new FieldDoc(last, 0, new Object[] {id});
        };
    }

    private static SortField date(boolean newestFirst, long undated) {
        return new SortField(Fields.CREATED, SortField.Type.LONG, newestFirst, undated);
    }
}

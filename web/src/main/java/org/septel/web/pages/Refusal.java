package org.septel.web.pages;

import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.meaning.MeaningMissing;

/// A request that cannot be answered as asked.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;

    /// @param detail one sentence more, without a final full stop; empty where there is nothing to add
    public Refusal(Failure failure, String detail) {
        super(detail, null, false, false);
        this.failure = failure;
    }

    /// Of a query that cannot be read.
    public static Refusal of(QueryMistake mistake) {
        return new Refusal(Failure.BAD_QUERY, "column " + mistake.column() + ": " + mistake.getMessage());
    }

    /// Of a ranking by meaning where nothing knows meanings.
    public static Refusal of(MeaningMissing none) {
        return new Refusal(Failure.NO_MODEL, "leave rank= out of the address to search by words");
    }

    public Failure failure() {
        return failure;
    }

    public String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }
}

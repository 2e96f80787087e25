package org.septel.archive.search;

/// A query that cannot be read: one plain sentence, the place, and what to write instead.
public final class QueryMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int column;

    /// @param column where it is, from 1
    public QueryMistake(int column, String message) {
        super(message);
        this.column = column;
    }

    public int column() {
        return column;
    }
}

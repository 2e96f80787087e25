package org.septel.archive.search;

/// A query that cannot be read: one plain sentence, the place, and what to write instead.
public final class QueryMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 40;

    private final int column;

    /// @param column where it is, from 1, in UTF-16 units
    public QueryMistake(int column, String message) {
        super(message);
        this.column = column;
    }

    public int column() {
        return column;
    }

    /// So much of what was typed as fits into a sentence.
    static String brief(String typed) {
        return typed.length() <= LONGEST_QUOTE ? typed : typed.substring(0, LONGEST_QUOTE) + "…";
    }
}

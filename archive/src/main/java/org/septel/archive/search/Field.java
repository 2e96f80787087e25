package org.septel.archive.search;

/// What a query can name: the left of a colon.
public enum Field {
    ID("id"),
    FROM("from"),
    ORIGIN("origin"),
    TAG("tag"),
    SUBJECT("subject"),
    DATE("date"),
    CLASSIFICATION("class");

    private final String keyword;

    Field(String keyword) {
        this.keyword = keyword;
    }

    /// As typed: `class`.
    public String keyword() {
        return keyword;
    }
}

package org.septel.archive.search;

/// Text to [Query].
public final class QueryParser {

    /// @throws QueryMistake if the text is no query
    public Query parse(String text) {
        return text.isBlank() ? new Query.All() : new Query.Word(text);
    }
}

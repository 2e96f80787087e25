package org.septel.archive.search.lucene;

import org.septel.archive.search.QueryMistake;

/// Queries that stand for more words than one search may look at, said in words.
final class TooWide {

    private TooWide() {}

    static QueryMistake words(Throwable cause) {
        return mistake("this query stands for too many words: leave some out, or write words further", cause);
    }

    static QueryMistake beginning(Throwable cause) {
        return mistake(
                "a beginning in para: stands for more than %,d words: write more of its letters"
                        .formatted(ParagraphQueries.MOST_EXPANSIONS),
                cause);
    }

    /// Whether Lucene says so of a beginning; it has no exception of its own for it.
    static boolean isMeant(IllegalStateException trouble) {
        return String.valueOf(trouble.getMessage()).contains("too many terms");
    }

    private static QueryMistake mistake(String sentence, Throwable cause) {
        var mistake = new QueryMistake(1, sentence);
        mistake.initCause(cause);
        return mistake;
    }
}

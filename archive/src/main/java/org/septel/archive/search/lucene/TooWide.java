package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;

/// Queries that stand for more words than one search may look at, said in words.
final class TooWide {

    /// Words that may begin as asked in `para:`; a beginning of more has to be written further.
    private static final int MOST_EXPANSIONS = 1024;

    private TooWide() {}

    static QueryMistake words(Throwable cause) {
        var mistake =
                new QueryMistake(1, "this query stands for too many words: leave some out, or write words further");
        mistake.initCause(cause);
        return mistake;
    }

    /// Looks at the words of the reader's own cables, before the engine looks at all that its files still list.
    ///
    /// @throws QueryMistake if a beginning stands for too many of them
    static void check(IndexSearcher searcher, Query query) throws IOException {
        check(searcher, query, false);
    }

    /// @param inParagraph whether the query stands in a `para:`, where each word is looked for by itself
    private static void check(IndexSearcher searcher, Query query, boolean inParagraph) throws IOException {
        if (inParagraph && query instanceof Query.Prefix(String start)) {
            checkBeginning(searcher, start);
        }
        for (Query part : query.inner()) {
            check(searcher, part, inParagraph || query instanceof Query.OneParagraph);
        }
    }

    private static void checkBeginning(IndexSearcher searcher, String start) throws IOException {
        List<String> terms = WordQueries.beginnings(start);
        int most = MOST_EXPANSIONS + 1;
        if (!terms.isEmpty()
                && LiveTerms.beginning(searcher, Fields.TEXT, terms.getLast(), most)
                                .size()
                        == most) {
            throw new QueryMistake(
                    1,
                    "a beginning in para: stands for more than %,d words: write more of its letters"
                            .formatted(MOST_EXPANSIONS));
        }
    }
}

package org.septel.archive.search;

import java.util.Optional;

/// A question to a [Searcher].
///
/// @param limit  hits of a page, 0 to 1000
/// @param after  the token of the page before
/// @param facets whether to count values
public record SearchRequest(Query query, int limit, Optional<String> after, Sort sort, boolean facets) {

    public static final int MOST_HITS = 1_000;

    public SearchRequest {
        if (limit < 0 || MOST_HITS < limit) {
            throw new IllegalArgumentException("a page has 0 to " + MOST_HITS + " hits, not " + limit);
        }
    }

    /// The same of another query.
    public SearchRequest asking(Query other) {
        return new SearchRequest(other, limit, after, sort, facets);
    }

    /// In which order hits come; ties by id. Cables without a date come last, whether newest or oldest are first.
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST,
        ID
    }
}

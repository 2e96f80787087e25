package org.septel.archive.search;

import java.util.Optional;

/// A question to a [Searcher].
///
/// @param limit  hits of a page, 0 to 1000
/// @param after  the token of the page before
/// @param facets whether to count values
public record SearchRequest(Query query, int limit, Optional<String> after, Sort sort, boolean facets) {

    /// In which order hits come; ties by id.
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST,
        ID
    }
}

package org.septel.archive.search;

import java.util.Optional;

/// A question to a [Searcher].
///
/// @param limit   hits of a page, 0 to 1000
/// @param after   the token of the page before
/// @param facets  whether to count values
/// @param ranking counts where hits are sorted by relevance
public record SearchRequest(
        Query query, int limit, Optional<String> after, Sort sort, boolean facets, Ranking ranking) {

    public static final int MOST_HITS = 1_000;

    public SearchRequest {
        if (limit < 0 || MOST_HITS < limit) {
            throw new IllegalArgumentException("a page has 0 to " + MOST_HITS + " hits, not " + limit);
        }
    }

    /// Ranked by words.
    public SearchRequest(Query query, int limit, Optional<String> after, Sort sort, boolean facets) {
        this(query, limit, after, sort, facets, Ranking.WORDS);
    }

    /// How many hits there are, and nothing else.
    public static SearchRequest counting(Query query) {
        return new SearchRequest(query, 0, Optional.empty(), Sort.ID, false);
    }

    /// Whether more than words is to decide.
    public boolean isByMeaning() {
        return sort == Sort.RELEVANCE && ranking != Ranking.WORDS;
    }

    /// The same ranked otherwise.
    public SearchRequest ranked(Ranking other) {
        return new SearchRequest(query, limit, after, sort, facets, other);
    }

    /// The same of another query.
    public SearchRequest asking(Query other) {
        return new SearchRequest(other, limit, after, sort, facets, ranking);
    }

    /// In which order hits come; ties by id. Cables without a date come last, whether newest or oldest are first.
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST,
        ID
    }
}

package org.septel.web.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.search.Query;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchRequest.Sort;

/// What a reader asks the search page: `q=kosovo&sort=newest&page=3&after=...`, `q=kosovo&rank=hybrid`.
///
/// @param text  the query as typed; empty asks for everything
/// @param sort  as chosen; empty leaves it to the page
/// @param rank  by what the best are told where they are first
/// @param view  how results are set
/// @param page  which page this is, from 1
/// @param trail tokens of this page and of those before it, the newest last; empty on the first page. Only the last
///     [#TRAIL] are kept, so a reader far down goes back that many pages and then to the first
public record Question(String text, Optional<Sort> sort, Ranking rank, View view, int page, List<String> trail) {

    /// How results are set.
    public enum View {
        /// with passages
        LIST,
        /// one beneath the other, without passages
        COMPACT,
        /// in columns
        TABLE;

        /// As it stands in a URL: `table`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static View of(String word) {
            for (View view : values()) {
                if (view.word().equals(word)) {
                    return view;
                }
            }
            return LIST;
        }
    }

    /// The longest query that is looked at, in UTF-16 units, decoded.
    public static final int MAX_TEXT = 2_000;

    /// How many pages a reader can go back, one by one.
    public static final int TRAIL = 10;

    /// The longest query string that is looked at, in UTF-16 units, encoded.
    public static final int MAX_QUERY = 6_000;

    private static final int MAX_PAGE = 1_000_000;
    private static final int MAX_TOKEN = 200;

    /// The home page.
    public static final Question NONE = Question.of("");

    public Question {
        trail = List.copyOf(trail);
        if (page < 1 || (page == 1) != trail.isEmpty()) {
            throw new IllegalArgumentException("page " + page + " with " + trail.size() + " tokens");
        }
    }

    public static Question of(String text) {
        return new Question(text, Optional.empty(), Ranking.WORDS, View.LIST, 1, List.of());
    }

    /// The same in another order, from the first page.
    public Question sortedBy(Sort order) {
        return new Question(text, Optional.of(order), rank, view, 1, List.of());
    }

    /// The best first, told by something else, from the first page.
    public Question rankedBy(Ranking other) {
        return new Question(text, Optional.empty(), other, view, 1, List.of());
    }

    /// The same, set otherwise, on the same page.
    public Question seenAs(View other) {
        return new Question(text, sort, rank, other, page, trail);
    }

    /// Another query in the same order, from the first page.
    public Question asking(String other) {
        return new Question(other, sort, rank, view, 1, List.of());
    }

    /// What a hit needs of it: the query, the order and the view, not the page.
    public Question ofHit() {
        return text.isEmpty() ? NONE : new Question(text, sort, rank, view, 1, List.of());
    }

    /// The order of the answer to its query: as chosen, else the best first; where nothing is asked, the newest.
    public Sort order(Query query) {
        return sort.orElse(query instanceof Query.All ? Sort.NEWEST : Sort.RELEVANCE);
    }

    /// The word of a form for what ranks another query that is asked beside this one; empty where words do.
    public String lastingRank() {
        return rank == Ranking.WORDS || sort.orElse(Sort.RELEVANCE) != Sort.RELEVANCE ? "" : word(rank);
    }

    /// Whether not words alone decide what comes first in the answer to its query.
    public boolean isByMeaning(Query query) {
        return rank != Ranking.WORDS && order(query) == Sort.RELEVANCE;
    }

    /// The page after this one.
    public Question next(String token) {
        var longer = new ArrayList<>(trail);
        longer.add(token);
        return new Question(
                text, sort, rank, view, page + 1, longer.subList(Math.max(0, longer.size() - TRAIL), longer.size()));
    }

    /// The page before this one; the first where the way back is no longer known. Empty on the first page.
    public Optional<Question> previous() {
        if (page == 1) {
            return Optional.empty();
        }
        List<String> shorter = trail.subList(0, trail.size() - 1);
        return Optional.of(new Question(text, sort, rank, view, shorter.isEmpty() ? 1 : page - 1, shorter));
    }

    /// The token of this page; empty on the first.
    public Optional<String> after() {
        return trail.isEmpty() ? Optional.empty() : Optional.of(trail.getLast());
    }

    String query() {
        var parts = new ArrayList<String>();
        if (!text.isEmpty()) {
            parts.add("q=" + Address.encode(text));
        }
        sort.ifPresent(order -> parts.add("sort=" + word(order)));
        if (rank != Ranking.WORDS) {
            parts.add("rank=" + word(rank));
        }
        if (view != View.LIST) {
            parts.add("view=" + view.word());
        }
        if (page != trail.size() + 1) {
            parts.add("page=" + page);
        }
        trail.forEach(token -> parts.add("after=" + Address.encode(token)));
        return String.join("&", parts);
    }

    /// Empty where a percent sign is followed by no byte, or where something is longer than we look at.
    static Optional<Question> parse(String query) {
        if (MAX_QUERY < query.length()) {
            return Optional.empty();
        }
        try {
            return read(query);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Question> read(String query) {
        String text = "";
        Optional<Sort> sort = Optional.empty();
        Ranking rank = Ranking.WORDS;
        View view = View.LIST;
        int page = 0;
        var trail = new ArrayList<String>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            String value = equals < 0 ? "" : URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
            switch (equals < 0 ? part : part.substring(0, equals)) {
                case "q" -> text = value;
                case "sort" -> sort = sort(value);
                case "rank" -> rank = rank(value);
                case "view" -> view = View.of(value);
                case "page" -> page = number(value);
                case "after" -> trail.add(value);
                default -> {} // not ours
            }
        }
        if (MAX_TEXT < text.length() || TRAIL < trail.size() || trail.stream().anyMatch(t -> MAX_TOKEN < t.length())) {
            return Optional.empty();
        }
        trail.removeIf(String::isEmpty);
        return Optional.of(
                new Question(text, sort, rank, view, trail.isEmpty() ? 1 : Math.max(page, trail.size() + 1), trail));
    }

    private static Optional<Sort> sort(String word) {
        for (Sort sort : Sort.values()) {
            if (word(sort).equals(word)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    /// Read from a URL or a form; by words where it is none of ours.
    public static Ranking rank(String word) {
        for (Ranking rank : Ranking.values()) {
            if (word(rank).equals(word)) {
                return rank;
            }
        }
        return Ranking.WORDS;
    }

    /// As it stands in a URL: `hybrid`.
    public static String word(Ranking rank) {
        return rank.name().toLowerCase(Locale.ROOT);
    }

    /// As it stands in a URL: `newest`.
    public static String word(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static int number(String digits) {
        boolean sound =
                !digits.isEmpty() && digits.length() <= 7 && digits.chars().allMatch(c -> '0' <= c && c <= '9');
        return sound ? Math.min(Integer.parseInt(digits), MAX_PAGE) : 0;
    }
}

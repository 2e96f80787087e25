package org.septel.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.Notebook;
import org.septel.archive.ReadingRoom;
import org.septel.archive.search.Meant;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.QueryWords;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.archive.search.meaning.MeaningMissing;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// The home page and every list of results.
///
/// @param home     whether nothing is asked yet
/// @param mistake  why the query could not be read; there are then no results
/// @param sort     the order in force
/// @param rankings by what the best can be told; empty where that is by words alone
/// @param nearest  what comparing by meaning brought
/// @param found    hits
/// @param total    hits, as people write it
/// @param active   the query's conditions, each with the link that takes it away
/// @param words    the query as a sentence; empty where nothing is asked
/// @param meant    the query in another spelling, where few cables answer it as it is
/// @param examples queries to try; on the home page, and where nothing was found
public record ResultsPage(
        Frame frame,
        Question question,
        boolean home,
        Optional<Mistake> mistake,
        Holdings holdings,
        Sort sort,
        List<Order> orders,
        List<Order> rankings,
        Optional<String> nearest,
        long found,
        String total,
        List<Result> results,
        List<FacetBox> facets,
        Optional<Histogram> histogram,
        List<Active> active,
        String words,
        Optional<Example> meant,
        List<Example> examples,
        Optional<String> previous,
        Optional<String> next) {

    private static final int PAGE = 20;

    /// So few hits that another spelling may have been meant.
    private static final int FEW = 3;

    /// Why a query could not be read.
    ///
    /// @param column from 1
    public record Mistake(int column, String message) {}

    /// A way to order the results.
    public record Order(String name, String word, String url, boolean inForce) {}

    /// A condition of the query.
    public record Active(String text, String url) {}

    public static ResultsPage of(Address.Home address, ReadingRoom room, Lexicon lexicon, Assets assets) {
        return new Desk(room, lexicon, assets, address.question()).page();
    }

    /// By what the results are told that are collected; empty where that is by words.
    public String rank() {
        return nearest.isEmpty() ? "" : Question.word(question.rank());
    }

    /// Where new answers are told of.
    public String feed() {
        return new Address.Feed(question.text()).url();
    }

    /// The ways in which results can be set.
    public List<Order> views() {
        return Arrays.stream(Question.View.values())
                .map(view -> new Order(
                        Character.toUpperCase(view.word().charAt(0))
                                + view.word().substring(1),
                        view.word(),
                        url(question.seenAs(view)),
                        view == question.view()))
                .toList();
    }

    /// How many of the results are collected at once where there are more.
    public Optional<String> collected() {
        return Notebook.MOST_AT_ONCE < found ? Optional.of(number(Notebook.MOST_AT_ONCE)) : Optional.empty();
    }

    /// How many conditions narrow the results; for phones, where the facets are folded away.
    public int narrowedBy() {
        return active.size();
    }

    /// What makes one page.
    private record Desk(ReadingRoom room, Lexicon lexicon, Assets assets, Question question) {

        ResultsPage page() {
            try {
                return answer(new QueryParser().parse(question.text()));
            } catch (QueryMistake mistake) {
                return mistaken(new Mistake(mistake.column(), String.valueOf(mistake.getMessage())));
            }
        }

        private ResultsPage answer(Query query) {
            boolean home = query instanceof Query.All && question.page() == 1;
            Sort sort = question.order(query);
            SearchPage found = search(query, sort);
            var narrowing = new Narrowing(query);
            return new ResultsPage(
                    frame(home),
                    question,
                    home,
                    Optional.empty(),
                    Holdings.of(room),
                    sort,
                    orders(query, sort),
                    rankings(query, sort),
                    found.nearest().map(SearchPage.Nearest::sentence),
                    found.total(),
                    number(found.total()),
                    found.hits().stream()
                            .map(hit -> Result.of(hit, question, lexicon))
                            .toList(),
                    facets(found, narrowing),
                    Histogram.of(found.facets(), question, narrowing),
                    active(narrowing),
                    query instanceof Query.All ? "" : QueryWords.of(query),
                    meant(query, found),
                    examples(home, found),
                    question.previous().map(ResultsPage::url),
                    found.next().map(token -> url(question.next(token))));
        }

        private SearchPage search(Query query, Sort sort) {
            var request = new SearchRequest(query, PAGE, question.after(), sort, true, question.rank());
            try {
                return room.search(request);
            } catch (MeaningMissing none) {
                throw Refusal.of(none);
            } catch (IllegalArgumentException badToken) {
                if (question.after().isEmpty()) {
                    throw badToken;
                }
                throw new Refusal(Failure.BAD_ADDRESS, "The page that it names does not exist; start from the first");
            }
        }

        private ResultsPage mistaken(Mistake mistake) {
            return new ResultsPage(
                    frame(false),
                    question,
                    false,
                    Optional.of(mistake),
                    Holdings.of(room),
                    Sort.RELEVANCE,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    0,
                    "0",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    "",
                    Optional.empty(),
                    everything(),
                    Optional.empty(),
                    Optional.empty());
        }

        private Frame frame(boolean home) {
            return Frame.of(home ? "" : question.text().isBlank() ? "All cables" : question.text(), question, assets);
        }

        private List<FacetBox> facets(SearchPage found, Narrowing narrowing) {
            return found.facets().stream()
                    .flatMap(facet -> FacetBox.of(facet, found.total(), question, narrowing, lexicon).stream())
                    .toList();
        }

        private List<Active> active(Narrowing narrowing) {
            return narrowing.active().stream()
                    .map(condition ->
                            new Active(condition.toString(), FacetBox.url(question, narrowing.without(condition))))
                    .toList();
        }

        private Optional<Example> meant(Query query, SearchPage found) {
            return found.total() <= FEW && question.page() == 1
                    ? room.respelt(query).map(Example::of)
                    : Optional.empty();
        }

        private List<Example> examples(boolean home, SearchPage found) {
            if (home) {
                return Example.of(found);
            }
            return found.total() == 0 ? everything() : List.of();
        }

        private List<Example> everything() {
            return Example.of(
                    room.search(new SearchRequest(new Query.All(), PAGE, Optional.empty(), Sort.NEWEST, true)));
        }

        /// Where there are vectors, and something that has a meaning is asked for.
        private List<Order> rankings(Query query, Sort inForce) {
            boolean offered = room.ranksByMeaning() || question.rank() != Ranking.WORDS;
            if (!offered || inForce != Sort.RELEVANCE || Meant.of(query).words().isEmpty()) {
                return List.of();
            }
            return Arrays.stream(Ranking.values())
                    .map(rank -> new Order(
                            name(rank), Question.word(rank), url(question.rankedBy(rank)), rank == question.rank()))
                    .toList();
        }

        /// Without words to look for no cable is more relevant than another.
        private List<Order> orders(Query query, Sort inForce) {
            return Arrays.stream(Sort.values())
                    .filter(sort -> sort != Sort.RELEVANCE || !(query instanceof Query.All))
                    .map(sort ->
                            new Order(name(sort), Question.word(sort), url(question.sortedBy(sort)), sort == inForce))
                    .toList();
        }
    }

    private static String url(Question question) {
        return new Address.Home(question).url();
    }

    private static String name(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> "Best match";
            case NEWEST -> "Newest first";
            case OLDEST -> "Oldest first";
            case ID -> "By identifier";
        };
    }

    private static String name(Ranking rank) {
        return switch (rank) {
            case WORDS -> "By words";
            case MEANING -> "By meaning";
            case HYBRID -> "By both";
        };
    }

    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}

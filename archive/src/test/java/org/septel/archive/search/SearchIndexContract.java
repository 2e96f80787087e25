package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.septel.archive.search.Cables.cable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Precedence;

/// What every index does, whatever engine is behind it.
public abstract class SearchIndexContract extends OpenIndex {

    private static final Clearance UP_TO_CONFIDENTIAL =
            new Clearance(Optional.of(Classification.CONFIDENTIAL), Set.of());

    @Test
    void whoeverHasItOpenFindsWhatAnIndexBuiltAnewHolds() {
        index.apply(ManyCables.of(20), 20);
        SearchPage before = page(index, Clearance.ALL, "minister", Sort.ID);
        try (SearchIndex reading = texts.watching(open(folder, texts))) {
            assertThat(page(reading, Clearance.ALL, "minister", Sort.ID)).isEqualTo(before);
            index.clear();
            index.apply(ManyCables.of(60).subList(30, 60), 30);
            SearchPage after = page(index, Clearance.ALL, "minister", Sort.ID);
            assertThat(after).isNotEqualTo(before);
            assertThat(page(reading, Clearance.ALL, "minister", Sort.ID)).isEqualTo(after);
        }
    }

    @Test
    void anEmptyIndexAnswersWithNothing() {
        SearchPage page = page(index, Clearance.ALL, "kosovo", Sort.RELEVANCE);

        assertThat(index.sequence()).isZero();
        assertThat(page.hits()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.next()).isEmpty();
        assertThat(page.facets()).allSatisfy(facet -> assertThat(facet.counts()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "kosovo                        | A B",
                "kosovo kouchner               | A",
                "kouchner OR lavrov            | A B",
                "kosovo -kouchner              | B",
                "NOT kosovo                    | C",
                "kosovo (kouchner OR iran)     | A",
                "\"special, privileged\"       | A",
                "\"privileged special\"        |",
                "\"position. Both\"            | A",
                "\"agenda Lavrov\"             |",
                "visits                        | A",
                "visit                         | A",
                "VISITED                       | A",
                "kouch*                        | A",
                "ministri*                     | C",
                "al-Assad                      | B C",
                "alassad                       | B C",
                "al-ass*                       | B C",
                "\"president al-Assad said\"   | B",
                "assad                         | B",
                "U.S.                          | B",
                "US                            | B",
                "\"U.S. Russian\"              | B",
                "E.O. 12958                    | C",
                "12958                         | C",
                "\"E.O. 12958\"                | C",
                "O'Brien                       | C",
                "o’brien                       | C",
                "1.4(b)                        | C",
                "10,000                        | C",
                "10000                         | C",
                "Perón                         | C",
                "peron                         | C",
                "07MOSCOW4634                  | A C",
                "id:07MOSCOW4634               | A",
                "id:2007MOSCOW04634            | A",
                "id:07moscow*                  | A B",
                "id:nonsense                   |",
                "tag:PREL                      | A B",
                "tag:prel tag:PGOV             | B",
                "tag:(PGOV OR \"COLOMBO PLAN\")| B C",
                "origin:moscow                 | A B",
                "origin:\"Embassy Moscow\"     | A",
                "origin:\"Moscow Embassy\"     |",
                "origin:emb*                   | A C",
                "from:amembassy                | A",
                "from:\"AMCONSUL MOSCOW\"      | B",
                "subject:kouchner              | A",
                "subject:(kosovo OR trade)     | B C",
                "class:secret                  | C",
                "class:c                       | B",
                "class:noforn                  | C",
                "class:\"secret//noforn\"      | C",
                "date:2007                     | A B",
                "date:2007-09                  | A",
                "date:2007-09-20               | A",
                "date:2007-09-21               |",
                "date:2007-10..                | B",
                "date:..2007-09-20             | A",
                "-date:..                      | C",
                "*                             | A B C",
                "=Kouchner                     | A",
                "=kouchner                     |",
                "=visits                       | A",
                "=visit                        |",
                "=Perón                        | C",
                "=Peron                        |",
                "-=Lavrov                      | C",
                "kouchnr~                      | A",
                "lavrv~                        | A B",
                "\"character special\"~1      | A",
                "\"lavrov go\"~4              | B",
                "\"lavrov go\"~2              |",
                "to:SECSTATE                   | A",
                "info:\"paris\"               | B",
                "to:paris                      |",
                "caption:sipdis                | B",
                "precedence:immediate          | A",
                "precedence:>=priority         | A",
                "precedence:<=priority         |",
                "ref:07STATE120000             | A",
                "ref:2007STATE120000           | A",
                "ref:07STATE*                  | A",
                "citedby:08BERLIN1             | A",
                "citedby:07MOSCOW99            |",
                "serial:4634                   | A",
                "serial:1..99                  | B C",
                "serial:100..                  | A",
                "eo:12958                      | B",
                "decl:2017                     | A",
                "decl:..2016                   |",
                "reason:1.4(b)                 | B",
                "reason:1.4*                   | B",
                "signer:burns                  | A",
                "classifiedby:\"William Burns\"| B",
                "person:boothe                 | A",
                "person:\"rene boothe\"         | A",
                "person:\"boothe rene\"         |",
                "person:boo*                   | A",
                "person:=\"RENÉ BOOTHE\"        | A",
                "person:=boothe                |",
                "place:bolivia                 | A",
                "place:gob                     | A",
                "place:=gob                    |",
                "org:\"atlantic council\"        | B",
                "org:none -id:07MOSCOW99       | A C",
                "portion:S/NF                  | C",
                "portion:S                     | C",
                "portion:U                     | C",
                "has:redaction                 | B",
                "source:tranche                | C",
                "para:(reasons 12958)          | C",
                "para:(kosovo lavrov)          |",
                "para:(kosovo bridge)          | A",
                "para:(iran -lavrov)           |",
                "para:(\"E.O. 12958\" paid)    | C",
                "para:(paid portion:S)         | C",
                "para:(envoy portion:S)        |",
                "para:(envoy portion:U)        | C",
                "para:(envoy (x OR portion:U)) | C",
                "para:(al-assad talks)         | B",
                "para:(al-ass* kouch*)         |",
                "para:(kosovo/lav*)            |",
                "para:(iran/lav*)              | A",
                "para:(kouchnr~ OR lavrv~)     | A B",
                "in:summary kosovo             | A",
                "in:summary iran               |",
                "in:body kouchner              |",
                "in:summary kosovo tag:PREL    | A",
                "(in:summary kosovo) OR iran   | A",
            })
    void finds(String query, String expected) {
        index.apply(
                List.of(
                        cable("07MOSCOW4634")
                                .title("After Kouchner, Before")
                                .text(
                                        "Two-day visits on Kosovo did not bridge the position. Both termed it a"
                                                + " \"special, privileged character.\" It has an agenda",
                                        "Lavrov spoke of Iran")
                                .value(Field.TO, "SECSTATE WASHDC")
                                .value(Field.REF, "07STATE120000")
                                .value(Field.SIGNER, "Burns")
                                .value(Field.PERSON, "René Boothe", "Anna Smith")
                                .value(Field.PLACE, "Bolivia")
                                .otherwise(Field.PLACE, List.of("GOB"))
                                .urgent(Precedence.IMMEDIATE, "2017-09-19")
                                .zone(Zone.SUMMARY, "Two-day visits on Kosovo")
                                .cable(),
                        cable("07MOSCOW99")
                                .title("Kosovo Again")
                                .text("President al-Assad said to Lavrov that U.S.-Russian talks go on")
                                .origin("Consulate Moscow", "AMCONSUL MOSCOW")
                                .classification("CONFIDENTIAL")
                                .created("2007-12-31T23:59:59Z")
                                .tags("PREL", "PGOV")
                                .value(Field.INFO, "AMEMBASSY PARIS", "CIA WASHDC")
                                .value(Field.CAPTION, "SIPDIS")
                                .value(Field.ORDER, "12958")
                                .value(Field.REASON, "1.4(b)")
                                .value(Field.CLASSIFIED_BY, "William Burns")
                                .value(Field.HAS, "redaction")
                                .value(Field.ORGANISATION, "North Atlantic Council")
                                .cable(),
                        cable("08BERLIN1")
                                .title("Trade And The Ministries")
                                .portion(
                                        "S/NOFORN",
                                        "See 07MOSCOW4634. E.O. 12958, reasons 1.4(b). O'Brien of Alassad Ltd. paid 10,000"
                                                + " to Perón")
                                .portion("U", "The envoy left.")
                                .value(Field.REF, "07MOSCOW4634")
                                .value(Field.SOURCE, "/data/tranche-3/a.csv")
                                .origin("Embassy Berlin", "USMISSION BERLIN")
                                .classification("SECRET//NOFORN")
                                .undated()
                                .tags("COLOMBO PLAN")
                                .cable()),
                1);

        Map<String, String> letters = Map.of("07MOSCOW4634", "A", "07MOSCOW99", "B", "08BERLIN1", "C");
        List<String> found = ids(page(index, Clearance.ALL, query, Sort.ID));
        assertThat(found.stream().map(letters::get).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void handsOverTheFactsOfEveryCableThatAnswers() {
        index.apply(
                List.of(
                        cable("07MOSCOW1").tags("PREL").cable(),
                        cable("07MOSCOW2").tags("PGOV").cable(),
                        cable("07MOSCOW3").tags("PREL").label(Cables.NODIS).cable()),
                1);
        index.apply(List.of(cable("07MOSCOW1").tags("PREL").title("Again").cable()), 2);

        var seen = new ArrayList<String>();
        try (Searcher searcher = index.searcher(UP_TO_CONFIDENTIAL)) {
            searcher.facts(new QueryParser().parse("tag:PREL"), facts -> seen.add(facts.id() + ""));
        }
        assertThat(seen).containsExactly("07MOSCOW1");
    }

    @Test
    void marksWhatWasFoundInTitleAndText() {
        index.apply(
                List.of(cable("07MOSCOW1")
                        .title("Kosovo And Al-Assad")
                        .text("Nothing here.", "Kouchner's visit to Kosovo. He met al-Assad.")
                        .cable()),
                1);

        Hit hit = page(index, Clearance.ALL, "kosovo kouchner OR al-assad", Sort.RELEVANCE)
                .hits()
                .getFirst();

        assertThat(marked(hit.title(), hit.titleMarks())).isEqualTo("[Kosovo] And [Al-Assad]");
        assertThat(hit.snippets())
                .extracting(snippet -> marked(snippet.text(), snippet.marks()))
                .containsExactly("[Kouchner]'s visit to [Kosovo]. He met [al-Assad].");
        assertThat(hit.score()).isPositive();
    }

    @Test
    void aPassageSaysOfWhichParagraphItIs() {
        index.apply(
                List.of(cable("07MOSCOW1")
                        .portion("U", "Nothing here.")
                        .portion("S/NOFORN", "A visit to Kosovo.")
                        .portion("C", "Back from Kosovo.")
                        .cable()),
                1);

        Hit hit = page(index, Clearance.ALL, "kosovo", Sort.RELEVANCE).hits().getFirst();

        assertThat(hit.snippets())
                .extracting(snippet -> snippet.number().orElse(0) + " "
                        + snippet.portion().orElse("none") + " " + marked(snippet.text(), snippet.marks()))
                .containsExactly("2 S/NOFORN A visit to [Kosovo].", "3 C Back from [Kosovo].");
    }

    @Test
    void aHitShowsWhatTheCableSays() {
        IndexedCable cable = cable("1976STATE187673")
                .title("A <b>Title</b>")
                .text("The beginning.", "The end.")
                .tags("PREL", "AAAA")
                .created("1976-07-29T00:00:00.5Z")
                .cable();
        index.apply(List.of(cable), 1);

        Hit hit = page(index, Clearance.ALL, "tag:AAAA", Sort.NEWEST).hits().getFirst();

        assertThat(hit)
                .isEqualTo(new Hit(
                        cable.id(),
                        cable.title(),
                        List.of(),
                        cable.created(),
                        cable.values(Field.ORIGIN).stream().findFirst(),
                        cable.classification(),
                        cable.values(Field.TAG),
                        List.of(new Snippet("The beginning.", List.of())),
                        0));
    }

    @Test
    void sortsByDateWithUndatedLastAndTiesById() {
        index.apply(
                List.of(
                        cable("08MOSCOW1").created("2008-01-01T00:00:00Z").cable(),
                        cable("07MOSCOW10").cable(),
                        cable("07MOSCOW9").cable(),
                        cable("06MOSCOW1").undated().cable()),
                1);

        assertThat(ids(page(index, Clearance.ALL, "*", Sort.NEWEST)))
                .containsExactly("08MOSCOW1", "07MOSCOW9", "07MOSCOW10", "06MOSCOW1");
        assertThat(ids(page(index, Clearance.ALL, "*", Sort.OLDEST)))
                .containsExactly("07MOSCOW9", "07MOSCOW10", "08MOSCOW1", "06MOSCOW1");
        assertThat(ids(page(index, Clearance.ALL, "*", Sort.ID)))
                .containsExactly("06MOSCOW1", "07MOSCOW9", "07MOSCOW10", "08MOSCOW1");
    }

    @Test
    void theTitleCountsMoreThanTheText() {
        index.apply(
                List.of(
                        cable("07MOSCOW1")
                                .text("Kosovo and more of Kosovo, some words")
                                .cable(),
                        cable("07MOSCOW2")
                                .title("Kosovo At Length")
                                .text("Other words")
                                .cable()),
                1);

        assertThat(ids(page(index, Clearance.ALL, "kosovo", Sort.RELEVANCE))).containsExactly("07MOSCOW2", "07MOSCOW1");
    }

    @Test
    void pagesReachEveryHitOnceInEveryOrder() {
        index.apply(ManyCables.of(100), 1);
        index.apply(ManyCables.of(137).subList(100, 137), 2);

        for (Sort sort : Sort.values()) {
            List<String> whole = ids(search(
                    index, Clearance.ALL, new SearchRequest(query("kosovo"), 1000, Optional.empty(), sort, false)));
            assertThat(whole).hasSizeGreaterThan(60).doesNotHaveDuplicates();
            assertThat(throughPages(query("kosovo"), 7, sort)).as(sort.name()).isEqualTo(whole);
        }
    }

    @Test
    void pagesStayInPlaceWhileCablesAreAdded() {
        index.apply(ManyCables.of(50), 1);
        SearchRequest first = new SearchRequest(query("*"), 10, Optional.empty(), Sort.ID, false);
        SearchPage page = search(index, Clearance.ALL, first);
        List<String> before =
                ids(search(index, Clearance.ALL, new SearchRequest(query("*"), 10, page.next(), Sort.ID, false)));

        index.apply(List.of(cable("66AAA1").cable()), 2);

        assertThat(ids(search(index, Clearance.ALL, new SearchRequest(query("*"), 10, page.next(), Sort.ID, false))))
                .isEqualTo(before);
    }

    @Test
    void refusesAPageTokenThatIsNotOfThisSearch() {
        index.apply(ManyCables.of(10), 1);
        String token = search(index, Clearance.ALL, new SearchRequest(query("*"), 3, Optional.empty(), Sort.ID, false))
                .next()
                .orElseThrow();

        for (String forged : List.of("", "x", "!!", token + "A", "B" + token.substring(1), token.repeat(100))) {
            assertThatThrownBy(() -> after(forged, "*", Sort.ID))
                    .as(forged)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("page token");
        }
        assertThatThrownBy(() -> after(token, "*", Sort.NEWEST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> after(token, "kosovo", Sort.ID)).isInstanceOf(IllegalArgumentException.class);
        assertThat(after(token, "*", Sort.ID).hits()).hasSize(3);
    }

    @Test
    void replacesByIdAndKeepsTheLatestOfABatch() {
        index.apply(List.of(cable("07MOSCOW1").text("first").cable()), 1);
        index.apply(
                List.of(
                        cable("07MOSCOW1").text("second").cable(),
                        cable("07MOSCOW1").text("third").cable()),
                3);

        assertThat(ids(page(index, Clearance.ALL, "third", Sort.ID))).containsExactly("07MOSCOW1");
        assertThat(page(index, Clearance.ALL, "first OR second", Sort.ID).total())
                .isZero();
        assertThat(index.sequence()).isEqualTo(3);
    }

    @Test
    void aCableWhoseLabelChangesMoves() {
        index.apply(
                List.of(
                        cable("07MOSCOW1").label(Cables.CONFIDENTIAL).cable(),
                        cable("07MOSCOW2").label(Cables.NODIS).cable()),
                2);
        index.apply(
                List.of(
                        cable("07MOSCOW1").label(Cables.NODIS).cable(),
                        cable("07MOSCOW2").label(Cables.CONFIDENTIAL).cable()),
                4);

        assertThat(ids(page(index, UP_TO_CONFIDENTIAL, "*", Sort.ID))).containsExactly("07MOSCOW2");
        assertThat(ids(page(index, Clearance.ALL, "*", Sort.ID))).containsExactly("07MOSCOW1", "07MOSCOW2");
    }

    @Test
    void whatHasNoLevelIsForThoseWhoSeeEverything() {
        index.apply(List.of(cable("07MOSCOW1").label(Cables.UNMARKED).cable()), 1);

        assertThat(page(index, UP_TO_CONFIDENTIAL, "*", Sort.ID).total()).isZero();
        assertThat(page(index, Clearance.ALL, "*", Sort.ID).total()).isOne();
    }

    @Test
    void applyingABatchAgainChangesNoAnswer() {
        index.apply(ManyCables.of(60), 60);
        SearchPage before = page(index, Clearance.ALL, "kosovo minister", Sort.RELEVANCE);

        index.apply(ManyCables.of(60), 60);
        index.apply(ManyCables.of(60).subList(10, 40), 60);

        assertThat(page(index, Clearance.ALL, "kosovo minister", Sort.RELEVANCE))
                .isEqualTo(before);
        assertThat(before.total()).isPositive();
    }

    @Test
    void anEmptyBatchMovesTheSequence() {
        index.apply(List.of(), 9);

        assertThat(index.sequence()).isEqualTo(9);
    }

    @Test
    void reopensWithItsCablesAndItsSequence() {
        index.apply(ManyCables.of(20), 20);
        SearchPage before = page(index, Clearance.ALL, "*", Sort.ID);
        index.close();

        index = texts.watching(open(folder, texts));

        assertThat(index.sequence()).isEqualTo(20);
        assertThat(page(index, Clearance.ALL, "*", Sort.ID)).isEqualTo(before);
        index.apply(ManyCables.of(21), 21);
        assertThat(page(index, Clearance.ALL, "*", Sort.ID).total()).isEqualTo(21);
    }

    @Test
    void clearedItIsEmptyAndCanBeFilledAgain() {
        index.apply(ManyCables.of(20), 20);

        index.clear();

        assertThat(index.sequence()).isZero();
        assertThat(page(index, Clearance.ALL, "*", Sort.ID).total()).isZero();
        index.apply(ManyCables.of(3), 3);
        assertThat(page(index, Clearance.ALL, "*", Sort.ID).total()).isEqualTo(3);
    }

    @Test
    void aSearcherKeepsItsMomentWhileTheIndexGoesOn() {
        index.apply(ManyCables.of(5), 5);
        try (Searcher searcher = index.searcher(Clearance.ALL)) {
            index.apply(ManyCables.of(9), 9);
            index.clear();

            assertThat(searcher.search(new SearchRequest(query("*"), 10, Optional.empty(), Sort.ID, true))
                            .hits())
                    .hasSize(5);
        }
    }

    @Test
    void searchesSeeWholeBatchesWhileTheyAreApplied() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> searching = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                searching.add(threads.submit(() -> {
                    while (!done.get()) {
                        long total = page(index, Clearance.ALL, "kosovo OR *", Sort.RELEVANCE)
                                .total();
                        assertThat(total % 10).isZero();
                    }
                }));
            }
            List<IndexedCable> all = ManyCables.of(200);
            try {
                for (int batch = 0; batch < 20; batch++) {
                    index.apply(all.subList(batch * 10, batch * 10 + 10), batch + 1);
                }
            } finally {
                done.set(true);
            }
            for (Future<?> search : searching) {
                search.get();
            }
        }
        assertThat(page(index, Clearance.ALL, "*", Sort.ID).total()).isEqualTo(200);
    }

    private List<String> throughPages(Query query, int limit, Sort sort) {
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            SearchPage page = search(index, Clearance.ALL, new SearchRequest(query, limit, next, sort, false));
            ids.addAll(ids(page));
            next = page.next();
        } while (next.isPresent());
        return ids;
    }

    private SearchPage after(String token, String query, Sort sort) {
        return search(index, Clearance.ALL, new SearchRequest(query(query), 3, Optional.of(token), sort, false));
    }

    static SearchPage page(SearchIndex index, Clearance clearance, String query, Sort sort) {
        return search(index, clearance, new SearchRequest(query(query), 20, Optional.empty(), sort, true));
    }

    static SearchPage search(SearchIndex index, Clearance clearance, SearchRequest request) {
        try (Searcher searcher = index.searcher(clearance)) {
            return searcher.search(request);
        }
    }

    static Query query(String text) {
        return new QueryParser().parse(text);
    }

    private static List<String> ids(SearchPage page) {
        return page.hits().stream().map(Hit::id).map(CableId::toString).toList();
    }

    private static String marked(String text, List<Snippet.Mark> marks) {
        StringBuilder marked = new StringBuilder(text);
        for (Snippet.Mark mark : marks.reversed()) {
            marked.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return marked.toString();
    }
}

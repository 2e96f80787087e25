package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.search.Cables.cable;
import static org.septel.archive.search.SearchIndexContract.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.telegram.CableId;

/// What helps to find beside a query: ids and values while typing, other spellings, cables alike, the next and the
/// previous hit, and marks in a text.
public abstract class FindingContract extends OpenIndex {

    @Test
    void listsIdsThatBeginSoWhileTheyAreHeld() {
        index.apply(
                List.of(
                        cable("07MOSCOW12").cable(),
                        cable("07MOSCOW1").cable(),
                        cable("07PARIS1").cable(),
                        cable("07MOSUL3").label(Cables.NODIS).cable()),
                1);

        try (Searcher searcher = index.searcher(Clearance.ALL)) {
            assertThat(searcher.ids("07MOS", 9))
                    .extracting(CableId::toString)
                    .containsExactly("07MOSCOW1", "07MOSCOW12", "07MOSUL3");
            assertThat(searcher.ids("07MOS", 1)).extracting(CableId::toString).containsExactly("07MOSCOW1");
            assertThat(searcher.ids("2007MOSC", 9)).hasSize(2);
        }
        try (Searcher searcher = index.searcher(SearchSecrecyContract.READER)) {
            assertThat(searcher.ids("07MOSU", 9)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kouchnr              | kouchner",
                "kouchnre             | kouchner",
                "kuochner visit       | kouchner visit",
                "\"kouchnr visit\"    | \"kouchner visit\"",
                "kouchner             | ",
                "-kouchnr             | ",
                "zzzzzzzz             | ",
                "subject:lavrow       | subject:lavrov",
                "sanktions tag:PREL   | sanctions tag:PREL"
            })
    void spellsOtherwiseWhatNoCableHas(String typed, String meant) {
        index.apply(
                List.of(
                        cable("07MOSCOW1")
                                .title("Lavrov")
                                .text("Kouchner visit. Lavrov spoke.")
                                .cable(),
                        cable("07MOSCOW2").text("Kouchner and sanctions.").cable(),
                        cable("07MOSCOW3").text("Kouchners.").cable()),
                1);
        try (Searcher searcher = index.searcher(Clearance.ALL)) {
            assertThat(searcher.respelt(query(typed)).map(Query::toString)).isEqualTo(Optional.ofNullable(meant));
        }
    }

    @Test
    void findsCablesAlikeAndNotTheCableItself() {
        index.apply(
                List.of(
                        cable("07MOSCOW1").text("Herring quota talks in Oslo.").cable(),
                        cable("07MOSCOW2").text("The herring quota again.").cable(),
                        cable("07MOSCOW3").text("Quota of steel.").cable(),
                        cable("07MOSCOW4").text("A visit to the opera.").cable(),
                        cable("07MOSCOW5").text("A dinner at the opera.").cable(),
                        cable("07MOSCOW6").text("The weather.").cable(),
                        cable("07MOSCOW7").text("The traffic.").cable(),
                        cable("07MOSCOW8").text("The harvest.").cable(),
                        cable("07MOSCOW9").text("The railway.").cable(),
                        cable("07MOSCOW10").text("The wall.").cable(),
                        cable("07MOSCOW11").text("The bridge.").cable(),
                        cable("07MOSCOW12").text("The harbour.").cable()),
                1);
        try (Searcher searcher = index.searcher(Clearance.ALL)) {
            assertThat(searcher.similar(id("07MOSCOW1"), 5))
                    .extracting(hit -> hit.id().toString())
                    .containsExactly("07MOSCOW2", "07MOSCOW3");
            assertThat(searcher.similar(id("99MOSCOW1"), 5)).isEmpty();
        }
    }

    @Test
    void theNextAndThePreviousHitAreThoseOfTheList() {
        index.apply(ManyCables.of(90), 1);
        try (Searcher searcher = index.searcher(SearchSecrecyContract.READER)) {
            for (Sort sort : Sort.values()) {
                for (String text : List.of("*", "kosovo OR iran talks", "minister", "date:..")) {
                    List<CableId> ids =
                            searcher
                                    .search(new SearchRequest(query(text), 90, Optional.empty(), sort, false))
                                    .hits()
                                    .stream()
                                    .map(Hit::id)
                                    .toList();
                    for (int i = 0; i < ids.size(); i++) {
                        assertThat(searcher.neighbours(query(text), sort, Ranking.WORDS, ids.get(i)))
                                .isEqualTo(new Neighbours(at(ids, i - 1), at(ids, i + 1), i + 1, ids.size()));
                    }
                }
            }
            assertThat(searcher.neighbours(query("nothingatall"), Sort.ID, Ranking.WORDS, id("06PARIS2")))
                    .isEqualTo(Neighbours.NONE);
            assertThat(searcher.neighbours(query("*"), Sort.ID, Ranking.WORDS, id("99PARIS2")))
                    .isEqualTo(Neighbours.NONE);
        }
    }

    @Test
    void aSeriesIsOfOnePostAndYearAndEndsWhereItIsTold() {
        List<IndexedCable> cables = Stream.of(
                        "07MOSCOW1",
                        "07MOSCOW39",
                        "07MOSCOW40",
                        "2007MOSCOW00042",
                        "07MOSCOW100",
                        "07MOSCOW161",
                        "06MOSCOW41",
                        "07MOSCOWEMB41",
                        "07PARIS41")
                .map(id -> cable(id).cable())
                .toList();
        index.apply(cables, 1);
        index.apply(List.of(cable("07MOSCOW40").text("Once more.").cable()), 2);
        try (Searcher searcher = index.searcher(Clearance.ALL)) {
            assertThat(searcher.series(id("07MOSCOW41"), 59))
                    .extracting(CableId::toString)
                    .containsExactly("07MOSCOW1", "07MOSCOW39", "07MOSCOW40", "2007MOSCOW00042", "07MOSCOW100");
            assertThat(searcher.series(id("99MOSCOW41"), 60)).isEmpty();
        }
    }

    @Test
    void theStateIsAnotherOnlyWhereTheReadersAnswersMayBe() {
        index.apply(List.of(cable("07MOSCOW1").cable()), 1);
        String before = state(SearchSecrecyContract.READER);
        assertThat(state(SearchSecrecyContract.READER)).isEqualTo(before);
        index.apply(List.of(cable("07MOSCOW2").label(Cables.NODIS).cable()), 2);
        assertThat(state(SearchSecrecyContract.READER)).isEqualTo(before);
        assertThat(state(Clearance.ALL)).isNotEqualTo(before);
        index.apply(List.of(cable("07MOSCOW3").cable()), 3);
        assertThat(state(SearchSecrecyContract.READER)).isNotEqualTo(before);
    }

    private String state(Clearance clearance) {
        try (Searcher searcher = index.searcher(clearance)) {
            return searcher.state();
        }
    }

    @Test
    void marksEveryPlaceThatAnswersInEachText() {
        List<String> paragraphs = List.of("Visits and a visit.", "", "Nothing.", "They visited \"Moscow\".");

        assertThat(index.marks(query("visit moscow tag:PREL -iran"), paragraphs))
                .containsExactly(
                        List.of(new Snippet.Mark(0, 6), new Snippet.Mark(13, 18)),
                        List.of(),
                        List.of(),
                        List.of(new Snippet.Mark(5, 12), new Snippet.Mark(14, 20)));
    }

    private static Optional<CableId> at(List<CableId> ids, int place) {
        return 0 <= place && place < ids.size() ? Optional.of(ids.get(place)) : Optional.empty();
    }

    private static CableId id(String text) {
        return CableId.parse(text).orElseThrow();
    }

    @Test
    void whatCameInLastIsNewsTheLatestFirst() {
        index.apply(
                List.of(
                        cable("07MOSCOW1").title("Herring").arrived(3).cable(),
                        cable("07MOSCOW2").title("Herring").arrived(9).cable(),
                        cable("07MOSCOW3")
                                .title("Herring")
                                .label(Cables.NODIS)
                                .arrived(7)
                                .cable(),
                        cable("07MOSCOW4").title("Sprat").arrived(8).cable(),
                        cable("07MOSCOW5").title("Herring").arrived(4).cable()),
                9);

        assertThat(news(Clearance.ALL, 3, 9)).isEqualTo("3 [07MOSCOW2, 07MOSCOW3, 07MOSCOW5]");
        assertThat(news(Clearance.ALL, 3, 1)).isEqualTo("3 [07MOSCOW2]");
        assertThat(news(Clearance.ALL, 9, 9)).isEqualTo("0 []");
        assertThat(news(SearchSecrecyContract.READER, 0, 9)).isEqualTo("3 [07MOSCOW2, 07MOSCOW5, 07MOSCOW1]");
    }

    private String news(Clearance clearance, long after, int most) {
        try (Searcher searcher = index.searcher(clearance)) {
            News news = searcher.news(query("herring"), after, most);
            return news.total() + " " + news.latest().stream().map(Hit::id).toList();
        }
    }
}

package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.archive.search.lucene.LuceneIndex;
import org.septel.archive.search.meaning.Embedder;
import org.septel.archive.search.meaning.Meaning;
import org.septel.archive.search.meaning.MeaningMissing;
import org.septel.archive.search.meaning.MeantCable;
import org.septel.archive.search.meaning.WordHash;
import org.septel.telegram.CableId;

@SuppressWarnings("NullAway.Init")
class MeaningTest {

    private static final List<IndexedCable> CABLES = List.of(
            Cables.cable("07MOSCOW1")
                    .title("DOCKS IDLE")
                    .text("The walkout of crane crews goes on.")
                    .cable(),
            Cables.cable("07MOSCOW2")
                    .title("PORT STRIKE")
                    .text("The strike in the port is over.")
                    .cable(),
            Cables.cable("07MOSCOW3")
                    .title("HARVEST")
                    .text("Wheat is dear this year.")
                    .tags("EAGR")
                    .cable(),
            Cables.cable("07MOSCOW4")
                    .title("STRIKE ON RAILWAYS")
                    .text("Trains stand still.")
                    .cable());

    @TempDir
    Path folder;

    private final Remembered texts = new Remembered();

    private Meaning meaning() {
        return new Meaning(folder.resolve("meaning"), () -> Optional.<Embedder>of(new WordHash()), Duration.ZERO);
    }

    private SearchIndex index() {
        SearchIndex index = texts.watching(LuceneIndex.open(folder.resolve("index"), texts, meaning()));
        index.apply(CABLES, 1);
        return index;
    }

    /// Makes what vectors are missing.
    static void prepare(SearchIndex index, Meaning meaning) {
        try (Searcher searcher = index.searcher(Clearance.ALL)) {
            Set<Long> keys = new HashSet<>();
            List<MeantCable> missing = new ArrayList<>();
            searcher.meant(keys::add, missing::add);
            try (Meaning.Preparing preparing = meaning.prepare(keys::contains).orElseThrow()) {
                missing.removeIf(cable -> preparing.holds(cable.key()));
                preparing.add(missing);
            }
        }
    }

    private static SearchPage search(SearchIndex index, String query, Ranking ranking) {
        try (Searcher searcher = index.searcher(Clearance.ALL)) {
            var request = new SearchRequest(
                    new QueryParser().parse(query), 10, Optional.empty(), Sort.RELEVANCE, true, ranking);
            return searcher.search(request);
        }
    }

    private static List<String> lines(SearchPage page) {
        return page.hits().stream()
                .map(hit -> hit.id() + " " + hit.reason().map(Reason::sentence).orElse("-"))
                .toList();
    }

    @Test
    void whatIsMeantIsFoundInOtherWords() {
        try (SearchIndex index = index()) {
            prepare(index, meaning());

            assertThat(lines(search(index, "port strike", Ranking.WORDS))).containsExactly("07MOSCOW2 -");
            assertThat(lines(search(index, "port strike", Ranking.HYBRID)))
                    .containsExactly(
                            "07MOSCOW2 found by words (1st) and by meaning (1st)",
                            "07MOSCOW1 found by meaning (2nd)",
                            "07MOSCOW4 found by some of the words (2nd) and by meaning (3rd)",
                            "07MOSCOW3 found by meaning (4th)");
        }
    }

    @Test
    void whoHasTheRareWordsPassesWhoIsALittleNearer() {
        try (SearchIndex index = index()) {
            prepare(index, meaning());

            assertThat(lines(search(index, "harbour docks strike crews", Ranking.MEANING))
                            .getFirst())
                    .startsWith("07MOSCOW2");
            assertThat(lines(search(index, "harbour docks strike crews", Ranking.HYBRID))
                            .getFirst())
                    .startsWith("07MOSCOW1");
        }
    }

    @Test
    void totalsAndFacetsCountEveryHit() {
        try (SearchIndex index = index()) {
            prepare(index, meaning());

            SearchPage page = search(index, "port strike", Ranking.HYBRID);
            assertThat(page.total()).isEqualTo(page.hits().size());
            assertThat(page.nearest()).contains(new SearchPage.Nearest(3, 0));
            assertThat(page.facets().getFirst().counts().stream()
                            .mapToLong(Facet.Count::hits)
                            .sum())
                    .isEqualTo(page.total());
        }
    }

    @Test
    void whatMustHoldHoldsForHitsByMeaning() {
        try (SearchIndex index = index()) {
            prepare(index, meaning());

            assertThat(lines(search(index, "port strike tag:EAGR", Ranking.HYBRID)))
                    .containsExactly("07MOSCOW3 found by meaning (1st)");
            assertThat(lines(search(index, "port strike -railways", Ranking.MEANING)))
                    .noneMatch(line -> line.startsWith("07MOSCOW4"));
        }
    }

    @Test
    void aHitByMeaningShowsThePassageThatIsNear() {
        try (SearchIndex index = index()) {
            prepare(index, meaning());

            assertThat(search(index, "stoppage", Ranking.MEANING)
                            .hits()
                            .getFirst()
                            .snippets())
                    .containsExactly(new Snippet("The strike in the port is over.", List.of()));
        }
    }

    @Test
    void pagesFollowEachOtherToTheLastHit() {
        try (SearchIndex index = texts.watching(LuceneIndex.open(folder.resolve("many"), texts, meaning()))) {
            List<IndexedCable> many = new ArrayList<>();
            for (int i = 1; i <= 250; i++) {
                many.add(Cables.cable("07MOSCOW" + i)
                        .title(i % 3 == 0 ? "STOPPAGE" : "STRIKE " + i)
                        .cable());
            }
            index.apply(many, 1);
            prepare(index, meaning());
            List<String> paged = new ArrayList<>();
            Optional<String> next = Optional.empty();
            SearchPage page;
            try (Searcher searcher = index.searcher(Clearance.ALL)) {
                do {
                    page = searcher.search(new SearchRequest(
                            new QueryParser().parse("strike"), 7, next, Sort.RELEVANCE, false, Ranking.HYBRID));
                    page.hits().forEach(hit -> paged.add(hit.id().toString()));
                    next = page.next();
                } while (next.isPresent());
            }
            assertThat(paged).doesNotHaveDuplicates().hasSize((int) page.total());
        }
    }

    @Test
    void whatStandsBesideAHitIsWhatStandsBesideItInTheRanking() {
        try (SearchIndex index = index();
                Searcher searcher = index.searcher(Clearance.ALL)) {
            prepare(index, meaning());
            for (Ranking ranking : Ranking.values()) {
                List<CableId> ids = search(index, "port strike", ranking).hits().stream()
                        .map(Hit::id)
                        .toList();
                for (int i = 0; i < ids.size(); i++) {
                    Optional<CableId> before = i == 0 ? Optional.empty() : Optional.of(ids.get(i - 1));
                    Optional<CableId> after = i + 1 == ids.size() ? Optional.empty() : Optional.of(ids.get(i + 1));
                    assertThat(searcher.neighbours(
                                    new QueryParser().parse("port strike"), Sort.RELEVANCE, ranking, ids.get(i)))
                            .isEqualTo(new Neighbours(before, after, i + 1, ids.size()));
                }
            }
        }
    }

    @Test
    void paragraphsOfAPassageAreNamedAsTheyAreNumbered() {
        var reason = new Reason(OptionalInt.empty(), false, OptionalInt.of(2), Optional.empty());

        assertThat(reason.in(List.of(Optional.of(3), Optional.empty(), Optional.of(5)))
                        .sentence())
                .isEqualTo("found by meaning (2nd, paragraphs 3 to 5)");
        assertThat(reason.in(List.of(Optional.of(3))).sentence()).isEqualTo("found by meaning (2nd, paragraph 3)");
        assertThat(reason.in(List.of(Optional.empty())).sentence()).isEqualTo("found by meaning (2nd)");
    }

    @Test
    void withoutVectorsTheyAreMadeWhileTheReaderWaits() {
        var patient = new Meaning(
                folder.resolve("meaning"), () -> Optional.<Embedder>of(new WordHash()), Duration.ofHours(1));
        try (SearchIndex index = texts.watching(LuceneIndex.open(folder.resolve("index"), texts, patient))) {
            index.apply(CABLES, 1);
            SearchPage page = search(index, "strike", Ranking.HYBRID);

            assertThat(lines(page).getFirst()).contains("by words").contains("by meaning");
            assertThat(page.nearest().orElseThrow().unmapped()).isEqualTo(2);
        }
    }

    @Test
    void afterAKillInTheMiddleOfARowTheRestIsStillThere() throws IOException {
        try (SearchIndex index = index()) {
            prepare(index, meaning());
            Path file = folder.resolve("meaning").resolve("vectors");
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length - 10), StandardOpenOption.TRUNCATE_EXISTING);

            assertThat(search(index, "strike", Ranking.MEANING).total()).isEqualTo(3);
            prepare(index, meaning());
            assertThat(Files.readAllBytes(file)).hasSize(whole.length);
            assertThat(search(index, "strike", Ranking.MEANING).total()).isEqualTo(4);
        }
    }

    @Test
    void vectorsOfCablesThatAreGoneAreDropped() throws IOException {
        try (SearchIndex index = index()) {
            prepare(index, meaning());
            Path file = folder.resolve("meaning").resolve("vectors");
            long before = Files.size(file);
            index.clear();
            index.apply(CABLES.subList(0, 2), 2);
            prepare(index, meaning());

            assertThat(Files.size(file)).isLessThan(before);
            assertThat(search(index, "strike", Ranking.MEANING).total()).isEqualTo(2);
        }
    }

    @Test
    void withoutAModelItSaysSo() {
        try (SearchIndex index = LuceneIndex.open(folder.resolve("none"), texts)) {
            assertThatThrownBy(() -> search(index, "strike", Ranking.HYBRID))
                    .isInstanceOf(MeaningMissing.class)
                    .hasMessageContaining("search by words");
        }
    }
}

package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

/// What a reader may not see does not exist: an archive that holds it answers, in every detail, as one that never did.
public abstract class SearchSecrecyContract {

    private static final int QUERIES = 200;
    private static final int MOST_PAGES = 4;
    private static final List<Sort> SORTS = List.of(Sort.values());
    static final Clearance READER = new Clearance(Optional.of(Classification.CONFIDENTIAL), Set.of());

    private final Random random = new Random(12958);

    @TempDir
    private Path folder;

    private final Remembered texts = new Remembered();

    /// An index in a folder of its own.
    protected abstract SearchIndex open(Path folder, CableTexts texts);

    @Test
    void whatIsHiddenChangesNoByteOfAnyAnswer() {
        List<IndexedCable> all = ManyCables.of(400);
        List<IndexedCable> permitted =
                all.stream().filter(cable -> READER.permits(cable.label())).toList();
        try (SearchIndex everything = texts.watching(open(folder.resolve("everything"), texts));
                SearchIndex onlyPermitted = texts.watching(open(folder.resolve("permitted"), texts))) {
            List<IndexedCable> once = new ArrayList<>(permitted);
            once.addAll(onceOpen(all));
            everything.apply(once, 1);
            everything.apply(
                    all.stream().filter(cable -> !READER.permits(cable.label())).toList(), 2);
            onlyPermitted.apply(permitted, 1);

            assertThat(permitted).hasSizeBetween(200, 300);
            for (int i = 0; i < QUERIES; i++) {
                Query query = query();
                assertSamePages(everything, onlyPermitted, query, SORTS.get(i % SORTS.size()));
                assertThat(counted(everything, query)).isEqualTo(counted(onlyPermitted, query));
            }
        }
    }

    @Test
    void aRefusedPageTokenSaysTheSame() {
        try (SearchIndex everything = texts.watching(open(folder.resolve("everything"), texts));
                SearchIndex nothing = texts.watching(open(folder.resolve("nothing"), texts))) {
            everything.apply(
                    List.of(Cables.cable("07MOSCOW1").label(Cables.NODIS).cable()), 1);
            var request = new SearchRequest(new Query.All(), 1, Optional.of("AAAA"), Sort.ID, true);

            assertThat(refusal(everything, request))
                    .isEqualTo(refusal(nothing, request))
                    .isNotEmpty();
        }
    }

    /// The ids of the facts that are handed over, in order.
    private static List<CableId> counted(SearchIndex index, Query query) {
        var ids = new ArrayList<CableId>();
        try (Searcher searcher = index.searcher(READER)) {
            searcher.facts(query, facts -> ids.add(facts.id()));
        }
        ids.sort(null);
        return ids;
    }

    private static String refusal(SearchIndex index, SearchRequest request) {
        return String.valueOf(catchThrowable(() -> SearchIndexContract.search(index, READER, request)));
    }

    /// Cables that are hidden now but were open once, with the same words in them: so few that an engine may well
    /// keep what it knew of them.
    private static List<IndexedCable> onceOpen(List<IndexedCable> cables) {
        return cables.stream()
                .filter(cable -> !READER.permits(cable.label()))
                .limit(20)
                .map(cable -> new Cables(cable).relabelled(Cables.OPEN).cable())
                .toList();
    }

    private static void assertSamePages(SearchIndex everything, SearchIndex onlyPermitted, Query query, Sort sort) {
        Optional<String> next = Optional.empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            var request = new SearchRequest(query, 9, next, sort, page == 0);
            SearchPage expected = SearchIndexContract.search(onlyPermitted, READER, request);
            assertThat(SearchIndexContract.search(everything, READER, request))
                    .as("%s by %s", query, sort)
                    .isEqualTo(expected);
            next = expected.next();
            if (next.isEmpty()) {
                return;
            }
        }
    }

    private Query query() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(part());
        }
        return new QueryParser().parse(String.join(random.nextBoolean() ? " " : " OR ", parts));
    }

    private String part() {
        return switch (random.nextInt(16)) {
            case 0 -> "\"" + word() + " " + word() + "\"";
            case 1 -> List.of("ko*", "negotiat*", "al-a*", "am*").get(random.nextInt(4));
            case 2 -> "-" + word();
            case 3 -> "tag:" + List.of("PREL", "UNMIK", "PR*").get(random.nextInt(3));
            case 4 -> "date:" + List.of("2006", "2007-03..", "..2005-02").get(random.nextInt(3));
            case 5 -> "subject:" + word();
            case 6 ->
                List.of("class:secret", "class:unknown", "origin:paris", "id:07*", "*")
                        .get(random.nextInt(5));
            case 7 ->
                "para:(" + word() + " "
                        + List.of(word(), "-" + word(), "portion:S").get(random.nextInt(3)) + ")";
            case 8 -> "\"" + word() + " " + word() + "\"~" + (1 + random.nextInt(8));
            case 9 -> List.of("=Kosovo", "=kosovo", "kosovi~", "negotiatr~").get(random.nextInt(4));
            case 10 ->
                List.of("serial:1..40", "ref:07*", "citedby:07MOSCOW7", "has:redaction")
                        .get(random.nextInt(4));
            case 11 -> "(in:summary " + word() + ")";
            default -> word();
        };
    }

    private String word() {
        return ManyCables.WORDS.get(random.nextInt(ManyCables.WORDS.size()));
    }
}

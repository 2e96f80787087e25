package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

/// What a reader may not see does not exist: an archive that holds it answers, in every detail, as one that never did.
public abstract class SearchSecrecyContract {

    private static final int QUESTIONS = 5_200;
    private static final int MOST_PAGES = 4;
    private static final List<Sort> SORTS = List.of(Sort.values());
    static final Clearance READER = new Clearance(Optional.of(Classification.CONFIDENTIAL), Set.of());

    @TempDir
    private Path folder;

    private final Remembered texts = new Remembered();

    /// An index in a folder of its own.
    protected abstract SearchIndex open(Path folder, CableTexts texts);

    /// Makes what ranking by meaning needs.
    protected abstract void prepare(Path folder, SearchIndex index);

    @Test
    void whatIsHiddenChangesNothingOfAnyAnswer() {
        List<IndexedCable> all = ManyCables.of(200);
        List<IndexedCable> permitted =
                all.stream().filter(cable -> READER.permits(cable.audience())).toList();
        try (SearchIndex everything = texts.watching(open(folder.resolve("everything"), texts));
                SearchIndex onlyPermitted = texts.watching(open(folder.resolve("permitted"), texts))) {
            List<IndexedCable> once = new ArrayList<>(permitted);
            once.addAll(onceOpen(all));
            everything.apply(once, 1);
            everything.apply(
                    all.stream()
                            .filter(cable -> !READER.permits(cable.audience()))
                            .toList(),
                    2);
            onlyPermitted.apply(permitted, 1);
            prepare(folder.resolve("everything"), everything);
            prepare(folder.resolve("permitted"), onlyPermitted);

            assertThat(permitted).hasSizeBetween(100, 150);
            var questions = new SomeQuestions(12958);
            try (Searcher in = everything.searcher(READER);
                    Searcher of = onlyPermitted.searcher(READER)) {
                for (int i = 0; i < QUESTIONS; i++) {
                    Ask ask = ask(questions, all);
                    assertThat(answer(in, ask)).as("%s", ask).isEqualTo(answer(of, ask));
                }
            }
        }
    }

    /// Something that is asked of a searcher.
    private record Ask(
            int kind, String text, Sort sort, CableId id, int limit, Facet.Dimension counted, Ranking ranking) {}

    private static Ask ask(SomeQuestions questions, List<IndexedCable> all) {
        int kind = questions.number(12);
        return new Ask(
                kind,
                kind == 6 ? questions.typed() : questions.text(),
                questions.any(SORTS),
                questions.any(all).id(),
                questions.number(12),
                questions.any(List.of(Facet.Dimension.values())),
                questions.any(List.of(Ranking.values())));
    }

    /// Whatever comes back, a refusal too.
    private static Object answer(Searcher searcher, Ask ask) {
        try {
            return switch (ask.kind()) {
                case 0 -> searcher.similar(ask.id(), 1 + ask.limit());
                case 1 -> searcher.neighbours(parsed(ask), ask.sort(), ask.ranking(), ask.id());
                case 2 -> searcher.respelt(parsed(ask));
                case 3 -> searcher.ids(ask.id().toString().substring(0, Math.min(7, 1 + ask.limit())), ask.limit());
                case 4 -> counted(searcher, parsed(ask));
                case 7 -> searcher.news(parsed(ask), ask.id().number() % 200, 1 + ask.limit());
                case 11 -> searcher.series(ask.id(), 1 + 30 * ask.limit());
                case 5 -> searcher.values(ask.counted().field());
                default -> pages(searcher, ask);
            };
        } catch (QueryMistake | IllegalArgumentException refusal) {
            return refusal.toString();
        }
    }

    private static Query parsed(Ask ask) {
        return new QueryParser().parse(ask.text());
    }

    private static List<SearchPage> pages(Searcher searcher, Ask ask) {
        List<SearchPage> pages = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            pages.add(searcher.search(
                    new SearchRequest(parsed(ask), ask.limit(), next, ask.sort(), pages.isEmpty(), ask.ranking())));
            next = pages.getLast().next();
        } while (next.isPresent() && pages.size() < MOST_PAGES);
        return pages;
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
    private static List<CableId> counted(Searcher searcher, Query query) {
        var ids = new ArrayList<CableId>();
        searcher.facts(query, facts -> ids.add(facts.id()));
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
                .filter(cable -> !READER.permits(cable.audience()))
                .limit(20)
                .map(cable -> new Cables(cable).relabelled(Cables.OPEN).cable())
                .toList();
    }
}

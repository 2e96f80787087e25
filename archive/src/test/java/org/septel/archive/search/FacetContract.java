package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.search.Cables.cable;
import static org.septel.archive.search.SearchIndexContract.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.Facet.Count;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.SearchRequest.Sort;

/// Hits, their count, the counts of their values, and walks through all pages agree.
public abstract class FacetContract extends OpenIndex {

    private static final List<String> SOME_QUERIES =
            List.of("*", "kosovo", "-kosovo", "tag:PREL OR origin:paris", "date:2006", "nothingatall");

    @Test
    void countsValuesOfAllHitsMostFrequentFirstAndTimeInItsOrder() {
        index.apply(
                List.of(
                        cable("07MOSCOW1").tags("PREL", "RS").cable(),
                        cable("07MOSCOW2")
                                .tags("PREL")
                                .created("2006-01-01T00:00:00Z")
                                .cable(),
                        cable("07PARIS1")
                                .tags("FR", "PREL")
                                .origin("Embassy Paris", "AMEMBASSY PARIS")
                                .label(Cables.CONFIDENTIAL)
                                .cable(),
                        cable("07MOSCOW3").undated().tags().cable(),
                        cable("07PARIS2").title("Other").undated().tags().cable()),
                1);

        assertThat(facet("nothing", Dimension.ORIGIN))
                .isEqualTo(facet(Dimension.ORIGIN, 0, new Count("Embassy Moscow", 3), new Count("Embassy Paris", 1)));
        assertThat(facet("nothing", Dimension.TAG))
                .isEqualTo(facet(Dimension.TAG, 1, new Count("PREL", 3), new Count("FR", 1), new Count("RS", 1)));
        assertThat(facet("nothing", Dimension.YEAR))
                .isEqualTo(facet(Dimension.YEAR, 1, new Count("2006", 1), new Count("2007", 2)));
        assertThat(facet("nothing", Dimension.MONTH))
                .isEqualTo(facet(Dimension.MONTH, 1, new Count("2006-01", 1), new Count("2007-09", 2)));
        assertThat(facet("nothing", Dimension.SIGNER)).isEqualTo(facet(Dimension.SIGNER, 4));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void aValueIncludedLeavesWhatItCountsAndExcludedTheRest(Dimension dimension) {
        index.apply(ManyCables.of(160), 1);
        for (String text : SOME_QUERIES) {
            Facet facet = facet(text, dimension);
            long total = total(text);
            for (Count count : facet.counts()) {
                assertThat(total(text, dimension.query(count.value()))).isEqualTo(count.hits());
                assertThat(total(text, new Query.Not(dimension.query(count.value()))))
                        .isEqualTo(total - count.hits());
            }
            assertThat(total(text, dimension.none())).isEqualTo(facet.none());
            assertThat(total(text, new Query.Not(dimension.none()))).isEqualTo(total - facet.none());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"TAG", "CAVEAT", "ADDRESSEE", "PERSON", "PLACE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whereACableHasOneValueAtMostTheSumIsAllHits(Dimension dimension) {
        index.apply(ManyCables.of(160), 1);
        for (String text : SOME_QUERIES) {
            Facet facet = facet(text, dimension);
            assertThat(facet.none()
                            + facet.counts().stream().mapToLong(Count::hits).sum())
                    .isEqualTo(total(text));
        }
    }

    @Test
    void whatIsNotListedIsCounted() {
        List<IndexedCable> cables = new ArrayList<>();
        for (int i = 1; i <= Facet.MOST_VALUES + 7; i++) {
            cables.add(cable("07MOSCOW" + i).tags("T" + i).cable());
        }
        index.apply(cables, 1);

        Facet tags = facet("*", Dimension.TAG);
        assertThat(tags.counts()).hasSize(Facet.MOST_VALUES);
        assertThat(tags.more()).isEqualTo(7);
    }

    @Test
    void everyOrderWalksThroughEveryHitOnceAndEveryPageCountsTheSame() {
        index.apply(ManyCables.of(160), 1);
        for (Sort sort : Sort.values()) {
            for (String text : SOME_QUERIES) {
                List<Hit> walked = walk(query(text), sort, 7);
                assertThat(walked).hasSize((int) total(text));
                assertThat(new HashSet<>(walked)).hasSameSizeAs(walked);
                assertThat(walked).isEqualTo(walk(query(text), sort, 160));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "origin:=\"Embassy Moscow\"",
                "signer:=burns",
                "class:=secret",
                "to:=\"secstate washdc\"",
                "person:=\"rene kosov\""
            })
    void aWholeValueIsNotAPartOfAnother(String text) {
        index.apply(
                List.of(
                        cable("07MOSCOW1")
                                .origin("Embassy Moscow", "")
                                .value(Field.SIGNER, "BURNS")
                                .value(Field.TO, "SECSTATE  WASHDC")
                                .value(Field.PERSON, "René Kosov")
                                .classification("SECRET")
                                .cable(),
                        cable("07MOSCOW2")
                                .origin("Embassy Moscow Annex", "")
                                .value(Field.SIGNER, "Burns Jr")
                                .value(Field.TO, "SECSTATE WASHDC NIACT")
                                .value(Field.PERSON, "René Kosov Jr")
                                .classification("SECRET//NOFORN")
                                .cable()),
                1);

        assertThat(walk(query(text), Sort.ID, 5))
                .extracting(hit -> hit.id().toString())
                .containsExactly("07MOSCOW1");
    }

    @Test
    void theSameTextUnderAnotherIdIsADuplicateWhereBothMayBeSeen() {
        index.apply(
                List.of(
                        cable("07MOSCOW1").text("The same.").cable(),
                        cable("07MOSCOW2").text("The same.").label(Cables.NODIS).cable(),
                        cable("07MOSCOW3").text("Another.").cable(),
                        cable("07MOSCOW4").text("").cable(),
                        cable("07MOSCOW5").text("").cable()),
                1);

        assertThat(walk(query("has:duplicate"), Sort.ID, 5))
                .extracting(hit -> hit.id().toString())
                .containsExactly("07MOSCOW1", "07MOSCOW2");
        assertThat(SearchIndexContract.page(index, SearchSecrecyContract.READER, "has:duplicate", Sort.ID)
                        .total())
                .isZero();
        index.apply(List.of(cable("07MOSCOW2").text("Now another.").cable()), 2);
        assertThat(total("has:duplicate")).isZero();
    }

    private static Facet facet(Dimension dimension, long none, Count... counts) {
        return new Facet(dimension, List.of(counts), 0, none);
    }

    private Facet facet(String text, Dimension dimension) {
        return SearchIndexContract.page(index, Clearance.ALL, text, Sort.ID).facets().stream()
                .filter(facet -> facet.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }

    private long total(String text, Query narrowing) {
        // as a page's link does: printed and read again
        return total(Query.and(List.of(query(text), narrowing)).toString());
    }

    private long total(String text) {
        return SearchIndexContract.page(index, Clearance.ALL, text, Sort.ID).total();
    }

    private List<Hit> walk(Query query, Sort sort, int limit) {
        List<Hit> hits = new ArrayList<>();
        Optional<String> next = Optional.empty();
        long total = total(query.toString());
        do {
            SearchPage page = SearchIndexContract.search(
                    index, Clearance.ALL, new SearchRequest(query, limit, next, sort, false));
            assertThat(page.total()).isEqualTo(total);
            hits.addAll(page.hits());
            next = page.next();
        } while (next.isPresent());
        return hits;
    }
}

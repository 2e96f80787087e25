package org.septel.telegram.declassify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.septel.telegram.Classification;
import org.septel.telegram.Declassification;
import org.septel.telegram.lexicon.Lexicon;

/// What holds of every end, whatever the markings say.
class DeclassifierLaws {

    private static final Declassifier DECLASSIFIER = new Declassifier(Lexicon.standard());

    @Property(tries = 500)
    void theEarliestBoundIsTheEnd(@ForAll("markings") Markings markings) {
        Reckoning found = DECLASSIFIER.reckon(markings);
        if (!found.bounds().isEmpty()) {
            assertEquals(found.bounds().getFirst().date(), found.date().orElseThrow());
            assertEquals(found.bounds().getFirst().rule(), found.rule());
        }
    }

    @Property(tries = 500)
    void theStepsAreInOrderAndEndWithTheEnd(@ForAll("markings") Markings markings) {
        Reckoning found = DECLASSIFIER.reckon(markings);
        var sorted = found.steps().stream()
                .sorted(Comparator.comparing(Reckoning.Step::date))
                .toList();
        assertEquals(sorted, found.steps());
        // without a day of sending there may be a day of review and no end
        found.date()
                .ifPresent(end -> assertEquals(
                        found.steps().isEmpty() ? end : found.steps().getLast().date(), end));
    }

    @Property(tries = 500)
    void nothingClassifiedAndNotExemptOutlastsTheRuleOf25Years(@ForAll("markings") Markings markings) {
        Reckoning found = DECLASSIFIER.reckon(markings);
        boolean classified = found.status() == Reckoning.Status.ON_DATE || found.status() == Reckoning.Status.ON_EVENT;
        if (classified && markings.sent().isPresent()) {
            LocalDate latest = LocalDate.of(markings.sent().get().getYear() + 25, 12, 31);
            LocalDate first = LocalDate.of(2006, 12, 31);
            assertFalse(found.date().orElseThrow().isAfter(latest.isBefore(first) ? first : latest));
        }
    }

    @Property(tries = 500)
    void noEndLiesBeforeTheTelegram(@ForAll("markings") Markings markings) {
        Reckoning found = DECLASSIFIER.reckon(markings);
        if (found.status() != Reckoning.Status.DECLASSIFIED && markings.sent().isPresent()) {
            assertTrue(found.date().isEmpty()
                    || found.date().get().isAfter(markings.sent().get()));
        }
    }

    @Provide
    Arbitrary<Markings> markings() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 22_000)
                .map(day -> LocalDate.of(1966, 1, 1).plusDays(day));
        Arbitrary<String> orders = Arbitraries.of("11652", "12065", "12356", "12958", "13526", "12598", "1295");
        Arbitrary<List<String>> codes = Arbitraries.of(
                        "GDS",
                        "ADS",
                        "XGDS",
                        "XGDS-1",
                        "XGDS (2",
                        "RDS-3",
                        "OADR",
                        "X1",
                        "X8",
                        "25X1",
                        "50X1-HUM",
                        "OR-M",
                        "DECLASSIFIED")
                .list()
                .ofMaxSize(2);
        Arbitrary<Declassification> terms = Combinators.combine(
                        days.optional(),
                        Arbitraries.of("UPON DEPARTURE").optional(),
                        codes,
                        Arbitraries.of(true, false))
                .as((date, event, exemptions, not) -> new Declassification(date, event, exemptions, not));
        return Combinators.combine(
                        days.optional(),
                        Arbitraries.of(Classification.class).optional(),
                        orders.optional(),
                        terms.optional())
                .as((sent, level, order, term) -> new Markings(sent, level, order, term, Map.of()));
    }
}

package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.cable.Facts.cable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.septel.archive.analysis.DeclassificationDue.By;
import org.septel.archive.analysis.DeclassificationDue.State;
import org.septel.archive.cable.CableFacts.Ending;
import org.septel.archive.cable.Facts;
import org.septel.telegram.Classification;
import org.septel.telegram.declassify.Doubt;
import org.septel.telegram.declassify.Reckoning.Status;
import org.septel.telegram.declassify.Rule;

class DeclassificationDueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static DeclassificationDue due(Facts... cables) {
        var due = new DeclassificationDue(TODAY);
        List.of(cables).forEach(one -> due.take(one.facts()));
        return due;
    }

    private static Facts ends(String id, String day, Doubt... doubts) {
        return cable(id).level(Classification.SECRET).under("12958").ends(day, Rule.DATE, doubts);
    }

    private static State state(String day) {
        DeclassificationDue due = due(ends("07LIMA1", day));
        return List.of(State.values()).stream()
                .filter(state -> due.count(state) == 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatEndsTodayIsOverdueAndWhatEndsInAYearIsDue() {
        assertThat(state("2026-11-25")).isEqualTo(State.OVERDUE);
        assertThat(state("2026-11-26")).isEqualTo(State.DUE);
        assertThat(state("2027-11-25")).isEqualTo(State.DUE);
        assertThat(state("2027-11-26")).isEqualTo(State.LATER);
    }

    @Test
    void whatWasReleasedIsNotOverdueAndWhatWasNeverClassifiedIsNotCounted() {
        DeclassificationDue due = due(
                ends("07LIMA1", "2017-01-01")
                        .ending(new Ending(
                                Status.ON_DATE,
                                Optional.of(LocalDate.of(2017, 1, 1)),
                                Rule.DATE,
                                Set.of(),
                                Optional.empty(),
                                true)),
                cable("07LIMA2"));

        assertThat(due.cables()).isEqualTo(2);
        assertThat(due.classified()).isEqualTo(1);
        assertThat(due.count(State.RELEASED)).isEqualTo(1);
        assertThat(due.count(State.OVERDUE)).isZero();
    }

    @Test
    void marksThatCannotBeRightAndThoseThatAreNotThereAreCountedByCable() {
        DeclassificationDue due = due(
                ends("07LIMA1", "2037-01-01", Doubt.DATE_BEYOND_ORDER, Doubt.ORDER_NOT_IN_FORCE),
                ends("07LIMA2", "2032-12-31", Doubt.NO_TERM),
                ends("07LIMA3", "2032-12-31"));

        assertThat(due.impossible()).isEqualTo(1);
        assertThat(due.wanting()).isEqualTo(1);
        assertThat(due.calendar()).hasToString("{2032-12=2, 2037-01=1}");
    }

    @Test
    void everyGroupAddsUpToTheClassified() {
        DeclassificationDue due = due(
                ends("07LIMA1", "2017-01-01").classifiedBy("Jane Roe", "DCM"),
                ends("07PARIS2", "2027-01-01"),
                ends("07PARIS3", "2047-01-01"));

        for (By by : List.of(By.ORDER, By.LEVEL, By.POST)) {
            assertThat(due.groups(by).keys().stream()
                            .mapToLong(due.groups(by)::of)
                            .sum())
                    .isEqualTo(3);
        }
        assertThat(due.groups(By.POST).keys()).containsExactly("PARIS", "LIMA");
        assertThat(due.groups(By.POST).of("PARIS", State.LATER)).isEqualTo(1);
        assertThat(due.groups(By.CLASSIFIER).keys()).containsExactly("Jane Roe");
    }
}

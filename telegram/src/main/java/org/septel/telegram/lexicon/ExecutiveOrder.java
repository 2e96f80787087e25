package org.septel.telegram.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An executive order on classification and the time it ruled.
///
/// @param number `12958`
/// @param until  the last day; empty while it is in force
/// @param terms  how long it let classifiers set, in order of time; empty where it set no limit
public record ExecutiveOrder(String number, String title, LocalDate from, Optional<LocalDate> until, List<Term> terms) {

    /// From a day on, no end of classification may be set further off than so many years.
    public record Term(LocalDate from, int years) {}

    public ExecutiveOrder {
        terms = List.copyOf(terms);
    }

    /// Whether it was in force on that day, its first and last day included.
    public boolean ruledOn(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /// The longest that a telegram of that day could be classified without an exemption, in years.
    public OptionalInt longestYears(LocalDate day) {
        for (Term term : terms.reversed()) {
            if (!day.isBefore(term.from())) {
                return OptionalInt.of(term.years());
            }
        }
        return OptionalInt.empty();
    }
}

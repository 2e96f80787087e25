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

    private static final int GRACE_DAYS = 60;
    private static final int ROUNDING_DAYS = 92;

    public ExecutiveOrder {
        terms = List.copyOf(terms);
    }

    /// Whether it was in force on that day, its first and last day included.
    public boolean ruledOn(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /// Whether a telegram of that day could cite it: posts went on citing an order for some weeks after the next came
    /// into force, and some were early.
    public boolean couldBeCitedOn(LocalDate day) {
        return ruledOn(day) || ruledOn(day.minusDays(GRACE_DAYS)) || ruledOn(day.plusDays(GRACE_DAYS));
    }

    /// Whether a telegram of that day could not be classified for so long without an exemption. An end is set on the
    /// day
    /// of drafting, not of sending, and rounded.
    public boolean forbids(LocalDate end, LocalDate day) {
        OptionalInt years = longestYears(day);
        return years.isPresent()
                && day.plusYears(years.getAsInt()).plusDays(ROUNDING_DAYS).isBefore(end);
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

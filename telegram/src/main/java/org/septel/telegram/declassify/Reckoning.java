package org.septel.telegram.declassify;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// When the classification of one telegram ended or ends, and how that was found. That it may be declassified does not
/// say that it was released.
///
/// @param status   what sort of end it is
/// @param date     the day of the end; for an event the latest day; empty where there is none or it cannot be computed
/// @param rule     what decided
/// @param bounds   every end that a rule sets, the earliest first: that one counts
/// @param steps    what happens to it, in order of time; the last is its declassification where
///     that has a day
/// @param doubts   what is wrong or missing
/// @param markings from what it was computed
public record Reckoning(
        Status status,
        Optional<LocalDate> date,
        Rule rule,
        List<Bound> bounds,
        List<Step> steps,
        Set<Doubt> doubts,
        Markings markings) {

    /// The sorts of end.
    public enum Status {
        /// on a day
        ON_DATE,
        /// on an event that names no day, at the latest on a day
        ON_EVENT,
        /// exempt from the rule of 25 years, until a day
        EXEMPT,
        /// a reviewer has declassified it
        DECLASSIFIED,
        /// never classified
        NEVER_CLASSIFIED,
        /// too little is known
        NOT_COMPUTABLE;

        /// As written in JSON and reports: `on-date`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// An end that a rule sets.
    public record Bound(Rule rule, LocalDate date) {}

    /// What happens on a day.
    public record Step(LocalDate date, Change change, Rule rule) {}

    /// What can happen to a classified telegram.
    public enum Change {
        /// downgraded to SECRET
        TO_SECRET,
        /// downgraded to CONFIDENTIAL
        TO_CONFIDENTIAL,
        /// to be reviewed
        REVIEW,
        /// its classification ends
        DECLASSIFIED;

        /// As written in JSON and reports: `to-secret`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Reckoning {
        bounds = List.copyOf(bounds);
        steps = List.copyOf(steps);
        doubts = Set.copyOf(doubts);
    }

    /// Whether its classification has ended by that day.
    public boolean isDue(LocalDate today) {
        return date.filter(end -> !end.isAfter(today)).isPresent();
    }

    /// Whether it stands on what the telegram or a handbook states, and nothing in the markings is wrong or missing.
    public boolean isSure() {
        return doubts.isEmpty() && rule.grounds() != Rule.Grounds.INFERRED;
    }
}

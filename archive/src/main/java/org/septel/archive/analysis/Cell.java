package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.search.Query;
import org.septel.telegram.CableId;

/// One value in a report. What was counted names the query that finds the cables behind it.
public sealed interface Cell {

    /// As it is written for programs: numbers without marks between thousands, days as `2007-09-20`.
    String text();

    /// The query that finds the cables behind it.
    default Optional<Query> cables() {
        return Optional.empty();
    }

    /// Words.
    record Words(String text, Optional<Query> cables) implements Cell {}

    /// How many.
    record Count(long value, Optional<Query> cables) implements Cell {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /// A number that was computed.
    ///
    /// @param digits behind the point
    record Measure(double value, int digits) implements Cell {
        @Override
        public String text() {
            return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + digits + "f", value) : "";
        }
    }

    /// A number that was estimated.
    ///
    /// @param value   for programs
    /// @param rounded to what can be known of it, for people
    record Estimated(long value, long rounded) implements Cell {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /// A day, UTC.
    record Day(LocalDate day) implements Cell {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /// A cable that is held.
    record Held(CableId id) implements Cell {
        @Override
        public String text() {
            return id.toString();
        }
    }

    /// Nothing is known.
    record Nothing() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /// Words with nothing behind them.
    static Cell of(String text) {
        return new Words(text, Optional.empty());
    }

    static Cell of(String text, Query cables) {
        return new Words(text, Optional.of(cables));
    }

    /// A number of things that no query finds, as telegrams that are not held.
    static Cell of(long count) {
        return new Count(count, Optional.empty());
    }

    static Cell of(long count, Query cables) {
        return new Count(count, count == 0 ? Optional.empty() : Optional.of(cables));
    }

    static Cell of(double value, int digits) {
        return new Measure(value, digits);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell of(CableId held) {
        return new Held(held);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElseGet(Nothing::new);
    }

    /// Between which shares, in percent, the share of all telegrams lies of which the counted ones are taken for a
    /// chance
    /// sample, in 95 of 100 cases: `12.1..18.4`; nothing where there is no whole.
    static Cell interval(long part, long whole) {
        if (whole == 0) {
            return new Nothing();
        }
        Chance.Share share = Chance.share(part, whole);
        return of(String.format(Locale.ROOT, "%.1f..%.1f", 100 * share.least(), 100 * share.most()));
    }

    /// A part of a whole in percent, to one place; nothing where there is no whole.
    static Cell percent(long part, long whole) {
        return whole == 0 ? new Nothing() : new Measure(100.0 * part / whole, 1);
    }
}

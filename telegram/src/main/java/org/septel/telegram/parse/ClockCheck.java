package org.septel.telegram.parse;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.FilingTime;
import org.septel.telegram.Hints;
import org.septel.telegram.Spanned;

/// Whether a telegram's clocks agree: date-time group, filing time, the record's date, the year of its id.
final class ClockCheck {

    private static final int DAY_MINUTES = 24 * 60;

    /// A station files a telegram within hours of its release.
    private static final long WIDEST_MINUTES = DAY_MINUTES;

    /// Publishers print days in time zones of their own.
    private static final long WIDEST_DAYS = 1;

    private ClockCheck() {}

    static void check(Statements said, Hints hints, Findings findings) {
        var group = said.group();
        if (group == null) {
            return;
        }
        if (group.value().instant().isEmpty()) {
            findings.add(
                    DiagnosticCode.IMPOSSIBLE_TIME,
                    group.span(),
                    "no calendar has the date-time group " + group.value());
        }
        year(group, hints, findings);
        record(said, group, hints, findings);
        if (said.station != null && said.station.filed().isPresent()) {
            filed(said.station.filed().get(), group.value(), findings);
        }
    }

    private static void year(Spanned<DateTimeGroup> group, Hints hints, Findings findings) {
        if (hints.id().isPresent() && hints.id().get().year() != group.value().year()) {
            findings.add(
                    DiagnosticCode.YEAR_DISAGREES,
                    group.span(),
                    "the id %s is of %d, the date-time group of %d"
                            .formatted(
                                    hints.id().get(),
                                    hints.id().get().year(),
                                    group.value().year()));
        }
    }

    private static void record(Statements said, Spanned<DateTimeGroup> group, Hints hints, Findings findings) {
        LocalDate day = hints.date().isPresent() ? said.day() : null;
        if (day != null
                && WIDEST_DAYS
                        < Math.abs(ChronoUnit.DAYS.between(day, hints.date().get()))) {
            findings.add(
                    DiagnosticCode.RECORD_DATE_DISAGREES,
                    group.span(),
                    "the record is of %s, the date-time group of %s"
                            .formatted(hints.date().get(), day));
        }
    }

    private static void filed(Spanned<FilingTime> filed, DateTimeGroup group, Findings findings) {
        FilingTime time = filed.value();
        if (time.dayOfYear() < 1 || 366 < time.dayOfYear() || 23 < time.hour() || 59 < time.minute()) {
            findings.add(DiagnosticCode.IMPOSSIBLE_TIME, filed.span(), "no calendar has the filing time " + time);
            return;
        }
        if (group.instant().isEmpty()) {
            return;
        }
        var released = group.instant().get().atOffset(ZoneOffset.UTC);
        int days = time.dayOfYear() - released.getDayOfYear();
        int minutes =
                DAY_MINUTES * days + 60 * (time.hour() - released.getHour()) + time.minute() - released.getMinute();
        boolean yearBefore = 0 < days;
        int year = DAY_MINUTES * (Year.isLeap(released.getYear() - (yearBefore ? 1 : 0)) ? 366 : 365);
        int overNewYear = yearBefore ? minutes - year : minutes + year;
        if (WIDEST_MINUTES < Math.min(Math.abs(minutes), Math.abs(overNewYear))) {
            findings.add(
                    DiagnosticCode.FILING_TIME_DISAGREES,
                    filed.span(),
                    "filed on day %d of the year, released on day %d, %s"
                            .formatted(time.dayOfYear(), released.getDayOfYear(), group));
        }
    }
}

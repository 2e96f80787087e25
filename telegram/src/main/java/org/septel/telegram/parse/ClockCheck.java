package org.septel.telegram.parse;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.FilingTime;
import org.septel.telegram.Hints;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// Whether a telegram's clocks agree: date-time group, filing time, the year of its id.
final class ClockCheck {

    /// A station files a telegram within hours of its release.
    private static final long WIDEST_MINUTES = 24 * 60;

    private ClockCheck() {}

    static void check(Telegram telegram, Hints hints, Findings findings) {
        telegram.dateTimeLine().map(Element.DateTimeLine::dateTimeGroup).ifPresent(group -> {
            possible(group, findings);
            year(group, hints, findings);
            telegram.station()
                    .flatMap(Element.StationLine::filed)
                    .ifPresent(filed -> filed(filed, group.value(), findings));
        });
    }

    private static void possible(Spanned<DateTimeGroup> group, Findings findings) {
        if (group.value().instant().isEmpty()) {
            findings.add(
                    DiagnosticCode.IMPOSSIBLE_TIME,
                    group.span(),
                    "no calendar has the date-time group " + group.value());
        }
    }

    private static void year(Spanned<DateTimeGroup> group, Hints hints, Findings findings) {
        hints.id()
                .filter(id -> id.year() != group.value().year())
                .ifPresent(id -> findings.add(
                        DiagnosticCode.YEAR_DISAGREES,
                        group.span(),
                        "the id %s is of %d, the date-time group of %d"
                                .formatted(id, id.year(), group.value().year())));
    }

    private static void filed(Spanned<FilingTime> filed, DateTimeGroup group, Findings findings) {
        FilingTime time = filed.value();
        if (time.dayOfYear() < 1 || 366 < time.dayOfYear() || 23 < time.hour() || 59 < time.minute()) {
            findings.add(DiagnosticCode.IMPOSSIBLE_TIME, filed.span(), "no calendar has the filing time " + time);
            return;
        }
        group.instant().ifPresent(released -> {
            var firstDay = LocalDateTime.of(group.year(), 1, 1, time.hour(), time.minute());
            long minutes = Math.abs(released.getEpochSecond() / 60
                    - firstDay.toEpochSecond(ZoneOffset.UTC) / 60
                    - 1440L * (time.dayOfYear() - 1));
            long overNewYear = Math.abs(minutes - 1440L * (group.year() % 4 == 0 ? 366 : 365));
            if (WIDEST_MINUTES < Math.min(minutes, overNewYear)) {
                findings.add(
                        DiagnosticCode.FILING_TIME_DISAGREES,
                        filed.span(),
                        String.format(Locale.ROOT, "filed on day %d, released %s", time.dayOfYear(), group));
            }
        });
    }
}

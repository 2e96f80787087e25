package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Cuts a date-time group into its parts: day, time, zone, month, year.
final class DateTimeParts {

    private static final int DAY = 2;
    private static final int DAY_AND_TIME = 6;

    private DateTimeParts() {}

    /// Adds the parts of a group of the usual shape, `200929Z SEP 07`; of any other shape, the group as one.
    static void add(Tokens tokens, String raw, Spanned<DateTimeGroup> group) {
        Span span = group.span();
        int digits = past(raw, span.start(), span.end(), true);
        int zone = raw.indexOf('Z', digits, span.end());
        int month = zone < 0 ? -1 : pastBlanks(raw, zone + 1, span.end());
        int monthEnd = zone < 0 ? -1 : past(raw, month, span.end(), false);
        if (digits - span.start() != DAY_AND_TIME || zone < 0 || monthEnd == month) {
            tokens.add(group, "Date-time group: " + group.value(), LIKELY);
            return;
        }
        DateTimeGroup value = group.value();
        tokens.add(new Span(span.start(), span.start() + DAY), "Day " + value.day() + " of the month", CERTAIN)
                .add(new Span(span.start() + DAY, digits), Say.time(value.hour(), value.minute()), CERTAIN)
                .add(new Span(zone, zone + 1), "Zulu: the time is UTC", CERTAIN)
                .add(new Span(month, monthEnd), name(value), CERTAIN)
                .add(new Span(pastBlanks(raw, monthEnd, span.end()), span.end()), "Year " + value.year(), CERTAIN);
    }

    private static String name(DateTimeGroup value) {
        boolean known = 1 <= value.month() && value.month() <= 12;
        return known ? Month.of(value.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) : "Month";
    }

    private static int past(String raw, int from, int to, boolean digits) {
        int at = from;
        while (at < to && (digits ? Character.isDigit(raw.charAt(at)) : Character.isLetter(raw.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int pastBlanks(String raw, int from, int to) {
        int at = from;
        while (at < to && raw.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}

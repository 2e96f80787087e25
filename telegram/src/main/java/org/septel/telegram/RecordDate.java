package org.septel.telegram;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as the National Archives' records spell it.
final class RecordDate {

    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4})(?: .*)?");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private RecordDate() {}

    /// `01 JAN 1994`, `01-Jan-1994 12:00:00 am`, `31/12/1976`; empty for anything else.
    static Optional<LocalDate> parse(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).substring(0, 3).toUpperCase(Locale.ROOT));
            return month < 0 || month % 3 != 0 ? Optional.empty() : day(named.group(3), month / 3 + 1, named.group(1));
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? day(numbered.group(3), Integer.parseInt(numbered.group(2)), numbered.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}

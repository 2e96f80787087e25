package org.septel.telegram;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// When a telegram was released for sending: `200929Z SEP 07`. Values are as written and may be impossible.
///
/// @param day    as written, 1 to 31 in a sound telegram
/// @param hour   UTC, 0 to 23 in a sound telegram
/// @param minute 0 to 59 in a sound telegram
/// @param month  1 to 12
/// @param year   four digits; two-digit years are read as 1966 to 2065
/// @source ACP 127, format line 5
public record DateTimeGroup(int day, int hour, int minute, int month, int year) {

    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /// The moment in UTC; empty when no calendar has it.
    public Optional<Instant> instant() {
        try {
            return Optional.of(LocalDateTime.of(year, month, day, hour, minute).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// The four-digit year of a two-digit one: 66 to 99 are 1966 to 1999, 00 to 65 are 2000 to 2065.
    public static int fullYear(int twoDigits) {
        return twoDigits < 66 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    @Override
    public String toString() {
        String name = MONTHS.substring(3 * month - 3, 3 * month);
        return "%02d%02d%02dZ %s %02d".formatted(day, hour, minute, name, year % 100);
    }
}

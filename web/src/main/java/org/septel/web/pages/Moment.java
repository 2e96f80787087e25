package org.septel.web.pages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment as a reader sees it, in UTC.
///
/// @param machine `2007-09-20T09:29:00Z`
/// @param day     `20 September 2007`
/// @param full    `20 September 2007, 09:29 UTC`; without the time where it is midnight, which is how publishers
///     write a date that has none
public record Moment(String machine, String day, String full) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

    public static Moment of(Instant instant) {
        OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
        boolean dateOnly = utc.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Moment(instant.toString(), DAY.format(utc), (dateOnly ? DAY : FULL).format(utc));
    }
}

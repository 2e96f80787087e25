package org.septel.archive.cable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// When a publisher says that a cable was created, in the spellings that publishers use.
///
/// `25 JUN 1973`, `01-Jan-1994 12:00:00 am`, `2010 February 26, 11:30 (Friday)`, `2007-09-20 09:29:00`,
/// `2007-09-20T09:29Z`, `2007-09-20`, `9/20/2007 9:29` (month first), and
/// `Wed Sep 16 00:00:00 +0200 2009`. The last is Ruby's: a day without a time, in the zone of whoever copied it, so the
/// day counts and zone and time are dropped.
public final class PublishedTime {

    private static final int LONGEST = 60;

    private static final DateTimeFormatter RUBY =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);

    /// Asked in this order; each throws [DateTimeException] for what is not its own.
    private static final List<Function<String, Instant>> SPELLINGS = List.of(
            local("uuuu-MM-dd HH:mm[:ss]"),
            local("uuuu-MM-dd'T'HH:mm[:ss]"),
            local("M/d/uuuu H:mm[:ss]"),
            written -> OffsetDateTime.parse(written).toInstant(),
            written -> midnight(LocalDate.parse(written)),
            written -> midnight(LocalDate.parse(written, DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT))),
            inWords("d[ ][-]MMM[ ][-]uuuu"),
            inWords("d[ ][-]MMM[ ][-]uuuu h:mm:ss a"),
            inWords("uuuu MMMM d, H:mm[ '('EEEE')']"),
            PublishedTime::ruby);

    private PublishedTime() {}

    /// The moment in UTC, midnight for a day without a time; empty for any other spelling.
    public static Optional<Instant> read(String written) {
        String text = written.strip();
        if (text.isEmpty() || LONGEST < text.length()) {
            return Optional.empty();
        }
        return SPELLINGS.stream()
                .flatMap(spelling -> attempt(spelling, text).stream())
                .findFirst();
    }

    /// Whether a moment is a day without a time.
    public static boolean isDayOnly(Instant created) {
        return created.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /// The year in UTC.
    static int year(Instant created) {
        return created.atOffset(ZoneOffset.UTC).getYear();
    }

    private static Optional<Instant> attempt(Function<String, Instant> spelling, String text) {
        try {
            return Optional.of(spelling.apply(text));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static Function<String, Instant> local(String pattern) {
        var format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        return written -> LocalDateTime.parse(written, format).toInstant(ZoneOffset.UTC);
    }

    private static Function<String, Instant> inWords(String pattern) {
        var format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
        return written -> {
            TemporalAccessor read = format.parseBest(written, LocalDateTime::from, LocalDate::from);
            return read instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : midnight((LocalDate) read);
        };
    }

    private static Instant ruby(String written) {
        OffsetDateTime time = OffsetDateTime.parse(written, RUBY);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? midnight(time.toLocalDate()) : time.toInstant();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

package org.septel.telegram.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// What the lines of one release stamp say.
final class StampText {

    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final String AUTHORITY = "AUTHORITY:";
    private static final String ALTHORITY = "ALTHORITY:";
    private static final String SYSTEMATIC = "EO Systematic Review";
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAME_WORDS = 4;
    private static final int SHORTEST_NUMBER = 5;

    private StampText() {}

    static Element element(List<Line> lines) {
        Line first = lines.getFirst();
        Line last = lines.getLast();
        Optional<Spanned<LocalDate>> date = Optional.empty();
        Optional<Spanned<String>> authority = Optional.empty();
        Optional<Spanned<String>> number = Optional.empty();
        var exemptions = new ArrayList<Spanned<String>>();
        for (Line line : lines) {
            date = date.or(() -> date(line));
            authority = authority.or(() -> authority(line));
            number = number.or(() -> number(line));
            exemptions.addAll(exemptions(line));
        }
        var text = new Slice(first.raw(), new Span(first.from(), last.to()));
        return new Element.ReleaseStamp(
                new Span(first.start(), last.end()), text.as(Texts.oneLine(text)), date, authority, number, exemptions);
    }

    /// `E5`, `CSP-2025-00040`, `B-00002707028`.
    static boolean isMark(Line line) {
        if (line.length() == 2) {
            return line.first() == 'E' && Chars.isDigit(line.last());
        }
        var scan = line.scan();
        Slice letters = scan.capitals();
        boolean dashed = 1 <= letters.length() && letters.length() <= 4 && scan.next() == '-';
        int digits = 0;
        while (scan.next() == '-' || Chars.isDigit(scan.next())) {
            digits += scan.next() == '-' ? 0 : 1;
            scan.back(scan.at() + 1);
        }
        return dashed && SHORTEST_NUMBER <= digits && Chars.isDigit(line.last()) && scan.done();
    }

    /// `B3, CIA`: why a part was held back.
    static boolean isExemption(Line line) {
        return 2 <= line.length()
                && line.length() <= 20
                && line.first() == 'B'
                && '1' <= line.raw().charAt(line.from() + 1)
                && line.raw().charAt(line.from() + 1) <= '9'
                && (line.length() == 2 || !Chars.isWord(line.raw().charAt(line.from() + 2)));
    }

    /// A date and nothing else.
    static boolean isDay(Line line) {
        return line.length() <= 12
                && date(line)
                        .filter(date -> date.span().equals(line.content().span()))
                        .isPresent();
    }

    /// Digits and nothing else, enough for a case.
    static boolean isNumber(Line line) {
        var scan = line.scan();
        int digits = 0;
        while (Chars.isDigit(scan.next())) {
            digits++;
            scan.back(scan.at() + 1);
        }
        return SHORTEST_NUMBER < digits && scan.done();
    }

    /// `John Powers, Acting-Director`.
    static boolean isOfficer(Line line) {
        return line.length() <= LONGEST_NAME + 20 && 0 < line.find(",") && 0 < line.find("Director");
    }

    /// Two to four words of letters and stops, each with a capital first and small letters, or one letter alone.
    static boolean isName(Slice text) {
        if (text.isEmpty() || LONGEST_NAME < text.length()) {
            return false;
        }
        var scan = new Scan(text.raw(), text.span().start(), text.span().end());
        int words = 0;
        while (!scan.done()) {
            words++;
            if (!isNameWord(scan.word())) {
                return false;
            }
        }
        return 2 <= words && words <= MOST_NAME_WORDS;
    }

    private static boolean isNameWord(Slice word) {
        boolean initial = word.length() <= 2 && word.charAt(word.length() - 1) == '.';
        return Chars.isUpper(word.charAt(0))
                && (initial || (1 < word.length() && word.charAt(1) >= 'a' && word.charAt(1) <= 'z'));
    }

    /// Where the name begins that stands before `at`; `at` itself where none does.
    static int startOfName(Line line, int at) {
        String raw = line.raw();
        int start = at;
        int end = at;
        for (int words = 0; words < MOST_NAME_WORDS - 1; words++) {
            while (line.from() < end && Chars.isBlank(raw.charAt(end - 1))) {
                end--;
            }
            int from = end;
            while (line.from() < from && !Chars.isBlank(raw.charAt(from - 1))) {
                from--;
            }
            if (from == end || !isNameWord(new Slice(raw, new Span(from, end)))) {
                break;
            }
            start = from;
            end = from;
        }
        return start;
    }

    /// Where the day of a systematic review ends in the line; -1 where it does not.
    static int end(Line line) {
        int review = line.find(SYSTEMATIC);
        if (review < 0) {
            return -1;
        }
        var scan = line.scan().back(review + SYSTEMATIC.length());
        return dateAt(scan) == null ? -1 : scan.at();
    }

    private static Optional<Spanned<String>> authority(Line line) {
        int label = line.find(AUTHORITY) < 0 ? line.find(ALTHORITY) : line.find(AUTHORITY);
        if (0 <= label) {
            Slice name = line.scan().back(label + AUTHORITY.length()).rest().strip();
            return name.isEmpty() ? Optional.empty() : Optional.of(name.asText());
        }
        int reviewed = line.find(ReleaseStampReader.REVIEWED);
        int comma = isOfficer(line) ? line.find(",") : -1;
        int end = 0 < comma ? comma : reviewed < 0 ? line.to() : reviewed;
        Slice name = new Slice(line.raw(), new Span(line.from(), end)).strip();
        return isName(name) && !line.startsWithFolded("RELEASE") ? Optional.of(name.asText()) : Optional.empty();
    }

    private static Optional<Spanned<String>> number(Line line) {
        if (isMark(line) || isNumber(line)) {
            return Optional.of(line.content().asText());
        }
        var scan = line.scan();
        while (!scan.done()) {
            Slice word = scan.word();
            boolean labelled = word.text().equals("No.")
                    || word.text().equals("NO.")
                    || word.text().equals("NND");
            if (labelled && !scan.done()) {
                return Optional.of(scan.word().asText());
            }
            boolean digits = SHORTEST_NUMBER < word.length();
            for (int i = 0; digits && i < word.length(); i++) {
                digits = Chars.isDigit(word.charAt(i));
            }
            if (digits) {
                return Optional.of(word.asText());
            }
        }
        return Optional.empty();
    }

    private static List<Spanned<String>> exemptions(Line line) {
        int from = line.from();
        if (line.startsWithFolded("RELEASE") && 0 < line.find(" B")) {
            from = line.find(" B") + 1;
        } else if (!isExemption(line)) {
            return List.of();
        }
        var found = new ArrayList<Spanned<String>>(2);
        var scan = line.scan().back(from);
        while (!scan.done()) {
            int start = scan.at();
            while (scan.next() != '\0' && scan.next() != ',' && scan.next() != ';') {
                scan.back(scan.at() + 1);
            }
            Slice code = scan.slice(start, scan.at()).strip();
            if (!code.isEmpty()) {
                found.add(code.asText());
            }
            scan.back(Math.min(line.to(), scan.at() + 1));
        }
        return found;
    }

    /// `20 Mar 2014`, `2/25/2026`; the last of the line.
    private static Optional<Spanned<LocalDate>> date(Line line) {
        for (int at = line.to() - 8; line.from() <= at; at--) {
            boolean begins = at == line.from() || !Chars.isWord(line.raw().charAt(at - 1));
            if (begins && Chars.isDigit(line.raw().charAt(at))) {
                var date = dateAt(line.scan().back(at));
                if (date != null) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Spanned<LocalDate> dateAt(Scan scan) {
        scan.blanks();
        int from = scan.at();
        var first = scan.number(1, 2);
        if (first == null) {
            return null;
        }
        LocalDate date;
        if (scan.skip('/')) {
            var day = scan.number(1, 2);
            var year = day != null && scan.skip('/') ? scan.number(4, 4) : null;
            date = day == null || year == null ? null : date(year.value(), first.value(), day.value());
        } else {
            Slice month = scan.letters();
            var year = scan.number(4, 4);
            int index = month.length() < 3 ? -1 : MONTHS.indexOf(upper(month));
            date = year == null || index < 0 || index % 3 != 0
                    ? null
                    : date(year.value(), index / 3 + 1, first.value());
        }
        return date == null ? null : new Spanned<>(date, scan.since(from));
    }

    private static String upper(Slice month) {
        return month.cut(0, 3).text().toUpperCase(Locale.ROOT);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}

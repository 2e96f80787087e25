package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Element;
import org.septel.telegram.Precedence;
import org.septel.telegram.Spanned;

/// Format line 5, `O P 200929Z SEP 07 ZDK`; the precedence letters are lost in some copies.
///
/// @source ACP 127, format line 5
final class DateTimeLineReader implements LineReader {

    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    @Override
    public boolean mayBe(Shape shape) {
        return (shape.isCapital() || 0 <= Chars.digit(shape.first())) && shape.second() != Shape.Kind.OTHER;
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (line.length() < 12 || 200 < line.length() || !isPossible(line)) {
            return null;
        }
        var scan = line.scan();
        var precedences = precedences(scan);
        scan.blanks();
        int from = scan.at();
        var group = group(scan);
        if (group == null) {
            return null;
        }
        var value = new Spanned<>(group, scan.since(from));
        var signals = new ArrayList<Spanned<String>>();
        while (!scan.done() && signals.size() < progress.limits().maxValues()) {
            signals.add(scan.word().asText());
        }
        return new Element.DateTimeLine(line.span(), precedences, value, signals);
    }

    /// A letter alone or glued to a digit, or a digit, comes first.
    private static boolean isPossible(Line line) {
        char second = line.raw().charAt(line.from() + 1);
        return 0 <= Chars.digit(line.first()) || 0 <= Chars.digit(second) || Chars.isBlank(second);
    }

    private static List<Spanned<Precedence>> precedences(Scan scan) {
        List<Spanned<Precedence>> found = List.of();
        while (found.size() < 2) {
            scan.blanks();
            int before = scan.at();
            Slice word = scan.word();
            var precedence = isProsign(word) ? Precedence.ofProsign(prosign(word.charAt(0))) : null;
            if (precedence == null || precedence.isEmpty()) {
                scan.back(before);
                return found;
            }
            scan.back(word.span().start() + 1);
            found = found.isEmpty() ? new ArrayList<>(2) : found;
            found.add(word.cut(0, 1).as(precedence.get()));
        }
        return found;
    }

    /// A letter alone, or glued to the day: `R011047Z`.
    private static boolean isProsign(Slice word) {
        return word.length() == 1 || (word.length() == 8 && Chars.isUpper(word.charAt(0)));
    }

    /// Poor copies show O as zero, and a P that is struck through as the sign of the rouble.
    private static char prosign(char c) {
        return switch (c) {
            case '0' -> 'O';
            case '\u20bd' -> 'P';
            default -> c;
        };
    }

    /// `200929Z SEP 07`, with blanks anywhere between its parts: `251346 Z JUN 7 3`.
    static @Nullable DateTimeGroup group(Scan scan) {
        scan.blanks();
        var day = scan.digits(2);
        var hour = scan.digits(2);
        var minute = scan.digits(2);
        if (day == null || hour == null || minute == null || !isZulu(scan)) {
            return null;
        }
        Slice word = scan.letters();
        int month = word.length() < 3 || 9 < word.length() ? -1 : MONTHS.indexOf(upper(word));
        if (month < 0 || month % 3 != 0) {
            return null;
        }
        scan.skip('.');
        int year = year(scan);
        return year < 0 ? null : new DateTimeGroup(day.value(), hour.value(), minute.value(), month / 3 + 1, year);
    }

    /// The `Z`, which poor copies show as a digit.
    private static boolean isZulu(Scan scan) {
        return scan.skip('Z') || scan.skip('z') || scan.digits(1) != null;
    }

    private static String upper(Slice word) {
        char[] letters = new char[3];
        for (int i = 0; i < 3; i++) {
            letters[i] = (char) (word.charAt(i) & ~0x20);
        }
        return new String(letters);
    }

    private static int year(Scan scan) {
        var four = scan.number(4, 4);
        if (four != null) {
            return 1900 <= four.value() && four.value() < 2100 ? four.value() : -1;
        }
        var two = scan.number(2, 2);
        if (two != null) {
            return DateTimeGroup.fullYear(two.value());
        }
        var tens = scan.number(1, 1);
        var ones = tens == null ? null : scan.number(1, 1);
        return tens == null || ones == null ? -1 : DateTimeGroup.fullYear(10 * tens.value() + ones.value());
    }
}

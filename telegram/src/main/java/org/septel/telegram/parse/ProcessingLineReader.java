package org.septel.telegram.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.DayTime;
import org.septel.telegram.Element;
import org.septel.telegram.Spanned;

/// What the message centre's machines printed: `---------------------     099491`, from December 1976
/// `------------0F4DBB  081245Z /38`, `PTO5054`, or a number alone above or within a heading. A scan breaks the line in
/// two, or leaves one dash of many.
final class ProcessingLineReader implements LineReader {

    private static final int LONGEST = 90;
    private static final int LONGEST_ALONE = 24;

    @Override
    public boolean mayBe(Shape shape) {
        return (shape.isCapital() || !Chars.isLetter(shape.first()))
                && shape.second() != Shape.Kind.SMALL
                && shape.last() != Shape.Kind.SMALL;
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length()) {
            return null;
        }
        int dashes = 0;
        int digits = 0;
        int letters = 0;
        for (int at = line.from(); at < line.to(); at++) {
            char c = line.raw().charAt(at);
            if (Chars.isDash(c) || (c == '.' && digits + letters == 0)) {
                dashes++;
            } else if (Chars.isDigit(c)) {
                digits++;
            } else if (Chars.isUpper(c)) {
                letters++;
            } else if (!Chars.isBlank(c) && c != '/') {
                return null;
            }
        }
        boolean ruled = Chars.isDash(line.first()) && (3 <= dashes || (2 <= dashes && digits + letters == 0));
        boolean timed = Chars.isDash(line.first()) && 12 <= digits;
        boolean counter = (ruled || timed)
                ? letters <= 8
                : digits != 0 && letters <= 3 && dashes <= 1 && line.length() <= LONGEST_ALONE;
        return counter ? element(line) : null;
    }

    private static Element element(Line line) {
        var scan = line.scan();
        while (Chars.isDash(scan.peek())) {
            scan.skip(scan.peek());
        }
        Optional<Spanned<DayTime>> printed = Optional.ofNullable(DayTimes.read(scan));
        Optional<Spanned<String>> counter = Optional.empty();
        if (printed.isEmpty() && scan.peek() != '/' && !scan.done()) {
            int from = scan.at();
            while (Chars.isWord(scan.next())) {
                scan.back(scan.at() + 1);
            }
            counter = scan.at() - from < 2
                    ? Optional.empty()
                    : Optional.of(scan.slice(from, scan.at()).asText());
            printed = Optional.ofNullable(DayTimes.read(scan));
        }
        Optional<Spanned<Integer>> closing = scan.skip('/') ? Optional.ofNullable(scan.number(1, 3)) : Optional.empty();
        return new Element.ProcessingLine(line.span(), counter, printed, closing);
    }
}

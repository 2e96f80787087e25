package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.OfficeCopies;
import org.septel.telegram.Spanned;

/// The Department's own distribution: `ORIGIN SS-25`, `INFO  OCT-01  ISO-00  /037 R`, and the lines of offices that go
/// on
/// with it.
final class OfficeLineReader implements LineReader {

    private static final int LONGEST = 200;

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        char first = line.first();
        boolean goesOn = progress.lastIs(Element.OfficeLine.class) && (Chars.isDigit(first) || first == '\u2022');
        if (LONGEST < line.length() || !(Chars.isUpper(first) || first == '/' || goesOn)) {
            return null;
        }
        var scan = line.scan();
        scan.skip('\u2022');
        Optional<Spanned<String>> role = role(scan);
        var offices = new ArrayList<Spanned<OfficeCopies>>();
        Optional<Spanned<Integer>> total = Optional.empty();
        while (!scan.done()) {
            if (scan.peek() == '/' && total.isEmpty()) {
                scan.skip('/');
                total = Optional.ofNullable(scan.number(3, 3));
                scan.letters();
                scan.letters();
                if (total.isEmpty() || !scan.done()) {
                    return null;
                }
                break;
            }
            var office = office(scan);
            if (office == null) {
                return null;
            }
            offices.add(office);
        }
        if (offices.isEmpty() && total.isEmpty()) {
            return role.isPresent() && isAbove(line, progress)
                    ? new Element.OfficeLine(line.span(), role, offices, total)
                    : null;
        }
        return new Element.OfficeLine(line.span(), role, offices, total);
    }

    private static Optional<Spanned<String>> role(Scan scan) {
        scan.blanks();
        int from = scan.at();
        if (scan.skipWord("ORIGIN") || scan.skipWord("ACTION") || scan.skipWord("INFO")) {
            return Optional.of(scan.slice(from, scan.at()).asText());
        }
        return Optional.empty();
    }

    /// A label alone is of this list where the next line has offices.
    private static boolean isAbove(Line line, Progress progress) {
        Line next = progress.after(line);
        return next != null && !next.isBlank() && office(next.scan()) != null;
    }

    /// `EUR-12`, `NSAE-00`.
    private static @Nullable Spanned<OfficeCopies> office(Scan scan) {
        scan.blanks();
        int from = scan.at();
        Slice word = scan.word();
        int dash = word.length() - 3;
        while (0 < dash && word.charAt(dash) != '-') {
            dash = word.length() - 4 == dash ? 0 : dash - 1;
        }
        if (dash < 1 || 8 < dash) {
            scan.back(from);
            return null;
        }
        int copies = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean fits = i < dash ? Chars.isUpper(c) || Chars.isDigit(c) || c == '/' : i == dash || Chars.isDigit(c);
            if (!fits) {
                scan.back(from);
                return null;
            }
            copies = dash < i ? 10 * copies + c - '0' : 0;
        }
        return word.as(new OfficeCopies(word.cut(0, dash).text(), copies));
    }
}

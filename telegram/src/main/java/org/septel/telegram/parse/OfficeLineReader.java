package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.OfficeCopies;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// The Department's own distribution: `ORIGIN SS-25`, `INFO  OCT-01  ISO-00  /037 R`, and the lines of offices that go
/// on with it. In the 1960s `INFO AF 10,GPM 04,DODE 00`; on stamped forms offices alone, one a line. Scans break the
/// list anywhere and read the slash of the total as a 1: `1090 R`.
final class OfficeLineReader implements LineReader {

    private static final int LONGEST = 200;
    private static final int LONGEST_OFFICE = 8;
    private static final int LONGEST_UNCOUNTED = 5;

    private static final String[] ROLES = {"ORIGIN", "ACTION", "INFO", "Action", "Info"};

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isCapital() || shape.isDigit() || shape.first() == '/';
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        boolean goesOn = progress.lastIs(Element.OfficeLine.class);
        char first = line.first();
        boolean possible =
                Chars.isUpper(first) || first == '/' || (goesOn && (Chars.isDigit(first) || first == '\u2022'));
        if (LONGEST < line.length() || !possible) {
            return null;
        }
        var scan = line.scan();
        scan.skip('\u2022');
        Optional<Spanned<String>> role = role(scan);
        if (role.isPresent() && scan.done()) {
            return isAbove(line, progress) ? element(line, role, List.of(), Optional.empty()) : null;
        }
        int list = scan.at();
        var offices = new ArrayList<Spanned<OfficeCopies>>();
        for (var office = office(scan); office != null; office = office(scan)) {
            offices.add(office);
        }
        var total = total(scan, goesOn || !offices.isEmpty());
        if (scan.done()) {
            return offices.isEmpty() && total.isEmpty() ? null : element(line, role, offices, total);
        }
        if (role.isEmpty() && !goesOn) {
            return null;
        }
        List<Spanned<OfficeCopies>> loose = loose(scan.back(list), role.isPresent());
        if (!loose.isEmpty()) {
            return element(line, role, loose, Optional.empty());
        }
        return goesOn && progress.last() instanceof Element.OfficeLine above ? uncounted(line, above) : null;
    }

    private static Element element(
            Line line,
            Optional<Spanned<String>> role,
            List<Spanned<OfficeCopies>> offices,
            Optional<Spanned<Integer>> total) {
        return new Element.OfficeLine(line.span(), role, offices, total);
    }

    private static Optional<Spanned<String>> role(Scan scan) {
        scan.blanks();
        int from = scan.at();
        char first = scan.next();
        for (String role : ROLES) {
            if (role.charAt(0) == first && scan.skipWord(role)) {
                return Optional.of(scan.slice(from, scan.at()).asText());
            }
        }
        return Optional.empty();
    }

    /// A label alone is of this list where the next line has offices, with or without their copies.
    private static boolean isAbove(Line line, Progress progress) {
        Line next = progress.after(line);
        return next != null && !next.isBlank() && (office(next.scan()) != null || uncounted(next) != null);
    }

    /// `EUR-12`, `NSAE-00`; in poor copies `OCT -01`.
    private static @Nullable Spanned<OfficeCopies> office(Scan scan) {
        scan.blanks();
        int from = scan.at();
        while (isOffice(scan.next()) && scan.at() - from <= LONGEST_OFFICE) {
            scan.back(scan.at() + 1);
        }
        Slice office = scan.slice(from, scan.at());
        boolean fits = !office.isEmpty() && office.length() <= LONGEST_OFFICE && scan.skip('-');
        var copies = fits ? scan.digits(2) : null;
        if (copies == null) {
            scan.back(from);
            return null;
        }
        int tens = copies.value();
        var third = Chars.isDigit(scan.next()) ? scan.digits(1) : null;
        if (Chars.isWord(scan.next()) || scan.next() == '-') {
            scan.back(from);
            return null;
        }
        int count = third == null ? tens : 10 * tens + third.value();
        return new Spanned<>(new OfficeCopies(office.text(), Optional.of(count)), scan.since(from));
    }

    private static boolean isOffice(char c) {
        return Chars.isUpper(c) || Chars.isDigit(c) || c == '/';
    }

    /// `/037 R`; within a list also `1090 R`.
    private static Optional<Spanned<Integer>> total(Scan scan, boolean within) {
        scan.blanks();
        int from = scan.at();
        boolean slash = scan.skip('/');
        var total = slash || (within && scan.skip('1')) ? scan.number(slash ? 2 : 3, 3) : null;
        if (total != null && scan.letters().length() <= 1 && scan.done()) {
            return Optional.of(total);
        }
        scan.back(from);
        return Optional.empty();
    }

    /// `AF 10,GPM 04 DODE 00`: counts parted from their offices, some unreadable.
    private static List<Spanned<OfficeCopies>> loose(Scan scan, boolean labelled) {
        var offices = new ArrayList<Spanned<OfficeCopies>>();
        int counted = 0;
        while (!scan.done()) {
            int from = scan.at();
            Slice office = scan.capitals();
            if (office.isEmpty()) {
                skipWord(scan);
                continue;
            }
            if (LONGEST_UNCOUNTED < office.length()) {
                return List.of();
            }
            if (Chars.isDigit(scan.next())) {
                skipWord(scan);
                continue;
            }
            scan.skip('!');
            scan.blanks();
            int digits = scan.at();
            var copies = scan.digits(2);
            if (copies == null || Chars.isWord(scan.next())) {
                scan.back(digits);
                offices.add(office.as(new OfficeCopies(office.text(), Optional.empty())));
            } else {
                counted++;
                var span = new Span(from, scan.at());
                offices.add(new Spanned<>(new OfficeCopies(office.text(), Optional.of(copies.value())), span));
            }
        }
        boolean enough =
                (labelled && offices.size() == 1) ? counted == 1 : (1 < counted && offices.size() <= 3 * counted);
        return enough ? offices : List.of();
    }

    private static void skipWord(Scan scan) {
        boolean word = Chars.isWord(scan.next());
        scan.back(scan.at() + 1);
        while (word && Chars.isWord(scan.next())) {
            scan.back(scan.at() + 1);
        }
    }

    /// An office alone, below a label alone or another office alone.
    private static @Nullable Element uncounted(Line line, Element.OfficeLine above) {
        boolean alone = above.total().isEmpty()
                && above.offices().stream()
                        .allMatch(office -> office.value().copies().isEmpty());
        Spanned<OfficeCopies> office = alone ? uncounted(line) : null;
        return office == null ? null : element(line, Optional.empty(), List.of(office), Optional.empty());
    }

    private static @Nullable Spanned<OfficeCopies> uncounted(Line line) {
        boolean short_ = line.length() <= LONGEST_UNCOUNTED;
        for (int at = line.from(); short_ && at < line.to(); at++) {
            short_ = Chars.isUpper(line.raw().charAt(at)) || line.raw().charAt(at) == ' ';
        }
        return short_ ? line.content().as(new OfficeCopies(line.content().text(), Optional.empty())) : null;
    }
}

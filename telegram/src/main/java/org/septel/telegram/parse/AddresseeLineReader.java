package org.septel.telegram.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Addressee;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Precedence;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.EditDistance;

/// Format lines 7 to 9, `TO RUEHC/SECSTATE WASHDC IMMEDIATE 4008`: one line of the TO, INFO or XMT list. A line without
/// a
/// keyword goes on with the list above it.
///
/// @source ACP 127, format lines 7 to 9
final class AddresseeLineReader implements LineReader {

    private static final int LONGEST = 120;
    private static final int SHORTEST_MISSPELT = 6;
    private static final String GROUPS = " GRNC";

    /// Longer words first, so that NIACT IMMEDIATE is one.
    private static final List<String> WORDS =
            List.of("NIACT IMMEDIATE", "IMMEDIATE", "PRIORITY", "ROUTINE", "FLASH", "NIACT");

    /// Those that are known with one letter wrong: `PIORITY`, `IMMEDATE`.
    private static final List<String> LONG_WORDS = List.of("IMMEDIATE", "PRIORITY", "ROUTINE");

    @Override
    public boolean mayBe(Shape shape) {
        return (shape.isCapital() || shape.isDigit()) && shape.second() != Shape.Kind.SMALL;
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length()
                || !(Chars.isUpper(line.first()) || Chars.isDigit(line.first()) || line.first() == '\u2022')) {
            return null;
        }
        var scan = line.scan();
        scan.skip('\u2022');
        Role role = keyword(scan);
        if (role == null) {
            return goesOn(line, progress);
        }
        scan.skip(':');
        Slice rest = scan.rest().strip();
        if (role == Role.INFO
                && rest.length() > 4
                && rest.raw().startsWith("XMT ", rest.span().start())) {
            return new Element.AddresseeLine(
                    line.span(), Role.EXEMPT, List.of(addressee(rest.from(4).strip())));
        }
        if (rest.isEmpty()) {
            return known(progress) ? new Element.AddresseeLine(line.span(), role, List.of()) : null;
        }
        if (!isAddress(rest) || !(known(progress) || isCertain(rest))) {
            return null;
        }
        return new Element.AddresseeLine(line.span(), role, List.of(addressee(rest)));
    }

    private static @Nullable Role keyword(Scan scan) {
        if (scan.skipWord("TO")) {
            return Role.ACTION;
        }
        if (scan.skipWord("INFO")) {
            return Role.INFO;
        }
        if (scan.skipWord("XMT")) {
            scan.skip('/');
            return Role.EXEMPT;
        }
        return null;
    }

    private static @Nullable Element goesOn(Line line, Progress progress) {
        Role role = progress.last() instanceof Element.AddresseeLine above ? above.role() : progress.openList();
        Slice rest = line.content();
        if (role == null || !isAddress(rest)) {
            return null;
        }
        return new Element.AddresseeLine(line.span(), role, List.of(addressee(rest)));
    }

    /// Whether a heading is being read, so that TO and INFO are its keywords.
    private static boolean known(Progress progress) {
        Element last = progress.last();
        return last instanceof Element.FromLine
                || last instanceof Element.DateTimeLine
                || last instanceof Element.AddresseeLine
                || last instanceof Element.PageMark;
    }

    /// Whether the line can be nothing but an address, even out of a heading.
    private static boolean isCertain(Slice address) {
        return Addresses.isOffice(address) || 0 <= Addresses.slash(address);
    }

    /// Capitals, digits and the few marks that addresses have; no sentence.
    private static boolean isAddress(Slice text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ('a' <= c && c <= 'z') {
                return false;
            }
            letter |= Chars.isUpper(c);
        }
        char last = text.charAt(text.length() - 1);
        return letter && last != ':' && last != '?';
    }

    static Spanned<Addressee> addressee(Slice whole) {
        Slice text = withoutGroups(whole);
        Optional<Spanned<RoutingIndicator>> station = Optional.empty();
        int slash = Addresses.slash(text);
        if (0 < slash) {
            station = Optional.of(RoutingIndicators.of(text.cut(0, slash)));
            text = text.from(slash + 1).strip();
        }
        Optional<Spanned<Integer>> serial = Optional.empty();
        int digits = trailingDigits(text);
        if (1 <= digits
                && digits <= 4
                && digits < text.length()
                && Chars.isBlank(text.charAt(text.length() - digits - 1))) {
            Slice number = text.from(text.length() - digits);
            serial = Optional.of(number.as(Integer.parseInt(number.text())));
            text = text.cut(0, text.length() - digits).strip();
        }
        Optional<Spanned<Precedence>> precedence = Optional.empty();
        for (String word : WORDS) {
            int from = text.length() - word.length();
            if (0 < from && Chars.isBlank(text.charAt(from - 1)) && text.endsWith(word)) {
                precedence = Optional.of(text.from(from).as(precedence(word)));
                text = text.cut(0, from).strip();
                break;
            }
        }
        if (precedence.isEmpty()) {
            precedence = misspelt(text);
            text = precedence.isEmpty()
                    ? text
                    : text.cut(0, precedence.get().span().start() - text.span().start())
                            .strip();
        }
        return whole.as(new Addressee(station, text.asText(), precedence, serial));
    }

    /// `STATE GRNC`: the count of groups, which closes the heading, stands behind the last addressee.
    private static Slice withoutGroups(Slice text) {
        int end = text.length() - GROUPS.length();
        boolean counted = 0 < end && text.endsWith(GROUPS);
        return counted ? text.cut(0, end).strip() : text;
    }

    private static Optional<Spanned<Precedence>> misspelt(Slice text) {
        int from = text.length();
        while (0 < from && Chars.isUpper(text.charAt(from - 1))) {
            from--;
        }
        if (from == 0 || !Chars.isBlank(text.charAt(from - 1)) || text.length() - from < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        Slice last = text.from(from);
        for (String word : LONG_WORDS) {
            if (word.charAt(0) == last.charAt(0) && EditDistance.within(last.text(), word, 1)) {
                return Optional.of(last.as(precedence(word)));
            }
        }
        return Optional.empty();
    }

    private static int trailingDigits(Slice text) {
        int digits = 0;
        while (digits < text.length() && Chars.isDigit(text.charAt(text.length() - 1 - digits))) {
            digits++;
        }
        return digits;
    }

    private static Precedence precedence(String word) {
        return switch (word.charAt(0)) {
            case 'N' -> Precedence.NIACT_IMMEDIATE;
            case 'I' -> Precedence.IMMEDIATE;
            case 'P' -> Precedence.PRIORITY;
            case 'F' -> Precedence.FLASH;
            default -> Precedence.ROUTINE;
        };
    }
}

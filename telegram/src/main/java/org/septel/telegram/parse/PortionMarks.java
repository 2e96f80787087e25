package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Classification;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Spanned;

/// Reads the classification of one paragraph: `(C)`, `(S/NF)`, `(SBU)`, `(S//REL TO USA, ISAF)`, `(C - ENTIRE TEXT)`.
///
/// @source 5 FAH-1 H-246
final class PortionMarks {

    private static final int LONGEST = 120;

    private static final Pattern GARBLED = Pattern.compile("([(\\[{f])([A-Z0-9$]{1,4})([)\\]}>](?= )|(?= ))");

    /// SBU with no more than one letter read as one that looks like it.
    private static final Pattern SBU = Pattern.compile("[SG58$]BU|S[BE8R6]U|SB[UO0VJ]");

    private PortionMarks() {}

    /// Takes the mark that stands next; null, and nothing taken, where there is none.
    static @Nullable Spanned<PortionMark> read(Scan scan) {
        if (scan.peek() != '(') {
            return null;
        }
        int from = scan.at();
        scan.skip('(');
        Slice inside = scan.upTo(')', LONGEST);
        if (inside == null) {
            scan.back(from);
            return null;
        }
        var mark = mark(inside);
        if (mark == null) {
            scan.back(from);
            return null;
        }
        scan.skip(')');
        return new Spanned<>(mark, scan.since(from));
    }

    /// Takes the mark that a scan garbled and that stands next, behind a paragraph's number: `(GBU)`, `(S8U)`, `fSBU`,
    /// `{C)`; null, and nothing taken, where there is none. What could be one mark or another, as `(0)`, is none.
    static @Nullable Spanned<PortionMark> readGarbled(Scan scan) {
        int from = scan.at();
        if (!isBracket(scan.next())) {
            scan.back(from);
            return null;
        }
        int open = scan.at();
        Slice rest = scan.rest();
        Matcher mark = GARBLED.matcher(rest.raw()).region(open, rest.span().end());
        Classification level = mark.lookingAt() ? garbledLevel(mark) : null;
        if (level == null) {
            scan.back(from);
            return null;
        }
        scan.back(mark.end());
        return new Spanned<>(new PortionMark(level, List.of()), scan.since(open));
    }

    /// Whether a mark was read from other letters than its own.
    static boolean isGarbled(String raw, Spanned<PortionMark> mark) {
        int start = mark.span().start();
        String level = mark.value().level().portion();
        boolean asWritten = raw.charAt(start) == '(' && raw.regionMatches(true, start + 1, level, 0, level.length());
        return !(asWritten && raw.charAt(mark.span().end() - 1) == ')')
                && read(new Scan(raw, start, mark.span().end())) == null;
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == '[' || c == '{' || c == 'f';
    }

    private static @Nullable Classification garbledLevel(Matcher mark) {
        String letters = mark.group(2);
        boolean closed = !mark.group(3).isEmpty();
        if (SBU.matcher(letters).matches()) {
            return Classification.SENSITIVE_BUT_UNCLASSIFIED;
        }
        return closed && !mark.group(1).equals("f") ? level(letters) : null;
    }

    private static @Nullable PortionMark mark(Slice inside) {
        var scan = new Scan(inside.raw(), inside.span().start(), inside.span().end());
        Classification level = level(scan.letters().text().toUpperCase(Locale.ROOT));
        if (level == null) {
            return null;
        }
        List<String> caveats = new ArrayList<>(1);
        while (scan.skip('/')) {
            String letters = scan.letters().text().toUpperCase(Locale.ROOT);
            if (letters.isEmpty() && scan.peek() != '/') {
                return null;
            }
            Classification more = level(letters);
            if (more != null) {
                level = level.compareTo(more) < 0 ? more : level;
            } else if (letters.equals("REL")) {
                caveats.add(Releasability.ofPortion(scan));
            } else if (!letters.isEmpty()) {
                caveats.add(PortionMark.caveat(letters));
            }
        }
        boolean entire = scan.skip('-') || scan.skipWord("ENTIRE") || scan.skipWord("Entire");
        return entire || scan.done() ? new PortionMark(level, caveats) : null;
    }

    private static @Nullable Classification level(String letters) {
        return Classification.ofPortion(letters).orElse(null);
    }
}

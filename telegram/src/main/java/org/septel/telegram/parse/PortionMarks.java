package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Classification;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Spanned;

/// Reads the classification of one paragraph: `(C)`, `(S/NF)`, `(SBU)`, `(C - ENTIRE TEXT)`.
///
/// @source 5 FAH-1 H-246
final class PortionMarks {

    private static final int LONGEST = 40;

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

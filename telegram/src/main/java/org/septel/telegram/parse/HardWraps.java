package org.septel.telegram.parse;

import java.util.BitSet;
import java.util.Set;

/// Line ends that a machine put at a fixed column, inside words where they fell there: `Ambassador Richa` / `rd Roe`.
///
/// @source observed: Classified By lines of 2003 to 2010 are cut after 71 characters, label included
final class HardWraps {

    private static final int COLUMN = 71;
    private static final Set<String> NEXT_WORDS =
            Set.of("for", "reasons", "reason", "and", "of", "under", "per", "to", "the", "or", "in");

    private HardWraps() {}

    /// The line ends, with the blanks before them, in units of the slice.
    static BitSet find(Slice slice) {
        var hidden = new BitSet();
        String raw = slice.raw();
        int end = slice.span().end();
        int lineStart = lineStart(raw, slice.span().start());
        int lineEnd = raw.indexOf('\n', lineStart, end);
        while (0 <= lineEnd) {
            int textEnd = textEnd(raw, lineStart, lineEnd);
            if (slice.span().start() <= textEnd && isWrapped(raw, textEnd - lineStart, lineEnd + 1)) {
                hidden.set(
                        textEnd - slice.span().start(),
                        lineEnd + 1 - slice.span().start());
            }
            lineStart = lineEnd + 1;
            lineEnd = raw.indexOf('\n', lineStart, end);
        }
        return hidden;
    }

    /// Looks no further back than a wrapped line is long; a longer line was not wrapped.
    private static int lineStart(String raw, int from) {
        int at = from;
        while (0 < at && from - at <= COLUMN && raw.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private static int textEnd(String raw, int start, int end) {
        int at = end;
        while (start < at && Slice.isBlank(raw.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// At the column itself always; one short of it, where a blank fell on the column, only before the rest of a word.
    private static boolean isWrapped(String raw, int length, int next) {
        if (length == COLUMN) {
            return next < raw.length() && !Slice.isBlank(raw.charAt(next));
        }
        int end = next;
        while (end < raw.length() && Character.isLetter(raw.charAt(end))) {
            end++;
        }
        return length == COLUMN - 1
                && next < end
                && Character.isLowerCase(raw.charAt(next))
                && !NEXT_WORDS.contains(raw.substring(next, end));
    }
}

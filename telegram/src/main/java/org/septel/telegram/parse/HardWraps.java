package org.septel.telegram.parse;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/// Line ends that a machine put at a fixed column, inside words where they fell there: `Ambassador Richa` / `rd Roe`.
///
/// @source observed: Classified By lines of 2003 to 2010 are cut after 71 characters, label included
final class HardWraps {

    private static final int COLUMN = 71;
    private static final int LONGEST_WORD = 40;
    private static final Set<String> NEXT_WORDS = Set.of(
            "for", "reasons", "reason", "and", "of", "under", "per", "to", "the", "or", "in", "due", "based",
            "section");

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
            if (slice.span().start() <= textEnd && isWrapped(raw, lineStart, textEnd, lineEnd + 1)) {
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

    /// At the column itself, but where one word plainly ends and another begins; one short of it, where a blank fell on
    /// the column, only before the rest of a word.
    private static boolean isWrapped(String raw, int start, int textEnd, int next) {
        int length = textEnd - start;
        if (length != COLUMN && length != COLUMN - 1) {
            return false;
        }
        int end = next;
        while (end < raw.length() && end - next < LONGEST_WORD && Character.isLetter(raw.charAt(end))) {
            end++;
        }
        if (NEXT_WORDS.contains(raw.substring(next, end).toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean apart = next < raw.length()
                && Character.isUpperCase(raw.charAt(next))
                && Character.isLowerCase(raw.charAt(textEnd - 1));
        return length == COLUMN
                ? next < raw.length() && !Slice.isBlank(raw.charAt(next)) && !apart
                : length == COLUMN - 1 && next < end && Character.isLowerCase(raw.charAt(next));
    }
}

package org.septel.telegram.write;

import java.util.ArrayList;
import java.util.List;

/// Words over lines. A word is never broken, no hyphen is added, and a hyphen that ends a word ends no line.
final class Wrapping {

    private Wrapping() {}

    /// @param first what the first line begins with
    /// @param words with single blanks between
    /// @param width columns; only a longer word goes beyond, on a line of its own
    static List<String> lines(String first, String words, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(first);
        boolean bare = first.isEmpty();
        for (int at = 0; at < words.length(); ) {
            int end = unit(words, at, width);
            if (!bare && width < line.length() + (isApart(line) ? 0 : 1) + end - at) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() || isApart(line) ? "" : " ").append(words, at, end);
            bare = false;
            at = end + 1;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static boolean isApart(StringBuilder line) {
        return !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
    }

    /// The end of the word at `from`, and of the next where this one ends in a hyphen and a line holds both.
    private static int unit(String words, int from, int width) {
        int end = end(words, from);
        while (words.charAt(end - 1) == '-' && end < words.length()) {
            int next = end(words, end + 1);
            if (width < next - from) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int end(String words, int from) {
        int blank = words.indexOf(' ', from);
        return blank < 0 ? words.length() : blank;
    }
}

package org.septel.telegram.parse;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a text into lines once and gives them out by offset. Lines end at `\n`.
final class LineCursor {

    private final String raw;
    private final int maxLine;
    private int[] ends;
    private int count;

    /// The line given out last: it was asked for as the one below, and is asked for again when its turn comes.
    private @Nullable Line latest;

    LineCursor(String raw, ParserLimits limits) {
        this.raw = raw;
        this.maxLine = limits.maxLine();
        this.ends = new int[16 + raw.length() / 32];
        int at = 0;
        for (int newLine = raw.indexOf('\n'); 0 <= newLine; newLine = raw.indexOf('\n', at)) {
            at = newLine + 1;
            add(at);
        }
        if (at < raw.length()) {
            add(raw.length());
        }
    }

    private void add(int end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = end;
    }

    boolean contains(String words) {
        return raw.contains(words);
    }

    /// The first of so many lines that begins so; -1 where none does.
    int find(String beginning, int most) {
        int start = 0;
        for (int index = 0; index < Math.min(most, count); index++) {
            if (raw.startsWith(beginning, start)) {
                return index;
            }
            start = ends[index];
        }
        return -1;
    }

    boolean contains(Pattern pattern) {
        return pattern.matcher(raw).find();
    }

    int count() {
        return count;
    }

    /// Where the line of text with this number ends.
    int end(int index) {
        return ends[index];
    }

    /// The line of text with this number, whole.
    Line line(int index) {
        return line(index, index == 0 ? 0 : ends[index - 1]);
    }

    /// What is left of a line of text from `start` on, no more of it than readers may see.
    Line line(int index, int start) {
        Line known = latest;
        if (known == null || known.start() != start || known.index() != index) {
            known = read(index, start);
            latest = known;
        }
        return known;
    }

    /// The first unit of a line's content; `\0` where it is blank.
    char first(int index) {
        int to = ends[index];
        for (int at = index == 0 ? 0 : ends[index - 1]; at < to; at++) {
            char c = raw.charAt(at);
            if (!isMargin(c)) {
                return isPadding(c) && isBlank(at, to) ? '\0' : c;
            }
        }
        return '\0';
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && isPadding(raw.charAt(at))) {
            at++;
        }
        return at == to;
    }

    private Line read(int index, int start) {
        int whole = ends[index];
        int to = whole;
        while (start < to && isPadding(raw.charAt(to - 1))) {
            to--;
        }
        int from = start;
        while (from < to && isMargin(raw.charAt(from))) {
            from++;
        }
        if (to - from <= maxLine) {
            return new Line(raw, index, start, from, to, whole, whole);
        }
        return new Line(raw, index, start, from, from + maxLine, from + maxLine, whole);
    }

    /// White space, or the backslash that some dumps leave at line ends.
    static boolean isPadding(char c) {
        return Chars.isBlank(c) || c == '\\';
    }

    /// White space, or the paragraph sign that publishers put before numbers; badly decoded, it is U+FFFD.
    private static boolean isMargin(char c) {
        return Chars.isBlank(c) || c == '\u00B6' || c == '\uFFFD';
    }
}

package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Span;

/// One line as the readers see it: a line of the text, or a stretch of one where several were run together. Many
/// readers
/// ask the same of it, so it remembers what it said.
final class Line {

    /// Of what stands in a line: one bit for each capital letter and for four marks, one for small letters of any kind.
    private static final int SMALL = 1 << 30;

    private static final int UNKNOWN = -1;
    private static final byte SMALL_ONES = 1;
    private static final byte CAPITALS_ALONE = 2;
    private static final String OTHER_MARKS = "/:.,";
    private static final int[] BITS = bits();

    private final String raw;
    private final int index;
    private final int start;
    private final int from;
    private final int to;
    private final int end;
    private final int whole;
    private int marks = UNKNOWN;
    private byte letters = UNKNOWN;
    private boolean isStartRead;
    private boolean isLabelRead;
    private @Nullable ParagraphStart paragraphStart;
    private @Nullable Label label;

    /// @param raw   the whole telegram
    /// @param index the number of the line of text that it lies in
    /// @param start where it begins
    /// @param from  first unit of its content: white space and paragraph signs before it are passed over
    /// @param to    one past the content: white space and backslashes after it are left out
    /// @param end   one past its last unit, the line end included; before `whole` where a seam or a limit cut it
    /// @param whole where the line of text ends, its line end included
    Line(String raw, int index, int start, int from, int to, int end, int whole) {
        this.raw = raw;
        this.index = index;
        this.start = start;
        this.from = from;
        this.to = to;
        this.end = end;
        this.whole = whole;
    }

    String raw() {
        return raw;
    }

    int index() {
        return index;
    }

    int start() {
        return start;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int end() {
        return end;
    }

    int whole() {
        return whole;
    }

    boolean isBlank() {
        return from == to;
    }

    int length() {
        return to - from;
    }

    /// Whether something follows on the same line of text.
    boolean isCut() {
        return end < whole;
    }

    char first() {
        return raw.charAt(from);
    }

    char last() {
        return raw.charAt(to - 1);
    }

    Span span() {
        return new Span(start, end);
    }

    Slice content() {
        return new Slice(raw, new Span(from, to));
    }

    Scan scan() {
        return new Scan(raw, from, to);
    }

    boolean startsWith(String text) {
        return text.length() <= length() && raw.startsWith(text, from);
    }

    boolean is(String text) {
        return text.length() == length() && raw.startsWith(text, from);
    }

    boolean startsWithFolded(String text) {
        return text.length() <= length() && raw.regionMatches(true, from, text, 0, text.length());
    }

    /// Where `text` begins inside the content, -1 where it does not.
    int find(String text) {
        return raw.indexOf(text, from, to);
    }

    /// Whether it has no small letter and at least one capital.
    boolean isCapitals() {
        return letters() == CAPITALS_ALONE;
    }

    boolean hasSmallLetter() {
        return letters() == SMALL_ONES;
    }

    /// Whether it has small letters, else whether it has capitals: mostly told by the second letter.
    private int letters() {
        if (letters == UNKNOWN) {
            byte found = 0;
            for (int at = from; at < to && found != SMALL_ONES; at++) {
                char c = raw.charAt(at);
                found = 'a' <= c && c <= 'z' ? SMALL_ONES : Chars.isUpper(c) ? CAPITALS_ALONE : found;
            }
            letters = found;
        }
        return letters;
    }

    /// Whether all these stand in it, in any order; they are of [#marks].
    boolean has(int wanted) {
        return (marks() & wanted) == wanted;
    }

    /// The bits of these characters: capital letters and `/:.,`.
    static int marks(String characters) {
        int marks = 0;
        for (int at = 0; at < characters.length(); at++) {
            marks |= BITS[characters.charAt(at)];
        }
        return marks;
    }

    /// What stands in it.
    private int marks() {
        if (marks == UNKNOWN) {
            int found = 0;
            for (int at = from; at < to; at++) {
                char c = raw.charAt(at);
                found |= c < BITS.length ? BITS[c] : 0;
            }
            marks = found;
        }
        return marks;
    }

    private static int[] bits() {
        var bits = new int[128];
        for (int letter = 0; letter < 26; letter++) {
            bits['A' + letter] = 1 << letter;
            bits['a' + letter] = SMALL;
        }
        for (int mark = 0; mark < OTHER_MARKS.length(); mark++) {
            bits[OTHER_MARKS.charAt(mark)] = 1 << (26 + mark);
        }
        return bits;
    }

    /// The number and mark with which a paragraph may begin here; null where there is neither.
    @Nullable
    ParagraphStart paragraphStart() {
        if (!isStartRead) {
            isStartRead = true;
            paragraphStart = ParagraphStart.read(scan());
        }
        return paragraphStart;
    }

    /// This line up to `at`, as if the line of text ended there.
    Line ended(int at) {
        Line part = cut(at);
        return new Line(raw, index, start, part.from, part.to, at, at);
    }

    /// The label with which a field begins here; null where none does.
    @Nullable
    Label label() {
        if (!isLabelRead) {
            isLabelRead = true;
            label = Labels.at(raw, from, to);
        }
        return label;
    }

    /// This line up to `at`; the rest becomes a line of its own.
    Line cut(int at) {
        int last = Math.min(to, at);
        while (from < last && LineCursor.isPadding(raw.charAt(last - 1))) {
            last--;
        }
        return new Line(raw, index, start, Math.min(from, at), Math.max(last, Math.min(from, at)), at, whole);
    }
}

package org.septel.archive.names;

import java.util.Arrays;
import java.util.Set;

/// Divides a paragraph into words and marks, in one go: what is known of a word is found by the number that is made of
/// its letters on the way.
final class LineReader {

    /// What is hung on a name with a hyphen.
    private static final Set<String> TAILS = Set.of(
            "based",
            "led",
            "backed",
            "owned",
            "style",
            "funded",
            "sponsored",
            "speaking",
            "born",
            "made",
            "controlled",
            "hosted",
            "supported",
            "run",
            "held",
            "dominated",
            "trained",
            "brokered",
            "mediated",
            "era");

    private static final byte BLANK = 0;
    private static final byte MARK = 1;
    private static final byte LETTER = 2;

    /// [#kind] of the first of all characters.
    private static final byte[] KINDS = new byte[0x80];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    /// Reckons with words of three letters and blanks between them.
    private static final int LEAST = 4;

    private final String text;
    private final char[] chars;
    private final Words words;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] sorts;
    private long[] numbers;

    /// Of each token that begins with a capital a bit.
    private long[] capitals;

    private int sum;

    private LineReader(String text, Words words) {
        this.text = text;
        this.chars = text.toCharArray();
        this.words = words;
        int room = chars.length / LEAST + LEAST;
        starts = new int[room];
        ends = new int[room];
        sorts = new int[room];
        numbers = new long[room];
        capitals = new long[room / Long.SIZE + 1];
    }

    static Line read(String text, Words words) {
        return new LineReader(text, words).line();
    }

    private Line line() {
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            byte kind = c < KINDS.length ? KINDS[c] : kind(c);
            if (kind == LETTER) {
                at = word(at);
            } else {
                at++;
                if (kind == MARK) {
                    add(
                            at - 1,
                            at,
                            0,
                            c < KINDS.length ? Words.number(Words.with(Words.NO_LETTERS, c)) : folded(at - 1, at));
                }
            }
        }
        return new Line(text, chars, size, starts, ends, sorts, numbers, capitals, sum);
    }

    private static byte kind(char c) {
        return Character.isLetterOrDigit(c) ? LETTER : c == '\n' || !Character.isWhitespace(c) ? MARK : BLANK;
    }

    private boolean isLetterOrDigit(int at) {
        char c = chars[at];
        return c < KINDS.length ? KINDS[c] == LETTER : Character.isLetterOrDigit(c);
    }

    /// Takes a word, which may have hyphens, apostrophes and, between single capitals, full stops within.
    ///
    /// @return where it ends
    private int word(int start) {
        int at = start;
        int dash = start;
        int all = 0;
        long hash = Words.NO_LETTERS;
        while (at < chars.length) {
            char c = chars[at];
            if (!isLetterOrDigit(at)) {
                boolean joins = c == '-' || c == '\'' || c == '’';
                boolean within = joins && at + 1 < chars.length && isLetterOrDigit(at + 1);
                if (!within && !(c == '.' && isDotted(start, at))) {
                    break;
                }
                dash = c == '-' ? at : dash;
            }
            all |= c;
            hash = Words.with(hash, c);
            at++;
        }
        // U.S.-Canada is two, Buenos Aires-based as well
        boolean divided = start < dash && (chars[dash - 1] == '.' || TAILS.contains(text.substring(dash + 1, at)));
        int end = divided ? dash : at;
        int bare = withoutPossessive(start, end);
        long number = bare == at ? Words.number(hash) : number(start, bare);
        if (0x80 <= all) {
            add(start, bare, sort(start, bare), folded(start, bare));
        } else {
            add(start, bare, plainSort(start, bare, number) | (start < dash ? Sort.HYPHEN : 0), number);
        }
        return end;
    }

    /// Whether a full stop belongs to `U.S.` or `U.K.`; that behind a single letter alone is no part of it.
    private boolean isDotted(int start, int at) {
        boolean single = Character.isUpperCase(chars[at - 1]) && (at - 1 == start || chars[at - 2] == '.');
        boolean more = at + 2 < chars.length && Character.isUpperCase(chars[at + 1]) && chars[at + 2] == '.';
        return single && (more || start + 2 <= at - 1);
    }

    private int withoutPossessive(int start, int end) {
        if (end - start < 3) {
            return end;
        }
        char last = chars[end - 1];
        char mark = chars[end - 2];
        return (last == 's' || last == 'S') && (mark == '\'' || mark == '’') ? end - 2 : end;
    }

    private long number(int start, int end) {
        long hash = Words.NO_LETTERS;
        for (int i = start; i < end; i++) {
            hash = Words.with(hash, chars[i]);
        }
        return Words.number(hash);
    }

    private long folded(int start, int end) {
        return Words.word(text.substring(start, end));
    }

    /// What a word is, with accents in it.
    private int sort(int start, int end) {
        char c = chars[start];
        int hyphen = 0 <= text.indexOf('-', start, end) ? Sort.HYPHEN : 0;
        if (!Character.isLetter(c)) {
            return hyphen;
        }
        return hyphen
                | Sort.WORD
                | (Character.isUpperCase(c)
                        ? capital(start, end, words.of(text, start, end))
                        : words.plainly(text, start, end));
    }

    private int plainSort(int start, int end, long number) {
        char c = chars[start];
        if (c <= '9') {
            return 0;
        }
        return Sort.WORD
                | (c <= 'Z'
                        ? capital(start, end, words.of(number, text, start, end))
                        : words.plainly(number, end - start));
    }

    private int capital(int start, int end, int known) {
        boolean letters = 1 < end - start;
        for (int at = start + 1; letters && at < end; at++) {
            letters = !Character.isLowerCase(chars[at]);
        }
        int sort = known == 0 && isOfForenames(start, end) ? Sort.FORENAME : known;
        return Sort.CAPITAL | (letters ? Sort.LETTERS : 0) | (end - start == 1 ? Sort.INITIAL : 0) | sort;
    }

    /// `Jean-Marie`, `Karl-Heinz`: a forename and another.
    private boolean isOfForenames(int start, int end) {
        int dash = text.indexOf('-', start, end);
        return start < dash
                && dash + 1 < end
                && (words.of(text, start, dash) & Sort.FORENAME) != 0
                && (words.of(text, dash + 1, end) & Sort.FORENAME) != 0;
    }

    private void add(int start, int end, int sort, long number) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            sorts = Arrays.copyOf(sorts, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            capitals = Arrays.copyOf(capitals, 2 * size / Long.SIZE + 1);
        }
        starts[size] = start;
        ends[size] = end;
        sorts[size] = sort;
        numbers[size] = number;
        capitals[size / Long.SIZE] |= (sort & Sort.CAPITAL) == 0 ? 0 : 1L << size;
        sum |= sort;
        size++;
    }
}

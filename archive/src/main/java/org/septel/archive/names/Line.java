package org.septel.archive.names;

import java.util.Arrays;
import java.util.Set;

/// A paragraph divided into words and marks, each with what is known of it and whether it is somebody's already.
final class Line {

    /// Texts with fewer small letters in a hundred letters are in capitals.
    private static final int FEWEST_SMALL = 15;

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

    private static final String VOWELS = "AEIOUY";

    private final String text;
    private final boolean capitals;
    private int size;

    /// What any of its words is.
    private int sum;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] sorts = new int[64];
    private String[] keys = new String[64];
    private boolean[] taken = new boolean[64];

    private Line(String text) {
        this.text = text;
        this.capitals = isInCapitals(text);
    }

    static Line of(String text, Words words) {
        var line = new Line(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = Character.isLetterOrDigit(c) ? wordEnd(text, at) : at + 1;
            if (Character.isLetterOrDigit(c)) {
                int bare = withoutPossessive(text, at, end);
                line.add(at, bare, line.sort(at, bare, words));
            } else if (c == '\n' || !Character.isWhitespace(c)) {
                line.add(at, end, 0);
            }
            at = end;
        }
        return line;
    }

    private int sort(int start, int end, Words words) {
        char c = text.charAt(start);
        if (!Character.isLetter(c)) {
            return 0;
        }
        if (!Character.isUpperCase(c)) {
            return Sort.WORD | words.plainly(text, start, end);
        }
        boolean letters = 1 < end - start;
        for (int at = start + 1; letters && at < end; at++) {
            letters = !Character.isLowerCase(text.charAt(at));
        }
        int known = words.of(text, start, end);
        known = known == 0 && isOfForenames(start, end, words) ? Sort.FORENAME : known;
        return Sort.WORD | Sort.CAPITAL | (letters ? Sort.LETTERS : 0) | known;
    }

    /// `Jean-Marie`, `Karl-Heinz`: a forename and another.
    private boolean isOfForenames(int start, int end, Words words) {
        int dash = text.indexOf('-', start);
        return start < dash
                && dash + 1 < end
                && (words.of(text, start, dash) & Sort.FORENAME) != 0
                && (words.of(text, dash + 1, end) & Sort.FORENAME) != 0;
    }

    private static boolean isInCapitals(String text) {
        int small = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ('A' <= c && c <= 'Z') {
                letters++;
            } else if ('a' <= c && c <= 'z') {
                small++;
                letters++;
            } else if (0x80 <= c) {
                small += Character.isLowerCase(c) ? 1 : 0;
                letters += Character.isLetter(c) ? 1 : 0;
            }
        }
        return 100 * small < FEWEST_SMALL * letters;
    }

    /// A word may have hyphens, apostrophes and, between single capitals, full stops within.
    private static int wordEnd(String text, int start) {
        int at = start;
        int dash = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean within = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            if (Character.isLetterOrDigit(c) || (within && (c == '-' || c == '\'' || c == '’'))) {
                dash = c == '-' ? at : dash;
                at++;
            } else if (c == '.' && isDotted(text, start, at)) {
                at++;
            } else {
                break;
            }
        }
        // U.S.-Canada is two, Buenos Aires-based as well
        boolean divided =
                start < dash && (text.charAt(dash - 1) == '.' || TAILS.contains(text.substring(dash + 1, at)));
        return divided ? dash : at;
    }

    /// Whether a full stop belongs to `U.S.` or `U.K.`; that behind a single letter alone is no part of it.
    private static boolean isDotted(String text, int start, int at) {
        boolean single = Character.isUpperCase(text.charAt(at - 1)) && (at - 1 == start || text.charAt(at - 2) == '.');
        boolean more =
                at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
        return single && (more || start + 2 <= at - 1);
    }

    private static int withoutPossessive(String text, int start, int end) {
        if (end - start < 3) {
            return end;
        }
        char last = text.charAt(end - 1);
        char mark = text.charAt(end - 2);
        return (last == 's' || last == 'S') && (mark == '\'' || mark == '’') ? end - 2 : end;
    }

    private void add(int start, int end, int sort) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            sorts = Arrays.copyOf(sorts, 2 * size);
            keys = Arrays.copyOf(keys, 2 * size);
            taken = Arrays.copyOf(taken, 2 * size);
        }
        sum |= sort;
        starts[size] = start;
        ends[size] = end;
        sorts[size] = sort;
        size++;
    }

    /// Whether any of its words is of these.
    boolean has(int sort) {
        return (sum & sort) != 0;
    }

    int size() {
        return size;
    }

    boolean isInCapitals() {
        return capitals;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    boolean is(int i, int sort) {
        return 0 <= i && i < size && (sorts[i] & sort) != 0;
    }

    /// In capitals, without accents.
    String key(int i) {
        if (keys[i] == null) {
            keys[i] = Words.folded(text.substring(starts[i], ends[i]));
        }
        return keys[i];
    }

    /// Whether `'s` stands behind it.
    boolean isPossessive(int i) {
        int end = ends[i];
        return end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
    }

    /// Whether a number of a telegram stands behind it: `LONDON 02582`, but not a year.
    boolean isCited(int i) {
        boolean number = i + 1 < size && 3 <= length(i + 1) && length(i + 1) <= 6 && Character.isDigit(first(i + 1));
        return number && (capitals || length(i + 1) != 4);
    }

    /// Whether all its letters are the same, as where a name was blotted out: `XXXXX`.
    boolean isBlotted(int i) {
        for (int at = starts[i] + 1; at < ends[i]; at++) {
            if (text.charAt(at) != first(i)) {
                return false;
            }
        }
        return 2 < length(i);
    }

    /// Whether a capital of it is A, E, I, O, U or Y, accents left out.
    boolean hasVowel(int i) {
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            if (0x80 <= c) {
                return key(i).chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
            }
            if (VOWELS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean hasHyphen(int i) {
        int dash = text.indexOf('-', starts[i], ends[i]);
        return 0 <= dash;
    }

    boolean hasDigit(int i) {
        for (int at = starts[i]; at < ends[i]; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    char first(int i) {
        return text.charAt(starts[i]);
    }

    boolean isMark(int i, char mark) {
        return 0 <= i && i < size && ends[i] == starts[i] + 1 && first(i) == mark;
    }

    boolean isWord(int i) {
        return is(i, Sort.WORD);
    }

    /// Whether it begins with a capital; in a text of capitals every word does.
    boolean isCapital(int i) {
        return is(i, Sort.CAPITAL);
    }

    /// Two letters or more, all capitals.
    boolean isLetters(int i) {
        return is(i, Sort.LETTERS);
    }

    boolean isInitial(int i) {
        return isCapital(i) && (length(i) == 1 || (length(i) <= 4 && text.charAt(starts[i] + 1) == '.'));
    }

    int length(int i) {
        return ends[i] - starts[i];
    }

    /// Whether a new line begins there, or a word was cut at the end of a line of the telegram.
    boolean breaksBefore(int i) {
        return isMark(i, '\n')
                || (isMark(i, '-') && i + 1 < size && starts[i] == ends[i - 1] && ends[i] < starts[i + 1]);
    }

    /// Whether a sentence begins there.
    boolean isFirst(int i) {
        int before = i - 1;
        while (0 <= before && (isMark(before, '"') || isMark(before, '“') || isMark(before, '('))) {
            before--;
        }
        return before < 0
                || isMark(before, '.')
                || isMark(before, '?')
                || isMark(before, '!')
                || isMark(before, '\n')
                || isMark(before, ':')
                || isMark(before, ')')
                || isMark(before, '-');
    }

    boolean isTaken(int i) {
        return i < 0 || size <= i || taken[i];
    }

    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isTaken(i)) {
                return false;
            }
        }
        return true;
    }

    void take(int from, int to) {
        Arrays.fill(taken, from, to, true);
    }

    String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }
}

package org.septel.archive.names;

/// A paragraph divided into words and marks, each with what is known of it and whether it is somebody's already.
final class Line {

    /// Texts with fewer small letters in a hundred letters are in capitals.
    private static final int FEWEST_SMALL = 15;

    private static final String VOWELS = "AEIOUY";

    /// Of the first of all characters 1 for those that are letters, and for those that are small ones.
    private static final byte[] LETTERS = new byte[0x80];

    private static final byte[] SMALL = new byte[0x80];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            SMALL[c] = 1;
            LETTERS[c] = 1;
            LETTERS[Character.toUpperCase(c)] = 1;
        }
    }

    private final String text;
    private final char[] chars;
    private final boolean capitals;
    private final int size;

    /// What any of its words is.
    private final int sum;

    private final int[] starts;
    private final int[] ends;
    private final int[] sorts;
    private final long[] numbers;

    /// Of each token that begins with a capital and is nobody's yet a bit.
    private final long[] open;

    /// @param numbers that of each token, see [Words]
    /// @param open    a bit for each token that begins with a capital
    /// @param sum     what any of the tokens is
    Line(
            String text,
            char[] chars,
            int size,
            int[] starts,
            int[] ends,
            int[] sorts,
            long[] numbers,
            long[] open,
            int sum) {
        this.text = text;
        this.chars = chars;
        this.capitals = isInCapitals(chars);
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.sorts = sorts;
        this.numbers = numbers;
        this.open = open;
        this.sum = sum;
    }

    /// Whether few of the letters are small; more are not looked at once there are too many of them.
    private static boolean isInCapitals(char[] chars) {
        int enough = (FEWEST_SMALL * chars.length + 99) / 100;
        int small = 0;
        int letters = 0;
        for (int i = 0; i < chars.length && small < enough; i++) {
            char c = chars[i];
            if (c < 0x80) {
                letters += LETTERS[c];
                small += SMALL[c];
            } else {
                small += Character.isLowerCase(c) ? 1 : 0;
                letters += Character.isLetter(c) ? 1 : 0;
            }
        }
        return small < enough && 100 * small < FEWEST_SMALL * letters;
    }

    /// The next token from there that begins with a capital and is nobody's yet; [#size] where there is none. Names
    /// begin nowhere else.
    int open(int from) {
        return open(from, Sort.CAPITAL, 0);
    }

    /// The next such token that is one of these; [#size] where there is none.
    int open(int from, int sort) {
        return open(from, sort, 0);
    }

    /// The next such token that is one of these and none of those; [#size] where there is none.
    int open(int from, int sort, int not) {
        if (size <= from) {
            return size;
        }
        long behind = -1L << from;
        for (int at = from / Long.SIZE; at < open.length; at++) {
            for (long bits = open[at] & behind; bits != 0; bits &= bits - 1) {
                int i = at * Long.SIZE + Long.numberOfTrailingZeros(bits);
                if ((sorts[i] & sort) != 0 && (sorts[i] & not) == 0) {
                    return i;
                }
            }
            behind = -1;
        }
        return size;
    }

    /// The next token from there that is one of these, taken or not; [#size] where there is none.
    int next(int from, int sort) {
        int i = from;
        while (i < size && (sorts[i] & sort) == 0) {
            i++;
        }
        return i;
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

    /// Its number, the same for the same word in capitals and without accents; see [Words#word].
    long word(int i) {
        return numbers[i];
    }

    /// In capitals, without accents.
    String key(int i) {
        return Words.folded(text.substring(starts[i], ends[i]));
    }

    /// Whether `'s` stands behind it.
    boolean isPossessive(int i) {
        int end = ends[i];
        return end < text.length() && (chars[end] == '\'' || chars[end] == '’');
    }

    /// Whether a number of a telegram stands behind it: `LONDON 02582`, but not a year.
    boolean isCited(int i) {
        boolean number = i + 1 < size && 3 <= length(i + 1) && length(i + 1) <= 6 && Character.isDigit(first(i + 1));
        return number && (capitals || length(i + 1) != 4);
    }

    /// Whether all its letters are the same, as where a name was blotted out: `XXXXX`.
    boolean isBlotted(int i) {
        for (int at = starts[i] + 1; at < ends[i]; at++) {
            if (chars[at] != first(i)) {
                return false;
            }
        }
        return 2 < length(i);
    }

    /// Whether a capital of it is A, E, I, O, U or Y, accents left out.
    boolean hasVowel(int i) {
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = chars[at];
            if (0x80 <= c) {
                return key(i).chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
            }
            if (VOWELS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean hasDigit(int i) {
        for (int at = starts[i]; at < ends[i]; at++) {
            if (Character.isDigit(chars[at])) {
                return true;
            }
        }
        return false;
    }

    char first(int i) {
        return chars[starts[i]];
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
        return isCapital(i) && (length(i) == 1 || (length(i) <= 4 && chars[starts[i] + 1] == '.'));
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
        return i < 0 || size <= i || (sorts[i] & Sort.TAKEN) != 0;
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
        for (int i = from; i < to; i++) {
            sorts[i] |= Sort.TAKEN;
            open[i / Long.SIZE] &= ~(1L << i);
        }
    }

    String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }
}

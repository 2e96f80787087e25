package org.septel.telegram.parse;

import java.util.List;

/// What a line looks like at its ends, and where it stands: enough to tell most readers that it is none of theirs.
///
/// @param first  the first character of its content, ASCII
/// @param second what the next one is
/// @param last   what the last one is
/// @param plain  whether nothing above it, and nothing known of the text, makes words more than words; see
///     [Progress#isPlain]
record Shape(char first, Kind second, Kind last, boolean plain) {

    static final int ASCII = 128;

    /// Sorts of characters.
    enum Kind {
        /// where the line has but one character
        NONE,
        BLANK,
        SMALL,
        CAPITAL,
        DIGIT,
        OTHER
    }

    private static final List<Kind> ALL = List.of(Kind.values());
    private static final int KINDS = ALL.size();
    private static final int NONE = ALL.indexOf(Kind.NONE);
    private static final int BLANK = ALL.indexOf(Kind.BLANK);

    /// For each ASCII character the place of its kind in [#ALL].
    private static final byte[] PLACES = new byte[ASCII];

    private static final int OTHER = ALL.indexOf(Kind.OTHER);

    static {
        for (char c = 0; c < ASCII; c++) {
            PLACES[c] = (byte) ALL.indexOf(kind(c));
        }
    }

    /// How many shapes there are.
    static final int COUNT = 2 * ASCII * KINDS * KINDS;

    /// The number of a line's shape, below [#COUNT].
    static int number(Line line, boolean plain) {
        int second = line.length() < 2 ? NONE : place(line.raw().charAt(line.from() + 1));
        int ends = (line.first() * KINDS + second) * KINDS + place(line.last());
        return 2 * ends + (plain ? 1 : 0);
    }

    static Shape of(int number) {
        int ends = number / 2;
        int rest = ends / KINDS;
        return new Shape((char) (rest / KINDS), ALL.get(rest % KINDS), ALL.get(ends % KINDS), number % 2 == 1);
    }

    private static int place(char c) {
        return c < ASCII ? PLACES[c] : Chars.isBlank(c) ? BLANK : OTHER;
    }

    private static Kind kind(char c) {
        if (Chars.isLetter(c)) {
            return Chars.isUpper(c) ? Kind.CAPITAL : Kind.SMALL;
        }
        return Chars.isDigit(c) ? Kind.DIGIT : Chars.isBlank(c) ? Kind.BLANK : Kind.OTHER;
    }

    boolean isCapital() {
        return Chars.isUpper(first);
    }

    boolean isDigit() {
        return Chars.isDigit(first);
    }

    /// Whether a letter or a blank, as in words spaced out, follows the first character.
    boolean goesOnAsWord() {
        return second == Kind.SMALL || second == Kind.CAPITAL || second == Kind.BLANK;
    }

    /// Whether two capitals begin it.
    boolean isInCapitals() {
        return isCapital() && second == Kind.CAPITAL;
    }

    boolean endsInNumberOrCapital() {
        return last == Kind.DIGIT || last == Kind.CAPITAL;
    }

    boolean isFirstOf(String characters) {
        return characters.indexOf(first) >= 0;
    }
}

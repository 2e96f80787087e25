package org.septel.telegram.parse;

/// Single characters, ASCII only and without tables: what the readers ask millions of times.
final class Chars {

    private Chars() {}

    static boolean isUpper(char c) {
        return 'A' <= c && c <= 'Z';
    }

    static boolean isLetter(char c) {
        char folded = (char) (c | 0x20);
        return 'a' <= folded && folded <= 'z';
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    /// The value of a digit, or of a letter that poor copies show for one (O, I, l); -1 for anything else.
    static int digit(char c) {
        return switch (c) {
            case 'O', 'o' -> 0;
            case 'I', 'l' -> 1;
            default -> isDigit(c) ? c - '0' : -1;
        };
    }

    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c);
    }

    /// White space, control characters, no-break space, byte-order mark.
    static boolean isBlank(char c) {
        return Slice.isBlank(c) || c == '\uFEFF' || c == '\u2007' || c == '\u202F';
    }

    /// A dash or one of its look-alikes, of which rules are made.
    static boolean isDash(char c) {
        return switch (c) {
            case '-', '=', '_', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2500' -> true;
            default -> false;
        };
    }
}

package org.septel.telegram.view;

/// One word of a title and what stands before it. A word holds its apostrophes (`DRIVER'S`) and, for initials, its
/// points (`U.S.`); hyphens and slashes divide words.
///
/// @param word  empty at the end of the title
/// @param end   one past the word, in UTF-16 units of the title
record TitleToken(String before, String word, int end, boolean isFirst) {

    static TitleToken first(String title) {
        return at(title, 0, true);
    }

    TitleToken next(String title) {
        return at(title, end, false);
    }

    boolean isWord() {
        return !word.isEmpty();
    }

    /// Whether exactly this divides it from the word before.
    boolean isAfter(String divider) {
        return !isFirst && before.equals(divider);
    }

    private static TitleToken at(String title, int from, boolean first) {
        int start = from;
        while (start < title.length() && !Character.isLetterOrDigit(title.charAt(start))) {
            start++;
        }
        int end = wordEnd(title, start);
        return new TitleToken(title.substring(from, start), title.substring(start, end), end, first);
    }

    private static int wordEnd(String title, int start) {
        int initials = initialsEnd(title, start);
        if (initials > start) {
            return initials;
        }
        int at = start;
        while (at < title.length() && (isLetter(title, at) || isInnerApostrophe(title, at))) {
            at++;
        }
        return at;
    }

    /// Past `U.S.`: two or more single letters, each with its point; `start` where there are none. The last point may
    /// be missing.
    private static int initialsEnd(String title, int start) {
        int at = start;
        int letters = 0;
        while (isLetter(title, at) && !isLetter(title, at + 1)) {
            letters++;
            at++;
            if (at == title.length() || title.charAt(at) != '.') {
                return letters > 1 ? at : start;
            }
            at++;
        }
        return letters > 1 && !isLetter(title, at) ? at : start;
    }

    private static boolean isInnerApostrophe(String title, int at) {
        return isApostrophe(title.charAt(at)) && isLetter(title, at - 1) && isLetter(title, at + 1);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '`';
    }

    private static boolean isLetter(String title, int at) {
        return 0 <= at && at < title.length() && Character.isLetterOrDigit(title.charAt(at));
    }
}

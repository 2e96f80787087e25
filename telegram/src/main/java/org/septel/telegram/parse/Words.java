package org.septel.telegram.parse;

import java.util.Locale;

/// Steps from word to word inside a slice. A word is a run of letters and digits; blanks include line ends.
final class Words {

    /// More blanks than this divide words that do not belong together.
    private static final int WIDEST_BLANK = 80;

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private Words() {}

    /// One past the word that begins at `from`; `from` itself where none does.
    static int end(Slice text, int from) {
        String raw = text.raw();
        int start = text.span().start();
        int limit = text.span().end();
        int at = start + from;
        while (at < limit && isOfWord(raw.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private static boolean isOfWord(char c) {
        return c < 128 ? Chars.isWord(c) : Character.isLetterOrDigit(c);
    }

    /// The word that begins at `from`, in lower case; empty where none does.
    static String word(Slice text, int from) {
        return text.cut(from, end(text, from)).text().toLowerCase(Locale.ROOT);
    }

    /// The next place that is not blank, or `from` again where the blank is too wide.
    static int pastBlanks(Slice text, int from) {
        int at = from;
        while (at < text.length() && at - from < WIDEST_BLANK && Slice.isBlank(text.charAt(at))) {
            at++;
        }
        return at - from < WIDEST_BLANK ? at : from;
    }

    /// The last place before `from` that is not blank, or -1.
    static int beforeBlanks(Slice text, int from) {
        int at = from - 1;
        while (0 <= at && from - at < WIDEST_BLANK && Slice.isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /// A character of a line drawn under a heading.
    static boolean isRule(char c) {
        return isDash(c) || c == '=' || c == '_' || c == '*' || c == '~';
    }

    static boolean is(Slice text, int at, char c) {
        return 0 <= at && at < text.length() && text.charAt(at) == c;
    }
}

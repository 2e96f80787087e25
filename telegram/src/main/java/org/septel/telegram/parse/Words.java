package org.septel.telegram.parse;

import org.septel.telegram.Span;

/// Steps from word to word along a stretch of running text. A word is a run of letters and digits; blanks include line
/// ends. Places are units of the whole telegram.
final class Words {

    /// More blanks than this divide words that do not belong together.
    private static final int WIDEST_BLANK = 80;

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    /// For each ASCII character.
    private static final boolean[] OF_WORD = new boolean[128];

    static {
        for (char c = 0; c < OF_WORD.length; c++) {
            OF_WORD[c] = Chars.isWord(c);
        }
    }

    private final String raw;
    private final int start;
    private final int end;

    Words(Slice text) {
        this.raw = text.raw();
        this.start = text.span().start();
        this.end = text.span().end();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    char at(int place) {
        return raw.charAt(place);
    }

    /// One past the word that begins at `from`; `from` itself where none does.
    int end(int from) {
        int at = from;
        while (at < end && isOfWord(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isOfWord(char c) {
        return c < OF_WORD.length ? OF_WORD[c] : Character.isLetterOrDigit(c);
    }

    /// Which of the words begins at `from` and is whole; empty where none does.
    String word(int from, WordSet words) {
        return words.find(raw, from, end(from));
    }

    /// Whether one of the words begins at `from` and is whole.
    boolean has(int from, WordSet words) {
        return words.has(raw, from, end(from));
    }

    /// The next place that is not blank, or `from` again where the blank is too wide.
    int pastBlanks(int from) {
        int at = from;
        while (at < end && at - from < WIDEST_BLANK && Slice.isBlank(raw.charAt(at))) {
            at++;
        }
        return at - from < WIDEST_BLANK ? at : from;
    }

    /// The last place before `from` that is not blank, before the start where all is blank.
    int beforeBlanks(int from) {
        int at = from - 1;
        while (start <= at && from - at < WIDEST_BLANK && Slice.isBlank(raw.charAt(at))) {
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

    boolean is(int place, char c) {
        return start <= place && place < end && raw.charAt(place) == c;
    }

    /// Whether one of two characters stands there.
    boolean is(int place, char one, char other) {
        return is(place, one) || is(place, other);
    }

    Slice cut(int from, int to) {
        return new Slice(raw, new Span(from, to));
    }
}

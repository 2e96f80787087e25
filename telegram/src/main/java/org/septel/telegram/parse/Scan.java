package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Walks along one line and takes words, numbers and marks, each with its span. White space before what is taken is
/// passed over. What does not fit is not taken, and the walk stays where it was.
final class Scan {

    private final String raw;
    private final int end;
    private int at;

    Scan(String raw, int from, int end) {
        this.raw = raw;
        this.at = from;
        this.end = end;
    }

    int at() {
        return at;
    }

    Scan back(int to) {
        at = to;
        return this;
    }

    boolean done() {
        blanks();
        return at == end;
    }

    /// The next unit that is no white space, `\0` at the end.
    char peek() {
        blanks();
        return at < end ? raw.charAt(at) : '\0';
    }

    /// The very next unit, `\0` at the end.
    char next() {
        return at < end ? raw.charAt(at) : '\0';
    }

    int blanks() {
        int before = at;
        while (at < end && Chars.isBlank(raw.charAt(at))) {
            at++;
        }
        return at - before;
    }

    boolean skip(char c) {
        if (peek() != c || at == end) {
            return false;
        }
        at++;
        return true;
    }

    /// Takes `text` where it stands next, as a word: no letter or digit may follow it.
    boolean skipWord(String text) {
        int before = at;
        blanks();
        int after = at + text.length();
        if (after <= end && raw.startsWith(text, at) && (after == end || !Chars.isWord(raw.charAt(after)))) {
            at = after;
            return true;
        }
        at = before;
        return false;
    }

    /// Takes `letters` with or without blanks between them, in either case; poor copies show T and L as I. No letter
    /// may
    /// follow.
    @Nullable
    Slice spaced(String letters) {
        int before = at;
        blanks();
        int from = at;
        for (int i = 0; i < letters.length(); i++) {
            if (0 < i) {
                for (int gap = 0; gap < 2 && at < end && Chars.isBlank(raw.charAt(at)); gap++) {
                    at++;
                }
            }
            char want = letters.charAt(i);
            char got = at < end ? (char) (raw.charAt(at) & ~0x20) : '\0';
            if (got != want && !(got == 'I' && (want == 'T' || want == 'L'))) {
                at = before;
                return null;
            }
            at++;
        }
        if (at < end && Chars.isWord(raw.charAt(at))) {
            at = before;
            return null;
        }
        return slice(from, at);
    }

    /// The next run of units that are not white space; empty at the end.
    Slice word() {
        blanks();
        int from = at;
        while (at < end && !Chars.isBlank(raw.charAt(at))) {
            at++;
        }
        return slice(from, at);
    }

    /// How many words are left, counted no further than `most`.
    int words(int most) {
        int words = 0;
        while (words < most && !done()) {
            word();
            words++;
        }
        return words;
    }

    /// The next run of capital letters.
    Slice capitals() {
        blanks();
        int from = at;
        while (at < end && Chars.isUpper(raw.charAt(at))) {
            at++;
        }
        return slice(from, at);
    }

    /// The next run of letters.
    Slice letters() {
        blanks();
        int from = at;
        while (at < end && Chars.isLetter(raw.charAt(at))) {
            at++;
        }
        return slice(from, at);
    }

    /// The next run of digits, where it has no fewer than `least` and no more than `most`.
    @Nullable
    Spanned<Integer> number(int least, int most) {
        int before = at;
        blanks();
        int from = at;
        int value = 0;
        while (at < end && at - from < 9 && Chars.isDigit(raw.charAt(at))) {
            value = 10 * value + raw.charAt(at) - '0';
            at++;
        }
        boolean more = at < end && Chars.isDigit(raw.charAt(at));
        if (at - from < least || most < at - from || more) {
            at = before;
            return null;
        }
        return new Spanned<>(value, new Span(from, at));
    }

    /// The number that `count` digits, or what poor copies show for digits, say from here on.
    @Nullable
    Spanned<Integer> digits(int count) {
        int from = at;
        if (end < from + count) {
            return null;
        }
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = Chars.digit(raw.charAt(i));
            if (digit < 0) {
                return null;
            }
            value = 10 * value + digit;
        }
        at = from + count;
        return new Spanned<>(value, new Span(from, at));
    }

    /// What stands before the next `stop`, which is not taken; null where none comes within `most` units.
    @Nullable
    Slice upTo(char stop, int most) {
        int limit = Math.min(end, at + most);
        for (int to = at; to < limit; to++) {
            if (raw.charAt(to) == stop) {
                Slice taken = slice(at, to);
                at = to;
                return taken;
            }
        }
        return null;
    }

    Slice rest() {
        blanks();
        return slice(at, end);
    }

    Slice slice(int from, int to) {
        return new Slice(raw, new Span(from, to));
    }

    Span since(int from) {
        return new Span(from, at);
    }
}

package org.septel.telegram.parse;

import org.septel.telegram.Element;
import org.septel.telegram.Span;

/// What an element says: its kind and its words, whatever blanks stand between them. Compared where it stands.
final class Saying {

    private final String raw;
    private final Class<? extends Element> kind;
    private final int from;
    private final int to;
    private final int hash;

    Saying(String raw, Element element) {
        Span span = element.span();
        this.raw = raw;
        this.kind = element.getClass();
        this.from = pastBlanks(raw, span.start(), span.end());
        this.to = beforeBlanks(raw, from, span.end());
        this.hash = hash(raw, from, to) + kind.hashCode();
    }

    private static int hash(String raw, int from, int to) {
        int hash = 0;
        int at = from;
        while (at < to) {
            char c = raw.charAt(at);
            hash = 31 * hash + (Chars.isBlank(c) ? ' ' : c);
            at = next(raw, at, to);
        }
        return hash;
    }

    /// Past one character, or past all blanks in a row.
    private static int next(String raw, int at, int to) {
        return Chars.isBlank(raw.charAt(at)) ? pastBlanks(raw, at, to) : at + 1;
    }

    private static int pastBlanks(String raw, int from, int to) {
        int at = from;
        while (at < to && Chars.isBlank(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int beforeBlanks(String raw, int from, int to) {
        int at = to;
        while (from < at && Chars.isBlank(raw.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Saying other && hash == other.hash && kind == other.kind && saysAs(other);
    }

    private boolean saysAs(Saying other) {
        int at = from;
        int there = other.from;
        while (at < to && there < other.to) {
            char c = raw.charAt(at);
            char d = other.raw.charAt(there);
            if (c != d && !(Chars.isBlank(c) && Chars.isBlank(d))) {
                return false;
            }
            at = next(raw, at, to);
            there = next(other.raw, there, other.to);
        }
        return at == to && there == other.to;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

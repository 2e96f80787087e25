package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// A stretch of raw text that knows where it is: cutting it cuts its span, so nobody carries offsets by hand.
///
/// @param raw the whole telegram
record Slice(String raw, Span span) {

    static Slice of(String raw) {
        return new Slice(raw, new Span(0, raw.length()));
    }

    int length() {
        return span.length();
    }

    boolean isEmpty() {
        return span.isEmpty();
    }

    char charAt(int index) {
        return raw.charAt(span.start() + index);
    }

    boolean endsWith(String text) {
        return text.length() <= length() && raw.startsWith(text, span.end() - text.length());
    }

    String text() {
        return span.of(raw);
    }

    /// From `from` up to `to`, counted from this slice's start.
    Slice cut(int from, int to) {
        return new Slice(raw, new Span(span.start() + from, span.start() + to));
    }

    Slice from(int index) {
        return cut(index, length());
    }

    /// Without white space, no-break spaces included, at either end.
    Slice strip() {
        int from = 0;
        int to = length();
        while (from < to && isBlank(charAt(from))) {
            from++;
        }
        while (from < to && isBlank(charAt(to - 1))) {
            to--;
        }
        return cut(from, to);
    }

    /// What stands between the stops, stripped; nothing that is empty.
    List<Slice> parts(char stop) {
        var parts = new ArrayList<Slice>(1);
        int from = 0;
        for (int at = 0; at <= length(); at++) {
            if (at == length() || charAt(at) == stop) {
                Slice part = cut(from, at).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = at + 1;
            }
        }
        return parts;
    }

    <T> Spanned<T> as(T value) {
        return new Spanned<>(value, span);
    }

    /// The text itself as a value.
    Spanned<String> asText() {
        return as(text());
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    @Override
    public String toString() {
        return text();
    }
}

package org.septel.telegram;

/// A stretch of a telegram's raw text: `[start, end)` in UTF-16 units.
///
/// @param start first unit, 0 or more
/// @param end   one past the last unit, not before `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /// In UTF-16 units.
    public int length() {
        return end - start;
    }

    /// Whether it holds no character.
    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the other lies inside, ends included.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// The smallest span that holds both.
    public Span and(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The characters of that text which it spans.
    public String of(CharSequence raw) {
        return raw.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}

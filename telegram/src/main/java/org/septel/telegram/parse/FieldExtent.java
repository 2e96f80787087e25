package org.septel.telegram.parse;

import org.septel.telegram.Span;

/// How far a field goes: its label's line and the lines that go on with it.
///
/// @param span  label and line ends included
/// @param value the text after the label
record FieldExtent(Span span, Slice value) {

    /// Whether a line goes on with a field.
    interface Rule {
        /// @param above the field's line before it
        /// @param gap   whether a blank line lies between them
        boolean goesOn(Line above, Line next, boolean gap);
    }

    /// Gathers a field from its first line on.
    ///
    /// @param value where the field's own text begins
    static FieldExtent of(Line first, int value, Progress progress, Rule rule) {
        Line last = first;
        int lines = 1;
        while (lines < progress.limits().maxFieldLines()) {
            Line next = progress.after(last);
            boolean gap = false;
            if (next != null && next.isBlank()) {
                gap = true;
                next = progress.after(next);
            }
            if (next == null || next.isBlank() || opensOther(next, progress) || !rule.goesOn(last, next, gap)) {
                break;
            }
            last = next;
            lines++;
        }
        int to = Math.max(value, last.to());
        return new FieldExtent(
                new Span(first.start(), last.end()), new Slice(first.raw(), new Span(value, to)).strip());
    }

    /// Whether a line is the beginning of something else.
    private static boolean opensOther(Line line, Progress progress) {
        return line.label() != null || progress.readers().isNoField(line, progress);
    }
}

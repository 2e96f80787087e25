package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// `SUBJECT: ...` with the lines that it wraps over, up to a blank line or the next field. Where the label stands
/// alone,
/// the subject may follow a blank line.
final class SubjectLineReader implements LineReader {

    private static final int SHORTEST_IN_CAPITALS = 20;

    /// Names and units keep a few small letters in a subject of capitals.
    private static final int MOST_SMALL_LETTERS = 12;

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isFirstOf("SsUu(");
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        Label label = line.label();
        if (label == null || label.field() != Field.SUBJECT) {
            return null;
        }
        int value = label.value();
        boolean empty = line.scan().back(Math.min(value, line.to())).done();
        var extent = FieldExtent.of(
                line,
                value,
                progress,
                (above, next, gap) -> (!gap || (empty && above.start() == line.start()))
                        && (ParagraphStart.read(next) == null || isBracketOpen(above))
                        && !HeadingReader.isRule(next)
                        && !isSentence(line, next));
        return new Element.SubjectLine(extent.span(), SubjectText.read(extent.value(), progress.lexicon()));
    }

    /// `(PART 2 OF`, with `3)` on the next line.
    private static boolean isBracketOpen(Line line) {
        int at = line.to() - 1;
        while (line.from() <= at && line.raw().charAt(at) != '(' && line.raw().charAt(at) != ')') {
            at--;
        }
        return line.from() <= at && line.raw().charAt(at) == '(';
    }

    /// Below a subject in capitals a line of small letters is the beginning of the text.
    private static boolean isSentence(Line subject, Line next) {
        return subject.isCapitals()
                && subject.length() > SHORTEST_IN_CAPITALS
                && MOST_SMALL_LETTERS < smallLetters(next);
    }

    private static int smallLetters(Line line) {
        int found = 0;
        for (int at = line.from(); at < line.to(); at++) {
            char c = line.raw().charAt(at);
            found += 'a' <= c && c <= 'z' ? 1 : 0;
        }
        return found;
    }
}

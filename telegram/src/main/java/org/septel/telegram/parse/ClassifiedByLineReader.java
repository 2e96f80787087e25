package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// `Classified By: Ambassador William J. Burns. Reasons 1.4 (B/D).` with its continuation lines. The label may stand
/// behind a paragraph's number.
///
/// @source 5 FAH-1 H-246
final class ClassifiedByLineReader implements LineReader {

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isFirstOf("CcDdRr(") || shape.isDigit();
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        Label label = line.label();
        if (label == null && Chars.isDigit(line.first())) {
            ParagraphStart start = ParagraphStart.read(line);
            label = start == null ? null : Labels.at(line.raw(), start.body(), line.to());
        }
        int value;
        if (label != null && label.field() == Field.CLASSIFIED_BY) {
            value = label.value();
        } else if (label == null && progress.isWithin(Field.CLASSIFIED_BY) && isReason(line)) {
            value = line.from();
        } else {
            return null;
        }
        boolean empty = line.scan().back(Math.min(value, line.to())).done();
        var extent = FieldExtent.of(
                line,
                value,
                progress,
                (above, next, gap) -> gap
                        ? isReason(next) || (empty && above.start() == line.start())
                        : ParagraphStart.read(next) == null);
        var read = ClassifiedByText.read(extent.value(), progress.lexicon());
        return new Element.ClassifiedByLine(extent.span(), read.classifiers(), read.reasons());
    }

    private static boolean isReason(Line line) {
        return line.startsWithFolded("REASON") && line.length() < 120;
    }
}

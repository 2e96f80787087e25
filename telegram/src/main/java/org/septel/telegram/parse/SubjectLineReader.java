package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// `SUBJECT: ...` with the lines that it wraps over, up to a blank line or the next field. Where the label stands
/// alone,
/// the subject may follow a blank line.
final class SubjectLineReader implements LineReader {

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        Label label = Labels.at(line.raw(), line.from(), line.to());
        if (label == null || label.field() != Field.SUBJECT) {
            return null;
        }
        int value = label.value();
        boolean empty = line.scan().back(Math.min(value, line.to())).done();
        var extent = FieldExtent.of(
                line,
                value,
                progress,
                (above, next, gap) ->
                        (!gap || (empty && above.start() == line.start())) && ParagraphStart.read(next) == null);
        return new Element.SubjectLine(extent.span(), SubjectText.read(extent.value(), progress.lexicon()));
    }
}

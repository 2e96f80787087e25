package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// `REF: A. MOSCOW 4632`, with the lines of further references. After a page mark a labelled reference goes on without
/// the word.
final class ReferenceLineReader implements LineReader {

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        Label label = Labels.at(line.raw(), line.from(), line.to());
        int value;
        if (label != null && label.field() == Field.REFERENCES) {
            value = label.value();
        } else if (label == null && progress.isWithin(Field.REFERENCES) && isItem(line)) {
            value = line.from();
        } else {
            return null;
        }
        var extent = FieldExtent.of(
                line,
                value,
                progress,
                (above, next, gap) ->
                        isItem(next) || (!gap && ParagraphStart.read(next) == null) || isSplit(above, next));
        return new Element.ReferenceLine(
                extent.span(), ReferenceText.read(extent.value(), progress.hints(), progress.lexicon()));
    }

    /// `B. STATE 1234`, `(C) STATE 99`, `D) RIO 3`: a letter and its stop, with a digit in what follows.
    private static boolean isItem(Line line) {
        String raw = line.raw();
        int at = line.from();
        int to = line.to();
        boolean bracket = raw.charAt(at) == '(' || raw.charAt(at) == '[';
        if (bracket) {
            at++;
        }
        if (to <= at + 1 || !Chars.isLetter(raw.charAt(at))) {
            return false;
        }
        char stop = raw.charAt(at + 1);
        boolean labelled = stop == ')' || stop == '.' || stop == ']' || (!bracket && stop == ':');
        if (!labelled || to - at > 90) {
            return false;
        }
        for (int i = at + 2; i < to; i++) {
            if (Chars.isDigit(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// A post whose name a blank line cuts: `RIO`, blank, `DE JANEIRO 1291`.
    private static boolean isSplit(Line above, Line next) {
        boolean open = Chars.isUpper(above.last());
        return open && next.length() < 40 && Chars.isUpper(next.first()) && Chars.isDigit(next.last());
    }
}

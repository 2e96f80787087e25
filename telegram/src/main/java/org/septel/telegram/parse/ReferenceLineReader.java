package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// `REF: A. MOSCOW 4632`, with the lines of further references. After a page mark a labelled reference goes on without
/// the word.
final class ReferenceLineReader implements LineReader {

    /// So many words without a digit are a sentence.
    private static final int FEWEST_WORDS = 6;

    private static final int LONGEST_ITEM = 90;

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        Label label = line.label();
        int value;
        if (label != null && label.field() == Field.REFERENCES) {
            if (progress.has(Field.REFERENCES) && isSentence(line, label)) {
                return null;
            }
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
                (above, next, gap) -> isItem(next)
                        || (!gap && ParagraphStart.read(next) == null && !isText(above, next))
                        || isSplit(above, next));
        return new Element.ReferenceLine(
                extent.span(), ReferenceText.read(extent.value(), progress.citing(), progress.lexicon()));
    }

    /// `B. STATE 1234`, `(C) STATE 99`, `D) RIO 3`: a letter and its stop, with a digit in what follows.
    private static boolean isItem(Line line) {
        String raw = line.raw();
        int at = line.from();
        int to = line.to();
        while (at < to - 1 && (Chars.isDash(raw.charAt(at)) || Chars.isBlank(raw.charAt(at)))) {
            at++;
        }
        boolean bracket = raw.charAt(at) == '(' || raw.charAt(at) == '[';
        if (bracket) {
            at++;
        }
        if (to <= at + 1 || !Chars.isLetter(raw.charAt(at))) {
            return false;
        }
        char stop = raw.charAt(at + 1);
        boolean labelled = stop == ')' || stop == '.' || stop == ']' || (!bracket && stop == ':');
        if (!labelled || LONGEST_ITEM < to - at) {
            return false;
        }
        return hasDigit(line, at + 2);
    }

    /// `REFTEL REQUESTED EMBASSY TO TAKE CERTAIN ACTION`, below the references.
    private static boolean isSentence(Line line, Label label) {
        return line.raw().charAt(label.value() - 1) != ':'
                && line.scan().words(FEWEST_WORDS) == FEWEST_WORDS
                && !hasDigit(line, label.value());
    }

    /// The text begins right below, as scans lose blank lines: the item above is whole, and this line has words enough
    /// for
    /// a sentence and no number of a telegram.
    private static boolean isText(Line above, Line next) {
        boolean whole = Chars.isDigit(above.last()) || above.last() == ')';
        return whole && next.scan().words(FEWEST_WORDS) == FEWEST_WORDS && !hasDigit(next, next.from());
    }

    private static boolean hasDigit(Line line, int from) {
        for (int at = from; at < line.to(); at++) {
            if (Chars.isDigit(line.raw().charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// An item that a blank line cuts: `RIO`, blank, `DE JANEIRO 1291`; `C)`, blank, `STATE 02034`; `D. 03`, blank,
    /// `HANOI 2323`.
    private static boolean isSplit(Line above, Line next) {
        boolean goesOn = Chars.isUpper(next.first()) || Chars.isDigit(next.first());
        return isUnfinished(above)
                && goesOn
                && next.length() < LONGEST_ITEM
                && next.content().text().chars().anyMatch(c -> Chars.isDigit((char) c))
                && ParagraphStart.read(next) == null;
    }

    private static boolean isUnfinished(Line line) {
        if (Chars.isLetter(line.last())) {
            return !line.raw().regionMatches(true, line.to() - 8, "previous", 0, 8);
        }
        String raw = line.raw();
        int at = line.to() - 1;
        while (line.from() < at && Chars.isDigit(raw.charAt(at))) {
            at--;
        }
        boolean year = line.to() - 1 - at == 2;
        while (year && line.from() < at && Chars.isBlank(raw.charAt(at))) {
            at--;
        }
        boolean stop = raw.charAt(at) == ')' || raw.charAt(at) == '.';
        boolean letter =
                line.from() + 1 < at && Chars.isLetter(raw.charAt(at - 1)) && !Chars.isWord(raw.charAt(at - 2));
        return (year || at == line.to() - 1) && stop && letter;
    }
}

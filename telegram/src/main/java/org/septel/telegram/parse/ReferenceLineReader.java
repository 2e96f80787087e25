package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Span;

/// `REF: A. MOSCOW 4632`, with the lines of further references. After a page mark a labelled reference goes on without
/// the word.
final class ReferenceLineReader implements LineReader {

    /// So many words without a digit are a sentence.
    private static final int FEWEST_WORDS = 6;

    /// What a sentence may begin with and a reference or its remark does not.
    private static final WordSet OPENING_WORDS =
            WordSet.of("during", "if", "please", "request", "see", "since", "suggest", "there", "this", "we", "you");

    private static final int LONGEST_ITEM = 90;
    private static final int LONGEST_TELEGRAM = 40;
    private static final int LETTER_FIRST = 3;

    @Override
    public boolean mayBe(Shape shape) {
        boolean letter = Chars.isLetter(shape.first());
        return shape.isFirstOf("RrPp([")
                || Chars.isDash(shape.first())
                || (letter && (shape.second() == Shape.Kind.OTHER || shape.second() == Shape.Kind.BLANK));
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        Label label = line.label();
        int value;
        if (label != null && label.field() == Field.REFERENCES) {
            if (progress.has(Field.REFERENCES) && isSentence(line, label)) {
                return null;
            }
            value = label.value();
        } else if (label == null && isItem(line) && (progress.isWithin(Field.REFERENCES) || isRest(line, progress))) {
            value = line.from();
        } else {
            return null;
        }
        boolean numbered = isNumbered(new Slice(line.raw(), new Span(Math.min(value, line.to()), line.to())));
        boolean bracketed = value < line.to() && new Scan(line.raw(), value, line.to()).skip('(');
        var extent = FieldExtent.of(
                line,
                value,
                progress,
                (above, next, gap) -> isItem(next)
                        || (bracketed && (isLetterAlone(next) || isCut(next, progress)))
                        || (gap && isTelegram(next, progress))
                        || (numbered && next.length() < LONGEST_ITEM && isNumbered(next.content()))
                        || (!gap && ParagraphStart.read(next) == null && !isText(above, next))
                        || isSplit(above, next));
        return new Element.ReferenceLine(
                extent.span(), ReferenceText.read(extent.value(), progress.citing(), progress.lexicon()));
    }

    /// `(C)` alone, its telegram on the next line.
    private static boolean isLetterAlone(Line line) {
        return line.length() == 3
                && line.first() == '('
                && Chars.isUpper(line.raw().charAt(line.from() + 1))
                && line.last() == ')';
    }

    /// `(C) SANTO`, the rest of its post and its number on the next line.
    private static boolean isCut(Line line, Progress progress) {
        Line rest = progress.after(line);
        boolean letter = LETTER_FIRST < line.length()
                && line.first() == '('
                && line.raw().charAt(line.from() + 2) == ')';
        if (!letter || rest == null || rest.isBlank() || !line.isCapitals() || LONGEST_TELEGRAM < line.length()) {
            return false;
        }
        String post = line.content().cut(LETTER_FIRST, line.length()).strip().text();
        return LONGEST_TELEGRAM >= rest.length()
                && isTelegram(post + " " + rest.content().text(), progress);
    }

    /// A line that is a telegram's post and number and no more.
    private static boolean isTelegram(Line line, Progress progress) {
        return line.length() <= LONGEST_TELEGRAM
                && Chars.isDigit(line.last())
                && line.isCapitals()
                && isTelegram(line.content().text(), progress);
    }

    private static boolean isTelegram(String text, Progress progress) {
        var years = new ReferenceYears(progress.citing(), progress.lexicon());
        var origins = new ReferenceOrigins(progress.lexicon(), progress.citing());
        return new ReferenceTelegram(text, origins, years)
                .at(0)
                .filter(cited -> cited.known() && cited.end() == text.length())
                .isPresent();
    }

    /// `1) STATE 1234`, `(2) LIMA 12`.
    private static boolean isNumbered(Slice text) {
        var scan = new Scan(text.raw(), text.span().start(), text.span().end());
        scan.skip('(');
        return scan.number(1, 2) != null && scan.next() == ')';
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
        boolean dash = at + 3 < to && raw.startsWith(" - ", at + 1);
        boolean labelled = stop == ')' || stop == '.' || stop == ']' || (!bracket && (stop == ':' || dash));
        if (!labelled || LONGEST_ITEM < to - at) {
            return false;
        }
        return hasDigit(line, at + 2);
    }

    /// The last item of references that are lost with the head: `C) MASERU 6972`, where a text begins with it.
    private static boolean isRest(Line line, Progress progress) {
        return progress.last() == null && 'B' <= line.first() && line.first() <= 'Z' && line.length() <= LONGEST_ITEM;
    }

    /// `REFTEL REQUESTED EMBASSY TO TAKE CERTAIN ACTION`, below the references.
    private static boolean isSentence(Line line, Label label) {
        return line.raw().charAt(label.value() - 1) != ':'
                && line.scan().words(FEWEST_WORDS) == FEWEST_WORDS
                && !hasDigit(line, label.value());
    }

    /// The text begins right below, as scans lose blank lines: the item above is whole, and this line has words enough
    /// for a sentence and no number of a telegram, or begins as only a sentence does: `SEE LIMA 4632, DATED 2 MAY`.
    private static boolean isText(Line above, Line next) {
        boolean whole = Chars.isDigit(above.last()) || above.last() == ')';
        return whole
                && next.scan().words(FEWEST_WORDS) == FEWEST_WORDS
                && (!hasDigit(next, next.from()) || opensSentence(next));
    }

    private static boolean opensSentence(Line line) {
        return OPENING_WORDS.has(line.raw(), line.from(), firstWordEnd(line)) && !line.startsWithFolded("SEE ALSO");
    }

    private static int firstWordEnd(Line line) {
        int end = line.from();
        while (end < line.to() && Chars.isLetter(line.raw().charAt(end))) {
            end++;
        }
        return end;
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

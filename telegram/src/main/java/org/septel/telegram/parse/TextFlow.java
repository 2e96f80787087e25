package org.septel.telegram.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Inline;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// The running text: gathers lines into paragraphs, and tells a paragraph that goes on after a page break from a new
/// one.
final class TextFlow {

    /// How far a number may lie above the one before it and still be a paragraph's.
    private static final int WIDEST_JUMP = 20;

    private final String raw;
    private final Lexicon lexicon;
    private @Nullable ParagraphStart opening;
    private boolean goesOn;
    private int start = -1;
    private int end;
    private int lastUnit = -1;
    private int lastNumber;
    private char stop;
    private boolean any;
    private boolean pageBreak;

    TextFlow(String raw, Lexicon lexicon) {
        this.raw = raw;
        this.lexicon = lexicon;
    }

    boolean isOpen() {
        return 0 <= start;
    }

    /// The number of the last numbered paragraph, 0 where there was none.
    int lastNumber() {
        return lastNumber;
    }

    /// Whether any text was read.
    boolean any() {
        return any;
    }

    /// Whether the text so far ends within a sentence.
    boolean isInSentence() {
        return 0 <= lastUnit && !isSentenceEnd(lastUnit);
    }

    /// Adds a line of text and returns where it ends. The paragraph above must be closed where this line begins
    /// another.
    int take(Line line, Zone zone) {
        ParagraphStart begins = isOpen() ? null : accepted(line);
        if (begins != null) {
            opening = begins;
            goesOn = false;
            start = line.start();
            begins.number().ifPresent(this::number);
        } else if (!isOpen()) {
            opening = null;
            goesOn = any && goesOn(line);
            start = line.start();
        }
        any = true;
        pageBreak = false;
        end = zone == Zone.BODY ? line.whole() : line.end();
        lastUnit = line.to() == line.from() ? lastUnit : Math.max(line.from(), lastUnitBefore(end));
        return end;
    }

    private int lastUnitBefore(int limit) {
        int at = limit - 1;
        while (0 < at && LineCursor.isPadding(raw.charAt(at))) {
            at--;
        }
        return at;
    }

    /// The number or mark with which this line begins a paragraph; null where it goes on with the one above.
    @Nullable
    ParagraphStart accepted(Line line) {
        ParagraphStart begins = ParagraphStart.read(line);
        if (begins == null) {
            return null;
        }
        if (begins.number().isEmpty()) {
            return isOpen() && isInSentence() ? null : begins;
        }
        Spanned<Integer> number = begins.number().get();
        boolean fits =
                begins.portion().isPresent() || ((fits(number.value()) || isMarked(number)) && isOfParagraph(number));
        return fits ? begins : null;
    }

    private void number(Spanned<Integer> number) {
        lastNumber = number.value();
        stop = stop == '\0' ? stop(number) : stop;
    }

    private char stop(Spanned<Integer> number) {
        int at = number.span().end();
        return at < raw.length() ? raw.charAt(at) : '\0';
    }

    /// `3)` is an item of a list where paragraphs are numbered `3.`, unless it follows the last number.
    private boolean isOfParagraph(Spanned<Integer> number) {
        return stop == '\0' || stop == stop(number) || number.value() == lastNumber + 1;
    }

    /// Whether the publisher's paragraph sign stands before a number that is not far above the last, where no sentence
    /// is
    /// open: paragraphs between were taken out.
    private boolean isMarked(Spanned<Integer> number) {
        int before = number.span().start() - 1;
        boolean marked = 0 <= before && raw.charAt(before) == '\u00B6';
        boolean closed = !isInSentence() || raw.startsWith("XXXX", Math.max(0, lastUnit - 3));
        return marked && closed && lastNumber < number.value() && number.value() <= lastNumber + WIDEST_JUMP;
    }

    private boolean fits(int number) {
        if (isInSentence() && (isOpen() || number != lastNumber + 1)) {
            return any && !isOpen() && number == 1;
        }
        return number == lastNumber + 1 || (!isOpen() && number <= lastNumber + WIDEST_JUMP);
    }

    private boolean goesOn(Line line) {
        return !isBullet(line) && !opensPart(line) && (isInSentence() || (pageBreak && 0 < lastNumber));
    }

    /// A summary or a request for action is a paragraph of its own, whatever stands above.
    private static boolean opensPart(Line line) {
        return switch (line.first()) {
            case 'B' -> line.startsWith("BEGIN ");
            case 'S' -> line.startsWith("SUMMARY:") || line.startsWith("SUMMARY.");
            case 'A' -> line.startsWith("ACTION REQUEST");
            default -> false;
        };
    }

    private static boolean isBullet(Line line) {
        char first = line.first();
        boolean letter =
                2 < line.length() && Chars.isLetter(first) && isStop(line.raw().charAt(line.from() + 1));
        return Chars.isDash(first) || first == '*' || first == '\u2022' || first == '(' || letter;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == ')';
    }

    /// A page break lies between the text so far and what comes.
    void breakPage() {
        pageBreak = true;
    }

    /// A heading or a field was read: what comes is no continuation.
    void breakText() {
        lastUnit = -1;
        any = false;
    }

    /// Ends the open paragraph; null where none is open.
    ///
    /// @param citing the telegram itself, asked where a year is to be inferred
    @Nullable
    Element close(Supplier<Citing> citing) {
        if (!isOpen()) {
            return null;
        }
        var span = new Span(start, end);
        var body = opening == null ? span : new Span(Math.min(opening.body(), end), end);
        List<Spanned<Inline>> inlines = InlineReader.read(new Slice(raw, body), lexicon, citing);
        start = -1;
        if (goesOn) {
            return new Element.Continuation(span, inlines);
        }
        Optional<Spanned<Integer>> number = opening == null ? Optional.empty() : opening.number();
        Optional<Spanned<PortionMark>> portion = opening == null ? Optional.empty() : opening.portion();
        return new Element.Paragraph(span, number, portion, body, inlines);
    }

    private boolean isSentenceEnd(int at) {
        return switch (raw.charAt(at)) {
            case '.', '?', '!', ':', '"', ')', ']', '\u201D', ';', '*', '-', '=' -> true;
            default -> false;
        };
    }
}

package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Span;

/// A heading inside the text: one to three lines over a rule of dashes, between two rules, or alone before a numbered
/// paragraph.
final class HeadingReader implements LineReader {

    private static final int LONGEST = 80;
    private static final int MOST_LINES = 3;
    private static final int LOOK_AHEAD = 6;

    /// Between a title and the rules above and below it, where it has both.
    private static final int BLANKS_INSIDE = 3;

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST + 40 < line.length()) {
            return null;
        }
        if (Chars.isDash(line.first()) && isRule(line)) {
            return ruledAbove(line, progress);
        }
        Element framed = Chars.isDash(line.last()) ? inOneLine(line) : null;
        if (framed != null) {
            return framed;
        }
        boolean mayBeRuled = mayBeRuled(line, progress);
        if ((!mayBeRuled && !mayStandAlone(line, progress))
                || progress.text().accepted(line) != null
                || !isTitle(line)) {
            return null;
        }
        Element ruled = mayBeRuled ? ruledBelow(line, line, List.of(), progress) : null;
        return ruled != null ? ruled : alone(line, progress);
    }

    /// Whether a dash begins one of the lines below: most lines of text are told from a title by that.
    private static boolean mayBeRuled(Line line, Progress progress) {
        if (line.isCut()) {
            return true;
        }
        boolean within = progress.text().isOpen();
        if (within && progress.text().isInSentence()) {
            return false;
        }
        char first = progress.firstBelow(line, 1);
        for (int below = 2; first != '\0' && !Chars.isDash(first) && below <= (within ? 1 : MOST_LINES); below++) {
            first = progress.firstBelow(line, below);
        }
        return Chars.isDash(first);
    }

    /// Whether a line can be a heading without a rule, as far as it can be seen from its ends.
    private static boolean mayStandAlone(Line line, Progress progress) {
        if (progress.text().isOpen() || Chars.isDash(line.first()) || line.isCut()) {
            return false;
        }
        char last = line.last();
        boolean closed = last == '.' || last == ',' || last == ';' || last == '-';
        return !closed && (Chars.isUpper(line.first()) || Chars.isDigit(line.first()) || line.first() == '"');
    }

    /// `------- SUMMARY -------`, `Summary =======`.
    private static @Nullable Element inOneLine(Line line) {
        String raw = line.raw();
        int to = line.to();
        int dashes = 0;
        while (line.from() < to
                && (Chars.isDash(raw.charAt(to - 1)) || (0 < dashes && Chars.isBlank(raw.charAt(to - 1))))) {
            to--;
            dashes += Chars.isDash(raw.charAt(to)) ? 1 : 0;
        }
        int from = line.from();
        while (from < to && Chars.isDash(raw.charAt(from))) {
            from++;
        }
        if (dashes < 4 || to == line.from() || (from != line.from() && from - line.from() < 3)) {
            return null;
        }
        Slice text = new Slice(raw, new Span(from, to)).strip();
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean short_ = text.length() <= LONGEST && (Chars.isUpper(first) || first == '"');
        int rule = to;
        while (rule < line.to() && Chars.isBlank(raw.charAt(rule))) {
            rule++;
        }
        return short_ && to < rule
                ? new Element.Heading(line.span(), text.asText(), List.of(new Span(rule, line.to())))
                : null;
    }

    private static @Nullable Element ruledAbove(Line rule, Progress progress) {
        Line first = progress.afterBlanks(rule, BLANKS_INSIDE);
        if (first == null || !isTitle(first) || isRule(first)) {
            return null;
        }
        return ruledBelow(rule, first, List.of(new Span(rule.from(), rule.to())), progress);
    }

    /// Lines of a title from `first` on, then a rule.
    ///
    /// @param top   where the element begins: at `first`, or at the rule above it
    /// @param above the rule above
    private static @Nullable Element ruledBelow(Line top, Line first, List<Span> above, Progress progress) {
        boolean within = progress.text().isOpen();
        if (within && progress.text().isInSentence() && above.isEmpty()) {
            return null;
        }
        int most = within && above.isEmpty() ? 1 : MOST_LINES;
        Line last = first;
        for (int lines = 1; lines <= most; lines++) {
            Line next = progress.after(last);
            if (next != null && next.isBlank() && !above.isEmpty()) {
                next = progress.afterBlanks(last, BLANKS_INSIDE);
                if (next != null && !isRule(next)) {
                    return null;
                }
            }
            if (next == null || next.isBlank()) {
                return null;
            }
            if (isRule(next)) {
                var rules = new ArrayList<>(above);
                rules.add(new Span(next.from(), next.to()));
                var text = new Slice(first.raw(), new Span(first.from(), last.to()));
                return new Element.Heading(new Span(top.start(), next.end()), text.as(Texts.oneLine(text)), rules);
            }
            if (!isTitle(next) || ParagraphStart.read(next) != null) {
                return null;
            }
            last = next;
        }
        return null;
    }

    /// A short line that ends no sentence, between blank lines, with a numbered paragraph next.
    private static @Nullable Element alone(Line line, Progress progress) {
        if (!mayStandAlone(line, progress)) {
            return null;
        }
        Line next = progress.afterBlanks(line, LOOK_AHEAD);
        ParagraphStart start = next == null ? null : ParagraphStart.read(next);
        boolean numbered = start != null
                && start.number().isPresent()
                && start.number().get().value() == progress.text().lastNumber() + 1;
        return numbered ? new Element.Heading(line.span(), line.content().asText(), List.of()) : null;
    }

    /// Short, with a letter that is not of a redaction, and not in columns as tables are.
    private static boolean isTitle(Line line) {
        if (LONGEST < line.length()) {
            return false;
        }
        boolean letter = false;
        int blanks = 0;
        for (int at = line.from(); at < line.to(); at++) {
            char c = line.raw().charAt(at);
            blanks = Chars.isBlank(c) ? blanks + 1 : 0;
            if (4 <= blanks) {
                return false;
            }
            letter |= Character.isLetter(c) && c != 'X';
        }
        return letter;
    }

    /// Nothing but dashes, in no more than three runs.
    static boolean isRule(Line line) {
        int dashes = 0;
        int runs = 0;
        boolean dash = false;
        for (int at = line.from(); at < line.to(); at++) {
            char c = line.raw().charAt(at);
            if (Chars.isDash(c)) {
                runs += dash ? 0 : 1;
                dashes++;
                dash = true;
            } else if (Chars.isBlank(c)) {
                dash = false;
            } else {
                return false;
            }
        }
        return 3 <= dashes && runs <= 3;
    }
}

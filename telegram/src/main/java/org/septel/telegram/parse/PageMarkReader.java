package org.septel.telegram.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.DayTime;
import org.septel.telegram.Element;
import org.septel.telegram.MessageReference;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// The line that a page break leaves in the text: `MOSCOW 00004634  002 OF 002`, or before about 2006
/// `PAGE 02        HARARE  02345  01 OF 02  081245Z`. Scans break it: the number, or post and number, stand lines
/// below.
final class PageMarkReader implements LineReader {

    private static final int LONGEST = 90;
    private static final int LONGEST_PAGE = 3;

    private static final String[] NUMBERS = {
        "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN"
    };

    @Override
    public boolean mayBe(Shape shape) {
        return (shape.isFirstOf("Pp") && shape.goesOnAsWord())
                || ((shape.isCapital() || shape.first() == 'p') && shape.endsInNumberOrCapital());
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        char first = line.first();
        if (!Chars.isUpper(first) && first != 'p') {
            return null;
        }
        return line.startsWithFolded("PAGE ") ? numbered(line, progress) : unnumbered(line, progress);
    }

    private static @Nullable Element numbered(Line line, Progress progress) {
        var scan = new Scan(line.raw(), line.from() + 4, Math.min(line.to(), line.from() + LONGEST));
        var page = page(scan);
        if (page == null) {
            return null;
        }
        var reference = MessageReferences.read(scan, 3, 8);
        if (reference != null) {
            var part = Part.read(scan);
            ClassificationWords.read(scan);
            return mark(span(line, scan.at()), Optional.of(page), part, Optional.of(reference));
        }
        if (scan.skipWord("OF") || scan.skipWord("of")) {
            return scan.number(1, 3) == null
                    ? null
                    : mark(span(line, scan.at()), Optional.of(page), Part.NONE, Optional.empty());
        }
        if (scan.done()) {
            return mark(line.span(), Optional.of(page), Part.NONE, Optional.empty());
        }
        return overTwoLines(line, page, scan, progress);
    }

    private static @Nullable Spanned<Integer> page(Scan scan) {
        scan.blanks();
        int from = scan.at();
        Slice word = scan.word();
        int page = 0;
        for (int i = 0; i < word.length() && 0 <= page; i++) {
            int digit = Chars.digit(word.charAt(i));
            page = digit < 0 || LONGEST_PAGE < word.length() ? -1 : 10 * page + digit;
        }
        for (int number = 0; page < 0 && number < NUMBERS.length; number++) {
            page = word.text().equals(NUMBERS[number]) ? number + 1 : -1;
        }
        scan.back(page < 1 ? from : scan.at());
        return page < 1 ? null : word.as(page);
    }

    /// `PAGE 02 STATE`, with the number on the next line or lost.
    private static @Nullable Element overTwoLines(Line line, Spanned<Integer> page, Scan scan, Progress progress) {
        Slice post = scan.word();
        if (!scan.done() || !MessageReferences.isPostWord(post)) {
            return null;
        }
        Line next = progress.after(line);
        var below = next == null ? null : next.scan();
        var number = below == null ? null : below.number(4, 6);
        if (next == null || below == null || number == null || !below.done()) {
            return post.text().equals("STATE")
                    ? mark(line.span(), Optional.of(page), Part.NONE, Optional.empty())
                    : null;
        }
        var place = new Span(post.span().start(), number.span().end());
        var reference = new Spanned<>(new MessageReference(post.text(), number.value()), place);
        return mark(new Span(line.start(), next.end()), Optional.of(page), Part.NONE, Optional.of(reference));
    }

    private static @Nullable Element unnumbered(Line line, Progress progress) {
        if (LONGEST < line.length() || !(Chars.isDigit(line.last()) || line.last() == 'Z')) {
            return null;
        }
        var scan = line.scan();
        var reference = MessageReferences.read(scan, 5, 8);
        if (reference == null) {
            return null;
        }
        var part = Part.read(scan);
        boolean split = part.isNone() && progress.lacksPageReference();
        return (part.isNone() && !split) || !scan.done()
                ? null
                : mark(line.span(), Optional.empty(), part, Optional.of(reference));
    }

    /// What follows post and number.
    private record Part(
            Optional<Spanned<SectionMark>> section,
            Optional<Spanned<Integer>> copy,
            Optional<Spanned<DayTime>> printed) {

        static final Part NONE = new Part(Optional.empty(), Optional.empty(), Optional.empty());

        static Part read(Scan scan) {
            scan.blanks();
            int from = scan.at();
            var section = MessageReferences.part(scan);
            Optional<Spanned<Integer>> copy = section == null ? Optional.empty() : copy(scan, from, scan.at());
            var printed = DayTimes.read(scan);
            return section == null && printed == null
                    ? NONE
                    : new Part(Optional.ofNullable(section), copy, Optional.ofNullable(printed));
        }

        /// The `2` of `001.2 OF 004`.
        private static Optional<Spanned<Integer>> copy(Scan scan, int from, int end) {
            scan.back(from).number(1, 3);
            var copy = scan.skip('.') ? scan.number(1, 2) : null;
            scan.back(end);
            return Optional.ofNullable(copy);
        }

        boolean isNone() {
            return section.isEmpty() && printed.isEmpty();
        }
    }

    private static Element mark(
            Span span, Optional<Spanned<Integer>> page, Part part, Optional<Spanned<MessageReference>> reference) {
        return new Element.PageMark(span, page, part.section, part.copy, reference, part.printed);
    }

    /// The whole line, or no more than the mark where other text shares it.
    private static Span span(Line line, int end) {
        return line.to() <= end ? line.span() : new Span(line.start(), end);
    }
}

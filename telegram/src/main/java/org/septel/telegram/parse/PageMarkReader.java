package org.septel.telegram.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.MessageReference;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// The line that a page break leaves in the text: `MOSCOW 00004634  002 OF 002`, or before about 2006
/// `PAGE 02        HARARE  02345  01 OF 02  081245Z`.
final class PageMarkReader implements LineReader {

    private static final int LONGEST = 90;

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        char first = line.first();
        if (!Chars.isUpper(first) && first != 'p') {
            return null;
        }
        return line.startsWithFolded("PAGE ") ? numbered(line) : unnumbered(line, progress);
    }

    private static @Nullable Element numbered(Line line) {
        var scan = new Scan(line.raw(), line.from() + 4, Math.min(line.to(), line.from() + LONGEST));
        var page = scan.number(1, 3);
        if (page == null) {
            return null;
        }
        int end = scan.at();
        Optional<Spanned<SectionMark>> section = Optional.empty();
        Optional<Spanned<MessageReference>> reference = Optional.ofNullable(MessageReferences.read(scan, 3, 8));
        if (reference.isPresent()) {
            section = Optional.ofNullable(MessageReferences.part(scan));
            time(scan);
            end = scan.at();
        } else if (scan.skipWord("OF") && scan.number(1, 3) != null) {
            end = scan.at();
        } else if (scan.done() || (scan.skipWord("STATE") && scan.done())) {
            end = line.to();
        } else {
            return null;
        }
        return new Element.PageMark(span(line, end), Optional.of(page), section, reference);
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
        var section = Optional.ofNullable(MessageReferences.part(scan));
        boolean timed = time(scan);
        boolean split = progress.zone() != Zone.BODY && progress.lastIs(Element.PageMark.class);
        if ((section.isEmpty() && !timed && !split) || !scan.done()) {
            return null;
        }
        return new Element.PageMark(line.span(), Optional.empty(), section, Optional.of(reference));
    }

    /// `081245Z`: when the page was printed.
    private static boolean time(Scan scan) {
        scan.blanks();
        int before = scan.at();
        if (scan.digits(6) != null && (scan.skip('Z') || scan.digits(1) != null)) {
            return true;
        }
        scan.back(before);
        return false;
    }

    /// The whole line, or no more than the mark where other text shares it.
    private static Span span(Line line, int end) {
        return line.to() <= end ? line.span() : new Span(line.start(), end);
    }
}

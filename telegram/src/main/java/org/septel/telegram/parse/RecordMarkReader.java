package org.septel.telegram.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Span;

/// What the Department's paper says (`INCOMING TELEGRAM`, `ACTION COPY`, the form at the foot that asks the copy back)
/// and
/// the file that a clerk wrote on it (`SP 14 BRAZ`).
final class RecordMarkReader implements LineReader {

    private static final int LONGEST_FILE = 20;
    private static final int LONGEST_FORM_LINE = 90;
    private static final int MOST_FORM_LINES = 24;

    private static final List<String> FORMS = List.of(
            "INCOMING TELEGRAM",
            "OUTGOING TELEGRAM",
            "TELEGRAM",
            "AIRGRAM",
            "ACTION COPY",
            "INFORMATION COPY",
            "PERMANENT RECORD COPY",
            "RM/R FILE COPY",
            "DEPARTMENT OF STATE");

    static final String RETURN = "This copy must be returned";

    @Override
    public boolean mayBe(Shape shape) {
        return !shape.plain();
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (progress.isToReturn() && line.length() <= LONGEST_FORM_LINE && 0 <= line.find(RETURN)) {
            return foot(line, progress);
        }
        boolean heading = progress.zone() == Zone.FURNITURE || progress.zone() == Zone.HEADING;
        boolean is = heading && (isForm(line) || (isFile(line) && !progress.lastIs(Element.AddresseeLine.class)));
        return is ? new Element.RecordMark(line.span(), line.content().asText()) : null;
    }

    /// Whether these words and no more are printed; scans misread a letter.
    private static boolean isForm(Line line) {
        for (String form : FORMS) {
            if (form.length() == line.length() && differences(line, form) <= form.length() / 8) {
                return true;
            }
        }
        return false;
    }

    private static int differences(Line line, String form) {
        int found = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = line.raw().charAt(line.from() + i);
            found += c == form.charAt(i) || (c & ~0x20) == form.charAt(i) ? 0 : 1;
        }
        return found;
    }

    /// A subject and a number of the file manual of 1963, `POL 27-14 VIET`, or part of it.
    ///
    /// @source Department of State, Records Classification Handbook (1963)
    private static boolean isFile(Line line) {
        if (LONGEST_FILE < line.length() || !Chars.isUpper(line.first())) {
            return false;
        }
        var scan = line.scan();
        Slice subject = scan.letters();
        if (subject.length() < 2 || 4 < subject.length() || scan.blanks() != 1 || scan.number(1, 2) == null) {
            return false;
        }
        if (scan.next() == '-') {
            scan.skip('-');
            if (scan.number(1, 2) == null) {
                return false;
            }
        }
        int words = 0;
        while (!scan.done()) {
            words++;
            Slice place = scan.letters();
            if (place.isEmpty() || !Chars.isUpper(place.charAt(0))) {
                return false;
            }
        }
        return words <= 2;
    }

    /// The form at the foot of the paper, down to a blank line, a stamp or a page's edge.
    private static Element foot(Line first, Progress progress) {
        Line last = first;
        Line next = progress.after(first);
        for (int lines = 1; lines < MOST_FORM_LINES; lines++) {
            boolean ends = next == null
                    || next.isBlank()
                    || LONGEST_FORM_LINE < next.length()
                    || progress.readers().isPageEdge(next, progress);
            if (ends || next == null) {
                break;
            }
            last = next;
            next = progress.after(next);
        }
        var text = new Slice(first.raw(), new Span(first.from(), last.to()));
        return new Element.RecordMark(new Span(first.start(), last.end()), text.as(Texts.oneLine(text)));
    }
}

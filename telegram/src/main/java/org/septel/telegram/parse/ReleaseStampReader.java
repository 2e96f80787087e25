package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// What reviewers stamped on a copy, over one line or several: `Declassified/Released US Department of State EO
/// Systematic Review 04 MAY 2006`, `RELEASED IN PART` above `B3, CIA`, `REVIEW AUTHORITY: ...` above `DATE/CASE ID:
/// ...`,
/// the numbers in a release's margin, and the form of the 1970s reviews with its boxes to tick.
final class ReleaseStampReader implements LineReader {

    private static final int LONGEST = 160;
    private static final int MOST_LINES = 12;
    private static final int MOST_FORM_LINES = 24;
    private static final int LONGEST_FORM_LINE = 60;
    private static final int LONGEST_MARGIN = 24;
    private static final int LONGEST_ALONE = 34;

    /// In small letters as stamped, and as a caption in capitals.
    static final String REVIEWED = "Declassified/Released";

    /// The office that reviewed in the 1970s and 1980s: its form begins with it.
    private static final String FORM = "A/CDC/MR";

    private static final List<String> OPENINGS = List.of(
            "DECLASSIFIED/RELEASED",
            "RELEASED IN FULL",
            "RELEASED IN PART",
            "RELEASE IN FULL",
            "RELEASE IN PART",
            "DENIED IN FULL",
            "DECLASSIFIED NND",
            "UNCLASSIFIED U.S. DEPARTMENT OF STATE CASE NO",
            "REVIEW AUTHORITY",
            "REVIEW ALTHORITY",
            "DATE/CASE ID",
            "US DEPARTMENT OF STATE EO SYSTEMATIC REVIEW",
            "EO SYSTEMATIC REVIEW");

    /// What opens a stamp where it is the whole line; sentences begin with these words too.
    private static final List<String> ALONE =
            List.of("UNITED STATES DEPARTMENT OF STATE", "UNITED STATES DEPARTMENT OFSTATE");

    /// What goes on with a stamp.
    private static final List<String> PARTS = List.of(
            "UNITED STATES DEPARTMENT OF",
            "US DEPARTMENT OF STATE",
            "U.S. DEPARTMENT OF STATE",
            "EO SYSTEMATIC REVIEW",
            "REVIEW AUTHORITY",
            "REVIEW ALTHORITY",
            "DATE/CASE ID",
            "AUTHORITY NND",
            "CASE NO.",
            "DOC NO.");

    @Override
    public boolean mayBe(Shape shape) {
        return !shape.plain() || shape.isFirstOf("DRUEA");
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length()) {
            return null;
        }
        if (begins(line, progress)) {
            return StampText.element(lines(line, progress));
        }
        return isForm(line) ? StampText.element(form(line, progress)) : null;
    }

    private static boolean begins(Line line, Progress progress) {
        if (opens(line) || isMargin(line, progress)) {
            return true;
        }
        if (!progress.isReviewed()) {
            return false;
        }
        Line next = 0 <= line.find(REVIEWED) || 40 < line.length() ? null : progress.after(line);
        return next == null ? 0 <= line.find(REVIEWED) : next.startsWith(REVIEWED) && StampText.isName(line.content());
    }

    /// Whether a stamp begins with this line for certain.
    static boolean opens(Line line) {
        return switch (line.first()) {
            case 'D', 'R', 'U', 'E' ->
                startsWith(line, OPENINGS) || (startsWith(line, ALONE) && line.length() <= LONGEST_ALONE);
            default -> false;
        };
    }

    private static boolean startsWith(Line line, List<String> openings) {
        char first = (char) (line.first() & ~0x20);
        for (int at = 0; at < openings.size(); at++) {
            String opening = openings.get(at);
            if (opening.charAt(0) == first && line.startsWithFolded(opening)) {
                return true;
            }
        }
        return false;
    }

    /// Marks alone on a line: a document's number in its release, `E5`, `CSP-2025-00040`; why a part is held back,
    /// `B1`; a
    /// day. Above a heading, or where other marks of a page's edge are.
    private static boolean isMargin(Line line, Progress progress) {
        if (LONGEST_MARGIN < line.length()) {
            return false;
        }
        boolean edge = progress.zone() == Zone.FURNITURE
                || progress.lastIs(Element.PageBanner.class)
                || progress.lastIs(Element.PageMark.class)
                || progress.lastIs(Element.ReleaseStamp.class);
        return edge && (StampText.isMark(line) || StampText.isExemption(line) || StampText.isDay(line));
    }

    private static List<Line> lines(Line first, Progress progress) {
        var lines = new ArrayList<Line>();
        lines.add(first);
        Line next = progress.after(first);
        while (next != null && !next.isBlank() && lines.size() < MOST_LINES && goesOn(next, lines.getLast())) {
            lines.add(next);
            next = progress.after(next);
        }
        return lines;
    }

    private static boolean goesOn(Line line, Line above) {
        if (LONGEST < line.length()) {
            return false;
        }
        if (line.startsWith(REVIEWED)) {
            return StampText.isName(above.content());
        }
        return startsWith(line, PARTS)
                || StampText.isMark(line)
                || StampText.isExemption(line)
                || StampText.isDay(line)
                || StampText.isNumber(line)
                || StampText.isOfficer(line);
    }

    private static boolean isForm(Line line) {
        return (line.first() == 'D' || line.first() == 'A')
                && line.length() <= LONGEST_FORM_LINE
                && 0 <= line.find(FORM);
    }

    /// The boxes of the form, ticked and not, down to a blank line or a page's edge.
    private static List<Line> form(Line first, Progress progress) {
        var lines = new ArrayList<Line>();
        lines.add(first);
        Line next = progress.after(first);
        while (next != null
                && !next.isBlank()
                && next.length() <= LONGEST_FORM_LINE
                && lines.size() < MOST_FORM_LINES
                && !progress.readers().isPageEdge(next, progress)) {
            lines.add(next);
            next = progress.after(next);
        }
        return lines;
    }

    /// The line up to a stamp inside it, or up to the stamp's end where it begins with one; for texts that hold stamps.
    static Line cut(Line line) {
        int end = StampText.end(line);
        int review = line.find(REVIEWED);
        int start = review < 0 ? -1 : StampText.startOfName(line, review);
        if (line.from() < start) {
            return line.ended(start);
        }
        return 0 < end && end < line.to() ? line.ended(end) : line;
    }
}

package org.septel.telegram.parse;

import java.util.List;
import java.util.function.Supplier;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.Span;
import org.septel.telegram.lexicon.Lexicon;

/// The first pass over one telegram: each line is given to the readers of its zone, and what none of them claims is
/// running text, or in a heading residue.
final class Reading {

    private static final Readers READERS = new Readers();

    /// How far down a heading may begin below lines of a record or a copy's furniture.
    private static final int DEEPEST_HEADING = 80;

    private static final int LONGEST_FURNITURE = 200;

    /// So many labelled fields above any heading are a telegram's own: its heading is lost.
    private static final int FEWEST_FIELDS = 2;

    private static final int LONGEST_HEADING_LINE = 80;

    /// So many words below the end of a heading or message are text.
    private static final int FEWEST_WORDS = 6;

    private final LineCursor lines;
    private final TextFlow text;
    private final Progress progress;
    private final Supplier<Citing> citing;
    private int firstHeadingLine;

    Reading(String raw, Lexicon lexicon, ParserLimits limits, Hints hints) {
        this.lines = new LineCursor(raw, limits);
        this.text = new TextFlow(raw, lexicon);
        this.progress = new Progress(lines, READERS, text, lexicon, limits, hints);
        this.citing = progress::citing;
    }

    /// Every element, in order, without gap.
    List<Element> elements() {
        begin();
        int start = 0;
        for (int index = 0; index < lines.count(); ) {
            if (progress.zone() == Zone.FURNITURE && firstHeadingLine <= index) {
                progress.enter(Zone.HEADING);
            }
            start = step(progress.cut(lines.line(index, start)));
            while (index < lines.count() && lines.end(index) <= start) {
                index++;
            }
        }
        closeText();
        return progress.elements();
    }

    /// Looks whether a heading, or only a telegram's text, is below what stands first.
    private void begin() {
        if (progress.isFormAlone()) {
            firstHeadingLine =
                    lines.find(FormFieldReader.SIGN, FormFieldReader.MOST_LINES_ABOVE) + FormFieldReader.MOST_LINES;
            progress.enter(Zone.FURNITURE);
            return;
        }
        int fields = 0;
        int most = Math.min(lines.count(), DEEPEST_HEADING);
        for (int index = 0; index < most && fields < FEWEST_FIELDS; index++) {
            Line line = Seams.cut(lines.line(index), Zone.HEADING);
            if (line.isBlank()) {
                continue;
            }
            if (READERS.isHeading(line, progress)) {
                firstHeadingLine = index;
                progress.enter(Zone.FURNITURE);
                return;
            }
            if (READERS.isHead(line, progress) || isText(line)) {
                break;
            }
            Label label = line.label();
            fields += label != null && label.value() < line.to() ? 1 : 0;
        }
        progress.enter(Zone.PROLOGUE);
    }

    /// A numbered paragraph or a line too long for furniture; the notes of scanning programs are as long.
    private static boolean isText(Line line) {
        ParagraphStart start = ParagraphStart.read(line);
        boolean numbered = start != null && start.number().isPresent();
        return numbered || (LONGEST_FURNITURE < line.length() && line.first() != '{');
    }

    /// Reads what begins with this line and returns where it ends.
    private int step(Line line) {
        if (line.isBlank()) {
            closeText();
            return blank(line);
        }
        Element element = READERS.read(line, progress);
        if (element != null) {
            closeText();
            progress.add(element);
            return element.span().end();
        }
        return isResidue(line) ? residue(line) : prose(line);
    }

    /// Blank lines in a row are one element.
    private int blank(Line first) {
        Line last = first;
        for (int index = first.index() + 1; !last.isCut() && index < lines.count(); index++) {
            Line next = lines.line(index);
            if (!next.isBlank() || next.isCut()) {
                break;
            }
            last = next;
        }
        progress.add(new Element.Blank(new Span(first.start(), last.end())));
        return last.end();
    }

    /// Above a heading and inside it, what no reader claims is residue unless it reads as text.
    private boolean isResidue(Line line) {
        if (progress.zone() == Zone.METADATA || progress.zone() == Zone.FURNITURE) {
            return true;
        }
        if (progress.zone() == Zone.TRAILER) {
            return ParagraphStart.read(line) == null && line.scan().words(FEWEST_WORDS) < FEWEST_WORDS;
        }
        return progress.zone() == Zone.HEADING
                && line.length() <= LONGEST_HEADING_LINE
                && !(progress.isHeadingClosed() && line.scan().words(FEWEST_WORDS) == FEWEST_WORDS)
                && ParagraphStart.read(line) == null
                && !line.hasSmallLetter();
    }

    /// Lines of residue in a row are one element.
    private int residue(Line line) {
        closeText();
        List<Element> elements = progress.elements();
        if (!elements.isEmpty() && elements.getLast() instanceof Element.Unrecognised above) {
            elements.set(
                    elements.size() - 1, new Element.Unrecognised(above.span().and(line.span())));
        } else {
            progress.add(new Element.Unrecognised(line.span()));
        }
        return line.end();
    }

    private int prose(Line line) {
        if (text.accepted(line) != null) {
            closeText();
        }
        int end = text.take(line, progress.zone());
        progress.enter(Zone.BODY);
        return end;
    }

    private void closeText() {
        Element closed = text.close(citing);
        if (closed != null) {
            progress.add(closed);
        }
    }
}

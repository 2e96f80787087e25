package org.septel.telegram.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Hints;
import org.septel.telegram.lexicon.Lexicon;

/// How far the parsing of one telegram has come, and what was found on the way: what readers may ask about.
final class Progress {

    private final LineCursor lines;
    private final Readers readers;
    private final Lexicon lexicon;
    private final ParserLimits limits;
    private Hints hints;
    private final TextFlow text;
    private final List<Element> elements;
    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private final Set<String> attention = new HashSet<>();
    private Zone zone = Zone.FURNITURE;
    private @Nullable Element last;
    private boolean begun;
    private boolean headingClosed;
    private boolean edge;
    private boolean pageReferenceLost;
    private final boolean reviewed;
    private final boolean toReturn;
    private final boolean form;
    private final boolean formAlone;
    private final boolean formDates;
    private final Deque<String> openLabels = new ArrayDeque<>(0);
    private @Nullable Role openList;
    private @Nullable Field openField;
    private Element.@Nullable DateTimeLine dateTime;
    private Element.@Nullable ClassificationLine head;
    private @Nullable Citing citing;

    Progress(LineCursor lines, Readers readers, TextFlow text, Lexicon lexicon, ParserLimits limits, Hints hints) {
        this.lines = lines;
        this.elements = new ArrayList<>(lines.count() + 1);
        this.readers = readers;
        this.text = text;
        this.lexicon = lexicon;
        this.limits = limits;
        this.hints = hints;
        this.reviewed = lines.contains(ReleaseStampReader.REVIEWED);
        this.toReturn = lines.contains(RecordMarkReader.RETURN);
        this.form = 0 <= lines.find(FormFieldReader.SIGN, FormFieldReader.MOST_LINES_ABOVE);
        this.formAlone = form && !lines.contains("\nFM ");
        this.formDates = form && !lines.contains(FormFieldReader.TELETYPE_DATE);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    ParserLimits limits() {
        return limits;
    }

    Hints hints() {
        return hints;
    }

    /// What is known so far of the telegram itself, for the years of those that it cites.
    Citing citing() {
        if (citing == null) {
            citing = Citing.of(hints, dateTime, head, lexicon);
        }
        return citing;
    }

    Readers readers() {
        return readers;
    }

    TextFlow text() {
        return text;
    }

    Zone zone() {
        return zone;
    }

    void enter(Zone next) {
        zone = next;
    }

    List<Element> elements() {
        return elements;
    }

    /// Adds an element and follows it into the zone where it belongs.
    void add(Element element) {
        elements.add(element);
        if (element instanceof Element.Blank) {
            return;
        }
        boolean ofColumn = zone == Zone.FURNITURE
                && !openLabels.isEmpty()
                && (element instanceof Element.HeadingLine || element instanceof Element.PrologueLine);
        follow(element);
        if (ofColumn) {
            openLabels.poll();
            zone = Zone.FURNITURE;
            closeColumn();
        }
        last = element;
        edge = element instanceof Element.PageBanner
                || element instanceof Element.PageMark
                || element instanceof Element.ReleaseStamp
                || element instanceof Element.OfficeLine;
    }

    private void follow(Element element) {
        switch (element) {
            case Element.Blank _, Element.ProcessingLine _ -> {}
            case Element.BreakLine _ -> closeHeading();
            case Element.RecordMark _ -> openList = null;
            case Element.ReleaseStamp _ -> text.breakPage();
            case Element.EndMark _ -> end();
            case Element.PageMark mark -> pageMark(mark);
            case Element.PageBanner _ -> text.breakPage();
            case Element.DateTimeLine line -> {
                dateTime(line);
                heading(null);
            }
            case Element.TransmissionLine _,
                    Element.RoutingLine _,
                    Element.StationLine _,
                    Element.SecurityLine _,
                    Element.FromLine _,
                    Element.DraftingLine _ -> heading(null);
            case Element.OfficeLine line -> offices(line);
            case Element.AddresseeLine line -> heading(line.role());
            case Element.ClassificationLine line -> {
                head(line);
                prologue();
            }
            case Element.ExecutiveOrderLine _ -> field(Field.EXECUTIVE_ORDER);
            case Element.TagsLine _ -> field(Field.TAGS);
            case Element.SubjectLine _ -> field(Field.SUBJECT);
            case Element.ReferenceLine _ -> field(Field.REFERENCES);
            case Element.ClassifiedByLine _ -> field(Field.CLASSIFIED_BY);
            case Element.MetadataLine line -> metadata(line);
            case Element.NumberLine _ -> prologue();
            case Element.Heading _ -> {
                text.breakText();
                body();
            }
            case Element.Paragraph _, Element.Continuation _, Element.Signature _ -> body();
            case Element.AttentionLine line -> {
                attention.add(line.text().value());
                openField = null;
            }
            case Element.Notice _ -> {
                text.breakPage();
                openField = null;
            }
            case Element.CaptionLine _, Element.Unrecognised _ -> openField = null;
            case Element.Repeat _ -> {}
        }
    }

    /// A page numbered 01 below text is the first of a later section: its heading follows. A printer counts `Page 1 of
    /// 3`.
    private void pageMark(Element.PageMark mark) {
        text.breakPage();
        pageReferenceLost = mark.reference().isEmpty() && mark.page().isPresent();
        boolean first = mark.page()
                .filter(page -> page.value() == 1 && 1 < page.span().length())
                .isPresent();
        if ((zone == Zone.BODY || zone == Zone.TRAILER) && first) {
            zone = Zone.HEADING;
        }
    }

    /// Below the end of the text only other sections and an archive's fields are to come.
    private void end() {
        if (zone == Zone.BODY) {
            zone = Zone.TRAILER;
        }
    }

    /// The telegram's own date and number tell the years of the references below; those of later sections say the same.
    private void dateTime(Element.DateTimeLine line) {
        if (dateTime == null) {
            dateTime = line;
            citing = null;
        }
        if (hints.year().isEmpty()) {
            hints = hints.withYear(line.dateTimeGroup().value().year());
        }
    }

    private void head(Element.ClassificationLine line) {
        if (head == null && line.reference().isPresent()) {
            head = line;
            citing = null;
        }
    }

    private void heading(@Nullable Role role) {
        zone = Zone.HEADING;
        headingClosed = false;
        openList = role;
        openField = null;
    }

    /// The end of a list that a scan carried into the text does not end the text.
    private void offices(Element.OfficeLine line) {
        if (zone != Zone.BODY || line.role().isPresent()) {
            heading(null);
        }
    }

    private void closeHeading() {
        openList = null;
        headingClosed = zone == Zone.HEADING;
    }

    /// Whether a heading has come to its end, so that what reads as text is text.
    boolean isHeadingClosed() {
        return headingClosed;
    }

    private void prologue() {
        begun = true;
        zone = Zone.PROLOGUE;
        fields.clear();
        openList = null;
        openField = null;
    }

    private void field(Field field) {
        begun = true;
        if (zone == Zone.HEADING) {
            zone = Zone.PROLOGUE;
        }
        fields.add(field);
        openList = null;
        openField = field;
    }

    private void metadata(Element.MetadataLine line) {
        String key = line.key().value();
        if (key.equals("Message Attributes")) {
            zone = Zone.METADATA;
        } else if (key.equals("Message Text")) {
            zone = zone == Zone.METADATA ? Zone.HEADING : zone;
        } else if (line.key().span().isEmpty()) {
            openLabels.poll();
            closeColumn();
        } else if (line.value().isEmpty() && zone == Zone.FURNITURE) {
            openLabels.add(key);
        }
    }

    /// Where no heading is to come, the text follows the last value.
    private void closeColumn() {
        if (openLabels.isEmpty() && formAlone) {
            zone = Zone.PROLOGUE;
        }
    }

    /// The first label of a column whose value is to come; null where none is open.
    @Nullable
    String openLabel() {
        return openLabels.peek();
    }

    /// Whether the text has stamps of a systematic review.
    boolean isReviewed() {
        return reviewed;
    }

    /// Whether the text has the form that asks a copy back.
    boolean isToReturn() {
        return toReturn;
    }

    /// Whether the text is in the form with labels that has an `MRN:`.
    boolean isForm() {
        return form;
    }

    /// Whether the form stands in place of the teletype's heading.
    boolean isFormAlone() {
        return formAlone;
    }

    /// Whether nothing but the form says when the telegram was sent.
    boolean isFormDate() {
        return formDates;
    }

    /// Whether nothing makes words more than words: no heading is being read, no page's edge or list of offices is
    /// right
    /// above, and nobody stamped the text.
    boolean isPlain() {
        return !edge && !reviewed && !toReturn && !form && zone != Zone.HEADING && zone != Zone.FURNITURE;
    }

    private void body() {
        zone = Zone.BODY;
        openList = null;
        openField = null;
    }

    /// The last element that is not blank.
    @Nullable
    Element last() {
        return last;
    }

    boolean lastIs(Class<? extends Element> kind) {
        return kind.isInstance(last);
    }

    /// Whether a line stands right below the last element, with no blank line between.
    boolean isAdjacent(Line line) {
        return last != null && last.span().end() == line.start();
    }

    /// The list of addressees that a line without a keyword goes on with; null where none is open.
    @Nullable
    Role openList() {
        return openList;
    }

    /// Whether a classification line or a field was read, so that a telegram's own first lines are what is read now.
    boolean hasBegun() {
        return begun;
    }

    boolean has(Field field) {
        return fields.contains(field);
    }

    /// Whether an attention line has said this already; the head of a later section says it again.
    boolean hasAttention(String text) {
        return attention.contains(text);
    }

    /// Whether the last page mark was without post and number: a line of its own may hold them, right below or, above a
    /// heading's date, among the offices.
    boolean lacksPageReference() {
        boolean above = last instanceof Element.OfficeLine || last instanceof Element.ProcessingLine;
        return pageReferenceLost && (above || last instanceof Element.PageMark);
    }

    /// Whether a page mark has just cut this field.
    boolean isWithin(Field field) {
        return openField == field;
    }

    /// The line of text after this one, or what is left of this one where it was cut; null at the end.
    @Nullable
    Line after(Line line) {
        if (line.isCut()) {
            return cut(lines.line(line.index(), line.end()));
        }
        return line.index() + 1 < lines.count() ? cut(lines.line(line.index() + 1)) : null;
    }

    /// The line up to where another was run into it.
    Line cut(Line line) {
        Line cut = Seams.cut(line, zone);
        return reviewed ? ReleaseStampReader.cut(cut) : cut;
    }

    /// The first unit of the line so many lines of text below this one; `\0` where it is blank or none.
    char firstBelow(Line line, int lines) {
        int index = line.index() + lines;
        return index < this.lines.count() ? this.lines.first(index) : '\0';
    }

    /// The next line that is not blank, looking no further than `most` lines; null where there is none.
    @Nullable
    Line afterBlanks(Line line, int most) {
        Line next = after(line);
        for (int seen = 0; seen < most && next != null; seen++) {
            if (!next.isBlank()) {
                return next;
            }
            next = after(next);
        }
        return null;
    }
}

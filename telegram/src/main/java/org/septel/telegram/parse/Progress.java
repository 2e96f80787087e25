package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
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
    private final List<Element> elements = new ArrayList<>();
    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private final Set<String> attention = new HashSet<>();
    private Zone zone = Zone.FURNITURE;
    private @Nullable Element last;
    private boolean begun;
    private @Nullable Role openList;
    private @Nullable Field openField;
    private Element.@Nullable DateTimeLine dateTime;
    private Element.@Nullable ClassificationLine head;
    private @Nullable Citing citing;

    Progress(LineCursor lines, Readers readers, TextFlow text, Lexicon lexicon, ParserLimits limits, Hints hints) {
        this.lines = lines;
        this.readers = readers;
        this.text = text;
        this.lexicon = lexicon;
        this.limits = limits;
        this.hints = hints;
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
        switch (element) {
            case Element.Blank _ -> {
                return;
            }
            case Element.ProcessingLine _, Element.ReleaseStamp _, Element.EndMark _, Element.BreakLine _ -> {}
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
                    Element.OfficeLine _,
                    Element.DraftingLine _ -> heading(null);
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
            case Element.Heading _ -> {
                text.breakText();
                body();
            }
            case Element.Paragraph _, Element.Continuation _, Element.Signature _ -> body();
            case Element.AttentionLine line -> {
                attention.add(line.text().value());
                openField = null;
            }
            case Element.CaptionLine _, Element.Notice _, Element.Unrecognised _ -> openField = null;
            case Element.Repeat _ -> {}
        }
        last = element;
    }

    /// A page numbered 1 below text is the first of a later section: its heading follows.
    private void pageMark(Element.PageMark mark) {
        text.breakPage();
        boolean first = mark.page().isPresent() && mark.page().get().value() == 1;
        if (zone == Zone.BODY && first) {
            zone = Zone.HEADING;
        }
    }

    /// The telegram's own date and number tell the years of the references below; those of later sections say the same.
    private void dateTime(Element.DateTimeLine line) {
        if (dateTime == null) {
            dateTime = line;
            citing = null;
        }
        if (hints.year().isEmpty()) {
            hints = new Hints(
                    hints.id(), OptionalInt.of(line.dateTimeGroup().value().year()));
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
        openList = role;
        openField = null;
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
        if (line.key().value().equalsIgnoreCase("Message Attributes")) {
            zone = Zone.METADATA;
        }
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

    /// Whether a page mark has just cut this field.
    boolean isWithin(Field field) {
        return openField == field;
    }

    /// The line of text after this one, or what is left of this one where it was cut; null at the end.
    @Nullable
    Line after(Line line) {
        if (line.isCut()) {
            return Seams.cut(lines.line(line.index(), line.end()), zone);
        }
        return line.index() + 1 < lines.count() ? Seams.cut(lines.line(line.index() + 1), zone) : null;
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

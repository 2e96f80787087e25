package org.septel.telegram.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// The readers of each zone, in the order in which they are asked: the surest first.
final class Readers {

    private static final LineReader NOTICE = new NoticeReader();
    private static final LineReader STAMP = new ReleaseStampReader();
    private static final LineReader MARK = new RecordMarkReader();
    private static final LineReader METADATA = new MetadataLineReader(false);
    private static final LineReader FORM = new FormFieldReader();
    private static final LineReader PAGE = new PageMarkReader();
    private static final LineReader CLASSIFICATION = new ClassificationLineReader();
    private static final LineReader CAPTION = new CaptionLineReader();
    private static final LineReader BREAK = new BreakLineReader();
    private static final LineReader END = new EndMarkReader();
    private static final LineReader PROCESSING = new ProcessingLineReader();
    private static final LineReader DATE_TIME = new DateTimeLineReader();
    private static final LineReader FROM = new FromLineReader();
    private static final LineReader OFFICE = new OfficeLineReader();
    private static final LineReader DRAFTING = new DraftingLineReader();
    private static final LineReader ADDRESSEE = new AddresseeLineReader();
    private static final LineReader TITLE = new HeadingReader();

    /// Format lines 1 to 4, which nothing else looks like.
    private static final List<LineReader> MACHINE = List.of(
            new TransmissionLineReader(), new RoutingLineReader(), new StationLineReader(), new SecurityLineReader());

    private static final List<LineReader> FIELDS = List.of(
            new ExecutiveOrderLineReader(),
            new TagsLineReader(),
            new SubjectLineReader(),
            new ReferenceLineReader(),
            new ClassifiedByLineReader());

    private static final ReaderList HEADING = ReaderList.of(
            List.of(NOTICE, STAMP, FORM, METADATA),
            MACHINE,
            List.of(DATE_TIME, FROM, MARK, OFFICE),
            FIELDS,
            List.of(
                    PAGE,
                    CLASSIFICATION,
                    BREAK,
                    END,
                    CAPTION,
                    PROCESSING,
                    DRAFTING,
                    new NumberLineReader(),
                    ADDRESSEE));

    private static final ReaderList PROLOGUE = ReaderList.of(
            List.of(NOTICE, STAMP, FORM, METADATA, PAGE, CLASSIFICATION, BREAK, END),
            FIELDS,
            List.of(CAPTION),
            MACHINE,
            List.of(DATE_TIME, new AttentionLineReader(), TITLE));

    private static final ReaderList BODY = ReaderList.of(
            List.of(PAGE, CLASSIFICATION, STAMP, NOTICE, FORM, METADATA, BREAK, END, CAPTION),
            MACHINE,
            List.of(MARK, new StrayLineReader(OFFICE, PROCESSING)));

    private static final ReaderList FIELD = ReaderList.of(FIELDS);

    private static final LineReader ATTRIBUTE = new AttributeReader();

    private static final ReaderList TRAILER = ReaderList.of(
            List.of(PAGE, CLASSIFICATION, STAMP, NOTICE, FORM, METADATA, ATTRIBUTE, BREAK, END, CAPTION),
            MACHINE,
            List.of(DATE_TIME, FROM, MARK, OFFICE));

    private static final ReaderList FURNITURE = ReaderList.of(
            NOTICE,
            STAMP,
            FORM,
            new LabelColumnReader(),
            new MetadataLineReader(true),
            PAGE,
            CLASSIFICATION,
            MARK,
            PROCESSING,
            CAPTION,
            new FurnitureReader());

    /// What stands at the edge of a page.
    private static final ReaderList PAGE_EDGE = ReaderList.of(PAGE, CLASSIFICATION, NOTICE, END);

    /// What a field never goes on with.
    private static final ReaderList NO_FIELD = ReaderList.of(PAGE, CLASSIFICATION, CAPTION, NOTICE, STAMP);

    private static final ReaderList HEADING_LINES =
            ReaderList.of(MACHINE, List.of(DATE_TIME, FROM, OFFICE, DRAFTING, ADDRESSEE));

    /// Each once.
    static Set<LineReader> all() {
        var all = new LinkedHashSet<LineReader>();
        Stream.of(FURNITURE, HEADING, PROLOGUE, BODY, TRAILER).forEach(list -> all.addAll(list.readers()));
        return all;
    }

    @Nullable
    Element read(Line line, Progress progress) {
        return switch (progress.zone()) {
            case FURNITURE -> FURNITURE.read(line, progress);
            case HEADING -> HEADING.read(line, progress);
            case PROLOGUE -> PROLOGUE.read(line, progress);
            case BODY -> body(line, progress);
            case TRAILER -> TRAILER.read(line, progress);
            case METADATA -> ATTRIBUTE.read(line, progress);
        };
    }

    /// In the text a field is read only until the second paragraph, and only once; a heading only where it is certain.
    private @Nullable Element body(Line line, Progress progress) {
        Element element = BODY.read(line, progress);
        if (element != null) {
            return element;
        }
        Label label = progress.text().lastNumber() < 2 ? line.label() : null;
        if (label != null && !progress.has(label.field()) && isPlain(line, label)) {
            return FIELD.read(line, progress);
        }
        Element title = TITLE.read(line, progress);
        if (title != null) {
            return title;
        }
        return isHeadingAgain(line, progress) ? HEADING_LINES.read(line, progress) : null;
    }

    /// A label with its colon, not the first word of a sentence.
    private static boolean isPlain(Line line, Label label) {
        return label.field() == Field.CLASSIFIED_BY || line.raw().charAt(label.value() - 1) == ':';
    }

    private static boolean isHeadingAgain(Line line, Progress progress) {
        if (!Chars.isUpper(line.first()) || 100 < line.length() || !line.isCapitals()) {
            return false;
        }
        if (DATE_TIME.read(line, progress) instanceof Element.DateTimeLine dated) {
            return !dated.precedences().isEmpty();
        }
        boolean from =
                FROM.read(line, progress) != null || line.startsWith("AMEMBASSY ") || line.startsWith("AMCONSUL ");
        Line next = from ? progress.after(line) : null;
        return next != null && next.startsWith("TO ");
    }

    /// Whether the line opens a message heading.
    boolean isHeading(Line line, Progress progress) {
        return !line.isBlank() && HEADING_LINES.read(line, progress) != null;
    }

    /// Whether the line is a classification line, at which a telegram's text begins.
    boolean isHead(Line line, Progress progress) {
        return CLASSIFICATION.read(line, progress) instanceof Element.ClassificationLine;
    }

    /// Whether the line is what stands at the edge of a page: a mark, a banner, a stamp, an end.
    boolean isPageEdge(Line line, Progress progress) {
        return ReleaseStampReader.opens(line) || PAGE_EDGE.read(line, progress) != null;
    }

    boolean isNoField(Line line, Progress progress) {
        return NO_FIELD.read(line, progress) != null;
    }
}

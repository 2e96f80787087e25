package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// The readers of each zone, in the order in which they are asked: the surest first.
final class Readers {

    private static final LineReader NOTICE = new NoticeReader();
    private static final LineReader STAMP = new ReleaseStampReader();
    private static final LineReader MARK = new RecordMarkReader();
    private static final LineReader METADATA = new MetadataLineReader();
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

    private static final List<LineReader> HEADING = joined(
            List.of(NOTICE, STAMP, METADATA),
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

    private static final List<LineReader> PROLOGUE = joined(
            List.of(NOTICE, STAMP, METADATA, PAGE, CLASSIFICATION, BREAK, END),
            FIELDS,
            List.of(CAPTION),
            MACHINE,
            List.of(DATE_TIME, new AttentionLineReader(), TITLE));

    private static final List<LineReader> BODY = joined(
            List.of(PAGE, CLASSIFICATION, STAMP, NOTICE, METADATA, BREAK, END, CAPTION),
            MACHINE,
            List.of(MARK, new StrayLineReader(OFFICE, PROCESSING)));

    private static final LineReader ATTRIBUTE = new AttributeReader();

    private static final List<LineReader> TRAILER = joined(
            List.of(PAGE, CLASSIFICATION, STAMP, NOTICE, METADATA, ATTRIBUTE, BREAK, END, CAPTION),
            MACHINE,
            List.of(DATE_TIME, FROM, MARK, OFFICE));

    private static final List<LineReader> FURNITURE = List.of(
            NOTICE,
            STAMP,
            new LabelColumnReader(),
            METADATA,
            PAGE,
            CLASSIFICATION,
            MARK,
            PROCESSING,
            new FurnitureReader());

    /// What stands at the edge of a page.
    private static final List<LineReader> PAGE_EDGE = List.of(PAGE, CLASSIFICATION, NOTICE, END);

    /// What a field never goes on with.
    private static final List<LineReader> NO_FIELD = List.of(PAGE, CLASSIFICATION, CAPTION, NOTICE, STAMP);

    private static final List<LineReader> HEADING_LINES =
            joined(MACHINE, List.of(DATE_TIME, FROM, OFFICE, DRAFTING, ADDRESSEE));

    @SafeVarargs
    private static List<LineReader> joined(List<? extends LineReader>... lists) {
        var all = new ArrayList<LineReader>();
        for (var list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    @Nullable
    Element read(Line line, Progress progress) {
        return switch (progress.zone()) {
            case FURNITURE -> first(FURNITURE, line, progress);
            case HEADING -> first(HEADING, line, progress);
            case PROLOGUE -> first(PROLOGUE, line, progress);
            case BODY -> body(line, progress);
            case TRAILER -> first(TRAILER, line, progress);
            case METADATA -> ATTRIBUTE.read(line, progress);
        };
    }

    /// In the text a field is read only until the second paragraph, and only once; a heading only where it is certain.
    private @Nullable Element body(Line line, Progress progress) {
        Element element = first(BODY, line, progress);
        if (element != null) {
            return element;
        }
        Label label = progress.text().lastNumber() < 2 ? line.label() : null;
        if (label != null && !progress.has(label.field()) && isPlain(line, label)) {
            return first(FIELDS, line, progress);
        }
        Element title = TITLE.read(line, progress);
        if (title != null) {
            return title;
        }
        return isHeadingAgain(line, progress) ? first(HEADING_LINES, line, progress) : null;
    }

    /// A label with its colon, not the first word of a sentence.
    private static boolean isPlain(Line line, Label label) {
        return label.field() == Field.CLASSIFIED_BY || line.raw().charAt(label.value() - 1) == ':';
    }

    private static boolean isHeadingAgain(Line line, Progress progress) {
        if (!Chars.isUpper(line.first()) || !line.isCapitals() || 100 < line.length()) {
            return false;
        }
        Element dated = DATE_TIME.read(line, progress);
        if (dated instanceof Element.DateTimeLine found) {
            return !found.precedences().isEmpty();
        }
        Line next = progress.after(line);
        boolean from =
                FROM.read(line, progress) != null || line.startsWith("AMEMBASSY ") || line.startsWith("AMCONSUL ");
        return from && next != null && next.startsWith("TO ") && line.isCapitals();
    }

    /// Whether the line opens a message heading.
    boolean isHeading(Line line, Progress progress) {
        return !line.isBlank() && first(HEADING_LINES, line, progress) != null;
    }

    /// Whether the line is a classification line, at which a telegram's text begins.
    boolean isHead(Line line, Progress progress) {
        return CLASSIFICATION.read(line, progress) instanceof Element.ClassificationLine;
    }

    /// Whether the line is what stands at the edge of a page: a mark, a banner, a stamp, an end.
    boolean isPageEdge(Line line, Progress progress) {
        return ReleaseStampReader.opens(line) || first(PAGE_EDGE, line, progress) != null;
    }

    boolean isNoField(Line line, Progress progress) {
        return first(NO_FIELD, line, progress) != null;
    }

    private static @Nullable Element first(List<LineReader> readers, Line line, Progress progress) {
        for (LineReader reader : readers) {
            Element element = reader.read(line, progress);
            if (element != null) {
                return element;
            }
        }
        return null;
    }
}

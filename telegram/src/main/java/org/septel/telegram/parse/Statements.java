package org.septel.telegram.parse;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Classification;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Element;
import org.septel.telegram.MessageReference;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// What a telegram says of itself where it says so first, gathered in one pass so that the checks need not look for it
/// again. Null is what it does not say. Every parse makes one; nothing else is made for a telegram that is sound.
final class Statements {

    final Telegram telegram;
    Element.@Nullable RoutingLine routing;
    Element.@Nullable StationLine station;
    Element.@Nullable SecurityLine security;
    Element.@Nullable DateTimeLine dateTime;
    Element.@Nullable FromLine from;
    Element.@Nullable ClassificationLine head;

    @Nullable
    Spanned<MessageReference> reference;

    @Nullable
    Spanned<SectionMark> section;

    Element.@Nullable ExecutiveOrderLine order;
    Element.@Nullable SubjectLine subject;
    boolean extract;
    boolean fields;

    /// Whether a head or a page mark says of which section it is.
    boolean sectioned;

    List<Element.Paragraph> paragraphs = List.of();
    List<Element.PageMark> pageMarks = List.of();
    List<Element.PageBanner> banners = List.of();
    List<Element.AddresseeLine> addressees = List.of();
    List<Element.ClassifiedByLine> classifiedBy = List.of();

    /// Those of repeated headings too.
    List<Element.OfficeLine> offices = List.of();

    /// TAGS and reference lines.
    List<Element> named = List.of();

    /// Captions, and caveats of classification lines.
    List<Spanned<String>> captions = List.of();

    Statements(Telegram telegram) {
        this.telegram = telegram;
        List<Element> elements = telegram.elements();
        for (int at = 0; at < elements.size(); at++) {
            take(elements.get(at));
        }
    }

    private void take(Element element) {
        switch (element) {
            case Element.Blank _ -> {}
            case Element.Paragraph paragraph -> paragraphs = with(paragraphs, paragraph);
            case Element.RoutingLine line -> routing = first(routing, line);
            case Element.StationLine line -> station = first(station, line);
            case Element.SecurityLine line -> security = first(security, line);
            case Element.DateTimeLine line -> dateTime = first(dateTime, line);
            case Element.FromLine line -> from = first(from, line);
            case Element.ClassificationLine line -> head(line);
            case Element.ExecutiveOrderLine line -> order = first(order, line);
            case Element.SubjectLine line -> subject = first(subject, line);
            case Element.TagsLine line -> {
                fields = true;
                named = with(named, line);
            }
            case Element.ReferenceLine line -> named = with(named, line);
            case Element.ClassifiedByLine line -> classifiedBy = with(classifiedBy, line);
            case Element.CaptionLine line -> captions(line.captions());
            case Element.OfficeLine line -> offices = with(offices, line);
            case Element.AddresseeLine line -> addressees = with(addressees, line);
            case Element.PageMark mark -> {
                pageMarks = with(pageMarks, mark);
                sectioned |= mark.section().isPresent();
            }
            case Element.PageBanner banner -> banners = with(banners, banner);
            case Element.Notice notice -> extract |= isExtract(notice);
            case Element.Repeat(Element repeated) -> repeated(repeated);
            case Element.HeadingLine _, Element.PrologueLine _, Element.TextElement _ -> {}
            case Element.ProcessingLine _, Element.BreakLine _, Element.EndMark _, Element.ReleaseStamp _ -> {}
            case Element.RecordMark _, Element.MetadataLine _, Element.Unrecognised _ -> {}
        }
    }

    /// Of what is said again no more than copies of offices and sections are counted.
    private void repeated(Element element) {
        if (element instanceof Element.OfficeLine line) {
            offices = with(offices, line);
        } else if (element instanceof Element.ClassificationLine line) {
            sectioned |= line.section().isPresent();
        }
    }

    private void captions(List<Spanned<String>> marks) {
        for (int at = 0; at < marks.size(); at++) {
            captions = with(captions, marks.get(at));
        }
    }

    private static <T> List<T> with(List<T> list, T next) {
        List<T> longer = list.isEmpty() ? new ArrayList<>(4) : list;
        longer.add(next);
        return longer;
    }

    private void head(Element.ClassificationLine line) {
        head = first(head, line);
        reference = first(reference, line.reference().orElse(null));
        section = first(section, line.section().orElse(null));
        sectioned |= line.section().isPresent();
        captions(line.caveats());
    }

    private static <T> @Nullable T first(@Nullable T known, @Nullable T next) {
        return known == null ? next : known;
    }

    static boolean isExtract(Element.Notice notice) {
        String text = notice.text().value();
        return text.contains("partial extract") || text.equals("...");
    }

    /// The level of the classification line.
    @Nullable
    Classification level() {
        return head == null ? null : head.classification().value();
    }

    @Nullable
    Spanned<DateTimeGroup> group() {
        return dateTime == null ? null : dateTime.dateTimeGroup();
    }

    /// The day of the date-time group, UTC; null where there is none or no calendar has it.
    @Nullable
    LocalDate day() {
        return dateTime == null
                ? null
                : dateTime.dateTimeGroup()
                        .value()
                        .instant()
                        .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate())
                        .orElse(null);
    }
}

package org.septel.telegram.parse;

import java.time.LocalDate;
import java.time.ZoneOffset;
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

    Statements(Telegram telegram) {
        this.telegram = telegram;
        for (Element element : telegram.elements()) {
            take(element);
        }
    }

    private void take(Element element) {
        switch (element) {
            case Element.RoutingLine line -> routing = first(routing, line);
            case Element.StationLine line -> station = first(station, line);
            case Element.SecurityLine line -> security = first(security, line);
            case Element.DateTimeLine line -> dateTime = first(dateTime, line);
            case Element.FromLine line -> from = first(from, line);
            case Element.ClassificationLine line -> head(line);
            case Element.ExecutiveOrderLine line -> order = first(order, line);
            case Element.SubjectLine line -> subject = first(subject, line);
            case Element.TagsLine _ -> fields = true;
            case Element.Notice notice -> extract |= isExtract(notice);
            case Element.HeadingLine _, Element.PrologueLine _, Element.TextElement _ -> {}
            case Element.ProcessingLine _, Element.BreakLine _, Element.PageMark _, Element.PageBanner _ -> {}
            case Element.EndMark _, Element.ReleaseStamp _, Element.RecordMark _, Element.MetadataLine _ -> {}
            case Element.Repeat _, Element.Blank _, Element.Unrecognised _ -> {}
        }
    }

    private void head(Element.ClassificationLine line) {
        head = first(head, line);
        reference = first(reference, line.reference().orElse(null));
        section = first(section, line.section().orElse(null));
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

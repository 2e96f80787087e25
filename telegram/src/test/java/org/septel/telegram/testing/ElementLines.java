package org.septel.telegram.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.septel.telegram.Addressee;
import org.septel.telegram.Declassification;
import org.septel.telegram.Element;
import org.septel.telegram.Inline;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.Tag;
import org.septel.telegram.Telegram;

/// A telegram's elements and diagnostics, one line each: `STATION_LINE@285..312 RUEHMO #4634 263T09:29Z`.
public final class ElementLines {

    private static final int LONGEST_CITED = 24;

    private final UnaryOperator<String> prose;

    private ElementLines(UnaryOperator<String> prose) {
        this.prose = prose;
    }

    /// The same for a real telegram, whose words must stay where they are: prose is its length and a checksum, and
    /// oddities
    /// are without their sentences.
    public static List<String> withoutWords(Telegram telegram) {
        var lines = new ElementLines(ElementLines::digest);
        return Stream.concat(
                        telegram.elements().stream().map(lines::line),
                        telegram.diagnostics().stream().map(odd -> "! %s@%s".formatted(odd.code(), odd.span())))
                .toList();
    }

    private static String digest(String words) {
        var checksum = new CRC32();
        checksum.update(words.getBytes(StandardCharsets.UTF_8));
        return "%d:%08x".formatted(words.length(), checksum.getValue());
    }

    public static List<String> of(Telegram telegram) {
        var lines = new ElementLines(UnaryOperator.identity());
        return Stream.concat(
                        telegram.elements().stream().map(lines::line),
                        telegram.diagnostics().stream()
                                .map(odd -> "! %s@%s %s".formatted(odd.code(), odd.span(), odd.message())))
                .toList();
    }

    /// The same without places, for texts that differ only in white space.
    public static List<String> withoutSpans(Telegram telegram) {
        return of(telegram).stream()
                .map(line -> line.replaceAll("@\\d+\\.\\.\\d+", ""))
                .toList();
    }

    private String line(Element element) {
        if (element instanceof Element.Repeat repeat) {
            return "REPEAT " + line(repeat.repeated());
        }
        String kind = element.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        String text = text(element);
        return kind.toUpperCase(Locale.ROOT) + "@" + element.span() + (text.isEmpty() ? "" : " " + text);
    }

    private String text(Element element) {
        return switch (element) {
            case Element.TransmissionLine line -> words(line.channel(), line.serial());
            case Element.RoutingLine line -> words(line.precedence(), line.stations());
            case Element.StationLine line ->
                words(
                        line.station(),
                        "#" + line.serial().value(),
                        line.section().map(part -> "/" + part.value()),
                        line.filed());
            case Element.SecurityLine line ->
                words(line.signal(), line.letters(), line.classification(), line.operatingSignals());
            case Element.DateTimeLine line -> words(line.precedences(), line.dateTimeGroup(), line.operatingSignals());
            case Element.FromLine line -> words(line.address());
            case Element.AddresseeLine line ->
                words(
                        line.role(),
                        line.addressees().stream()
                                .map(found -> addressee(found.value()))
                                .toList());
            case Element.OfficeLine line ->
                words(line.role(), line.offices(), line.total().map(total -> "/" + total.value()));
            case Element.DraftingLine line ->
                words(line.role(), line.part(), said(line.text()), bracketed(line.officers()));
            case Element.ClassificationLine line ->
                words(line.classification(), line.caveats(), line.section(), line.reference());
            case Element.NumberLine line -> words(line.reference());
            case Element.CaptionLine line -> words(line.captions());
            case Element.AttentionLine line -> said(line.text());
            case Element.ExecutiveOrderLine line ->
                words(line.order(), line.declassification().map(end -> declassification(end.value())));
            case Element.TagsLine line ->
                words(line.tags().stream().map(tag -> tag(tag.value())).toList());
            case Element.SubjectLine line -> said(line.text());
            case Element.ReferenceLine line ->
                line.references().stream()
                        .map(Spanned::value)
                        .map(this::reference)
                        .collect(Collectors.joining("; "));
            case Element.ClassifiedByLine line -> words(line.classifiers(), line.reasons());
            case Element.Heading line ->
                words(said(line.text()), "rules " + line.rules().size());
            case Element.Paragraph line ->
                words(
                        line.number(),
                        line.portion().map(mark -> "(" + mark.value() + ")"),
                        "body " + line.body(),
                        inlines(line.inlines()));
            case Element.Continuation line -> inlines(line.inlines());
            case Element.PageMark line ->
                words(
                        line.page(),
                        line.section(),
                        line.copy().map(copy -> "copy " + copy.value()),
                        line.reference(),
                        line.printed());
            case Element.PageBanner line -> words(line.classification());
            case Element.Signature line -> words(line.names());
            case Element.Notice line -> said(line.text());
            case Element.ReleaseStamp line ->
                words(
                        said(line.text()),
                        line.date(),
                        bracketed(line.authority().stream().toList()),
                        bracketed(line.caseNumber().stream().toList()),
                        bracketed(line.exemptions()));
            case Element.RecordMark line -> said(line.text());
            case Element.ProcessingLine line ->
                words(line.counter(), line.printed(), line.closing().map(number -> "/" + number.value()));
            case Element.MetadataLine line ->
                words(line.key(), "=", line.value().map(this::said));
            case Element.Repeat line -> line(line.repeated());
            case Element.BreakLine _, Element.EndMark _, Element.Blank _, Element.Unrecognised _ -> "";
        };
    }

    private String said(Spanned<String> words) {
        return prose.apply(words.value());
    }

    private String reference(Reference cited) {
        return words(
                cited.label().map(label -> label + "."),
                cited.text().length() <= LONGEST_CITED ? cited.text() : prose.apply(cited.text()),
                cited.id().map(id -> "=" + id + " " + cited.year()),
                cited.kind() == Reference.Kind.TELEGRAM ? "" : cited.kind(),
                cited.remarks());
    }

    private static String declassification(Declassification end) {
        return words(end.date(), end.event().map(event -> "event"), end.exemptions(), end.notApplicable() ? "n/a" : "");
    }

    private String inlines(List<Spanned<Inline>> inlines) {
        return inlines.stream()
                .map(inline -> "%s@%s".formatted(inline(inline.value()), inline.span()))
                .collect(Collectors.joining(" "));
    }

    private String inline(Inline inline) {
        return switch (inline) {
            case Inline.Bound bound -> bound.part() + "-" + bound.edge();
            case Inline.Redaction _ -> "REDACTION";
            case Inline.Mention mention -> "<" + reference(mention.reference()) + ">";
        };
    }

    private static String tag(Tag tag) {
        return tag.code() + tag.owner().map(owner -> " of " + owner).orElse("");
    }

    private static String bracketed(List<? extends Spanned<?>> values) {
        return values.stream().map(value -> "[" + value.value() + "]").collect(Collectors.joining(" "));
    }

    private static String addressee(Addressee addressee) {
        return words(
                addressee.routingIndicator().map(station -> station.value() + "/"),
                addressee.address(),
                addressee.precedence(),
                addressee.serial().map(serial -> "%04d".formatted(serial.value())));
    }

    private static String words(Object... parts) {
        return Stream.of(parts)
                .flatMap(ElementLines::flat)
                .map(Objects::toString)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Stream<?> flat(Object part) {
        return switch (part) {
            case Optional<?> maybe -> maybe.stream().flatMap(ElementLines::flat);
            case List<?> list -> list.stream().flatMap(ElementLines::flat);
            case Spanned<?> spanned -> flat(spanned.value());
            default -> Stream.of(part);
        };
    }
}

package org.septel.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.telegram.Addressee;
import org.septel.telegram.Declassification;
import org.septel.telegram.DraftingOfficer;
import org.septel.telegram.Element;
import org.septel.telegram.Inline;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// One element with its span, and what was decoded in it with the spans of that.
final class ElementJson {

    private final JsonLine json;

    ElementJson(JsonLine json) {
        this.json = json;
    }

    /// Something decoded: what it is, what it says, and where.
    private record Token(String name, String value, Span span) {

        static Token of(String name, Spanned<?> value) {
            return new Token(name, value.value().toString(), value.span());
        }
    }

    /// Writes the members of an element's object.
    void members(Element element) {
        boolean repeat = element instanceof Element.Repeat;
        Element plain = element instanceof Element.Repeat(Element repeated) ? repeated : element;
        json.text("kind", kind(plain));
        if (repeat) {
            json.flag("repeat", true);
        }
        json.span("span", element.span());
        List<Token> tokens = tokens(plain).toList();
        if (!tokens.isEmpty()) {
            json.objects(
                    "tokens",
                    tokens,
                    token -> json.text("name", token.name())
                            .text("value", token.value())
                            .span("span", token.span()));
        }
    }

    /// The name of its kind: `station-line`; a repeat has that of what it repeats.
    static String kind(Element element) {
        return switch (element) {
            case Element.TransmissionLine _ -> "transmission-line";
            case Element.RoutingLine _ -> "routing-line";
            case Element.StationLine _ -> "station-line";
            case Element.SecurityLine _ -> "security-line";
            case Element.DateTimeLine _ -> "date-time-line";
            case Element.FromLine _ -> "from-line";
            case Element.AddresseeLine line -> line.role().name().toLowerCase(Locale.ROOT) + "-line";
            case Element.OfficeLine _ -> "office-line";
            case Element.DraftingLine _ -> "drafting-line";
            case Element.ProcessingLine _ -> "processing-line";
            case Element.BreakLine _ -> "break-line";
            case Element.ClassificationLine _ -> "classification-line";
            case Element.NumberLine _ -> "number-line";
            case Element.CaptionLine _ -> "caption-line";
            case Element.AttentionLine _ -> "attention-line";
            case Element.ExecutiveOrderLine _ -> "executive-order-line";
            case Element.TagsLine _ -> "tags-line";
            case Element.SubjectLine _ -> "subject-line";
            case Element.ReferenceLine _ -> "reference-line";
            case Element.ClassifiedByLine _ -> "classified-by-line";
            case Element.Heading _ -> "heading";
            case Element.Paragraph _ -> "paragraph";
            case Element.Continuation _ -> "continuation";
            case Element.PageMark _ -> "page-mark";
            case Element.PageBanner _ -> "page-banner";
            case Element.Signature _ -> "signature";
            case Element.EndMark _ -> "end-mark";
            case Element.Notice _ -> "notice";
            case Element.ReleaseStamp _ -> "release-stamp";
            case Element.RecordMark _ -> "record-mark";
            case Element.MetadataLine _ -> "metadata-line";
            case Element.Repeat repeat -> kind(repeat.repeated());
            case Element.Blank _ -> "blank";
            case Element.Unrecognised _ -> "unrecognised";
        };
    }

    private static Stream<Token> tokens(Element element) {
        return switch (element) {
            case Element.TransmissionLine line -> of(line);
            case Element.RoutingLine line -> of(line);
            case Element.StationLine line -> of(line);
            case Element.SecurityLine line -> of(line);
            case Element.DateTimeLine line -> of(line);
            case Element.FromLine line -> Stream.of(Token.of("address", line.address()));
            case Element.AddresseeLine line ->
                line.addressees().stream().map(Spanned::value).flatMap(ElementJson::of);
            case Element.OfficeLine line -> of(line);
            case Element.DraftingLine line -> of(line);
            case Element.ClassificationLine line -> of(line);
            case Element.NumberLine line -> Stream.of(Token.of("messageReference", line.reference()));
            case Element.CaptionLine line -> each("caption", line.captions());
            case Element.AttentionLine line -> Stream.of(Token.of("text", line.text()));
            case Element.ExecutiveOrderLine line -> of(line);
            case Element.TagsLine line -> each("tag", line.tags());
            case Element.SubjectLine line -> Stream.of(Token.of("text", line.text()));
            case Element.ReferenceLine line -> of(line);
            case Element.ClassifiedByLine line -> of(line);
            case Element.Heading line -> Stream.of(Token.of("text", line.text()));
            case Element.Paragraph line -> of(line);
            case Element.Continuation line -> line.inlines().stream().map(ElementJson::of);
            case Element.PageMark line -> of(line);
            case Element.PageBanner line -> Stream.of(Token.of("classification", line.classification()));
            case Element.Signature line -> each("name", line.names());
            case Element.Notice line -> Stream.of(Token.of("text", line.text()));
            case Element.ReleaseStamp line -> of(line);
            case Element.RecordMark line -> Stream.of(Token.of("text", line.text()));
            case Element.MetadataLine line -> of(line);
            case Element.Repeat repeat -> tokens(repeat.repeated());
            case Element.ProcessingLine line -> of(line);
            case Element.BreakLine _, Element.EndMark _, Element.Blank _, Element.Unrecognised _ -> Stream.empty();
        };
    }

    private static Stream<Token> of(Element.TransmissionLine line) {
        return Stream.of(
                Token.of("identification", line.identification()),
                Token.of("channel", line.channel()),
                Token.of("serial", line.serial()));
    }

    private static Stream<Token> of(Element.RoutingLine line) {
        return join(Stream.of(Token.of("precedence", line.precedence())), each("station", line.stations()));
    }

    private static Stream<Token> of(Element.StationLine line) {
        return join(
                Stream.of(Token.of("station", line.station()), Token.of("serial", line.serial())),
                maybe("section", line.section()),
                maybe("filed", line.filed()));
    }

    private static Stream<Token> of(Element.SecurityLine line) {
        return join(
                Stream.of(Token.of("signal", line.signal())),
                maybe("letters", line.letters()),
                each("operatingSignal", line.operatingSignals()));
    }

    private static Stream<Token> of(Element.DateTimeLine line) {
        return join(
                each("precedence", line.precedences()),
                Stream.of(Token.of("dateTimeGroup", line.dateTimeGroup())),
                each("operatingSignal", line.operatingSignals()));
    }

    private static Stream<Token> of(Addressee addressee) {
        return join(
                maybe("routingIndicator", addressee.routingIndicator()),
                Stream.of(Token.of("address", addressee.address())),
                maybe("precedence", addressee.precedence()),
                maybe("serial", addressee.serial()));
    }

    private static Stream<Token> of(Element.OfficeLine line) {
        return join(maybe("role", line.role()), each("office", line.offices()), maybe("total", line.total()));
    }

    private static Stream<Token> of(Element.DraftingLine line) {
        Stream<Token> role = maybe("role", line.role());
        return line.officers().isEmpty()
                ? join(role, Stream.of(Token.of("text", line.text())))
                : join(role, line.officers().stream().flatMap(officer -> of(officer.value())));
    }

    private static Stream<Token> of(DraftingOfficer officer) {
        return join(
                maybe("office", officer.office()),
                maybe("name", officer.name()),
                maybe("typist", officer.typist()),
                maybe("remark", officer.remark()));
    }

    private static Stream<Token> of(Element.ProcessingLine line) {
        return join(
                maybe("counter", line.counter()), maybe("printed", line.printed()), maybe("closing", line.closing()));
    }

    private static Stream<Token> of(Element.ClassificationLine line) {
        return join(
                Stream.of(Token.of("classification", line.classification())),
                each("caveat", line.caveats()),
                line.section().stream().map(ElementJson::section),
                maybe("messageReference", line.reference()));
    }

    private static Stream<Token> of(Element.ExecutiveOrderLine line) {
        return join(
                maybe("order", line.order()),
                line.declassification().stream()
                        .map(end -> new Token("declassification", said(end.value()), end.span())));
    }

    private static Stream<Token> of(Element.ReferenceLine line) {
        return line.references().stream()
                .map(cited -> new Token("reference", cited.value().text(), cited.span()));
    }

    private static Stream<Token> of(Element.ClassifiedByLine line) {
        return join(
                line.classifiers().stream()
                        .map(person -> new Token("classifier", person.value().name(), person.span())),
                each("reason", line.reasons()));
    }

    private static Stream<Token> of(Element.Paragraph line) {
        return join(
                maybe("number", line.number()),
                maybe("portion", line.portion()),
                line.inlines().stream().map(ElementJson::of));
    }

    private static Stream<Token> of(Element.PageMark line) {
        return join(
                maybe("page", line.page()),
                line.section().stream().map(ElementJson::section),
                maybe("copy", line.copy()),
                maybe("messageReference", line.reference()),
                maybe("printed", line.printed()));
    }

    private static Stream<Token> of(Element.ReleaseStamp line) {
        return join(
                Stream.of(Token.of("text", line.text())),
                maybe("date", line.date()),
                maybe("authority", line.authority()),
                maybe("caseNumber", line.caseNumber()),
                each("exemption", line.exemptions()));
    }

    private static Stream<Token> of(Element.MetadataLine line) {
        return join(Stream.of(Token.of("key", line.key())), maybe("value", line.value()));
    }

    private static Token of(Spanned<Inline> inline) {
        return switch (inline.value()) {
            case Inline.Bound bound ->
                new Token(
                        "bound",
                        (bound.part() + " " + bound.edge())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '),
                        inline.span());
            case Inline.Redaction redaction -> new Token("redaction", redaction.units() + " characters", inline.span());
            case Inline.Mention mention ->
                new Token("mention", mention.reference().text(), inline.span());
        };
    }

    private static Token section(Spanned<SectionMark> mark) {
        return new Token(
                "section", mark.value().section() + " of " + mark.value().of(), mark.span());
    }

    private static String said(Declassification end) {
        return Stream.of(end.date().stream(), end.event().stream(), end.exemptions().stream())
                .flatMap(said -> said)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Token> maybe(String name, Optional<? extends Spanned<?>> value) {
        return value.stream().map(present -> Token.of(name, present));
    }

    private static Stream<Token> each(String name, List<? extends Spanned<?>> values) {
        return values.stream().map(value -> Token.of(name, value));
    }

    @SafeVarargs
    private static Stream<Token> join(Stream<Token>... tokens) {
        var all = new ArrayList<Token>();
        for (Stream<Token> some : tokens) {
            some.forEach(all::add);
        }
        return all.stream();
    }
}

package org.septel.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One telegram: its raw text, its elements in order, and accessors for what most readers want.
///
/// The elements' spans partition the raw text. The accessors are computed from the elements; they pass over
/// [Element.Repeat]s.
/// Immutable; parsing again is cheap, so nothing here is worth storing.
///
/// @param raw         the text exactly as given
/// @param elements    in the order of the text, no gap, no overlap
/// @param diagnostics in the order of the text
public record Telegram(String raw, List<Element> elements, List<Diagnostic> diagnostics) {

    public Telegram {
        elements = List.copyOf(elements);
        diagnostics = List.copyOf(diagnostics);
        int at = 0;
        for (Element element : elements) {
            if (element.span().start() != at) {
                throw new IllegalArgumentException("elements do not partition the text at " + at);
            }
            at = element.span().end();
        }
        if (at != raw.length()) {
            throw new IllegalArgumentException("elements end at " + at + " of " + raw.length());
        }
    }

    /// All elements of one kind, repeats left out.
    public <E extends Element> Stream<E> all(Class<E> kind) {
        var found = new ArrayList<E>();
        for (Element element : elements) {
            if (kind.isInstance(element)) {
                found.add(kind.cast(element));
            }
        }
        return found.stream();
    }

    /// The first element of a kind, repeats left out.
    public <E extends Element> Optional<E> first(Class<E> kind) {
        for (Element element : elements) {
            if (kind.isInstance(element)) {
                return Optional.of(kind.cast(element));
            }
        }
        return Optional.empty();
    }

    /// The characters of a span.
    public String text(Span span) {
        return span.of(raw);
    }

    /// `VZCZCXRO2992`.
    public Optional<String> transmission() {
        return first(Element.TransmissionLine.class)
                .map(line -> line.identification().value());
    }

    /// The precedence for action addressees: of the date-time line, else of the routing line, else of the first of
    /// them.
    public Optional<Precedence> precedence() {
        return dateTimeLine()
                .flatMap(line -> line.precedences().stream().findFirst())
                .or(() -> first(Element.RoutingLine.class).map(Element.RoutingLine::precedence))
                .map(Spanned::value)
                .or(() -> addressees(Element.AddresseeLine.Role.ACTION).stream()
                        .flatMap(addressee -> addressee.precedence().stream())
                        .map(Spanned::value)
                        .findFirst());
    }

    /// Format line 3: which station sent it, and its serial.
    public Optional<Element.StationLine> station() {
        return first(Element.StationLine.class);
    }

    /// Format line 5: precedences and date-time group.
    public Optional<Element.DateTimeLine> dateTimeLine() {
        return first(Element.DateTimeLine.class);
    }

    /// When it was released for sending.
    public Optional<DateTimeGroup> dateTimeGroup() {
        return dateTimeLine().map(line -> line.dateTimeGroup().value());
    }

    /// The sender's address: `AMEMBASSY MOSCOW`.
    public Optional<String> from() {
        return first(Element.FromLine.class).map(line -> line.address().value());
    }

    /// Addressees of one role, in order.
    public List<Addressee> addressees(Element.AddresseeLine.Role role) {
        return all(Element.AddresseeLine.class)
                .filter(line -> line.role() == role)
                .flatMap(line -> line.addressees().stream())
                .map(Spanned::value)
                .toList();
    }

    /// The first line of the text.
    public Optional<Element.ClassificationLine> classificationLine() {
        return first(Element.ClassificationLine.class);
    }

    /// Of the classification line, else of the security line, else the highest of the banners above its own number.
    public Optional<Classification> classification() {
        return classificationLine()
                .map(line -> line.classification().value())
                .or(() -> first(Element.SecurityLine.class)
                        .flatMap(line -> line.classification().map(Spanned::value)))
                .or(this::classificationAboveNumber);
    }

    private Optional<Classification> classificationAboveNumber() {
        Optional<Element.NumberLine> number = first(Element.NumberLine.class);
        return number.flatMap(line -> all(Element.PageBanner.class)
                .takeWhile(banner -> banner.span().start() < line.span().start())
                .map(banner -> banner.classification().value())
                .max(Comparator.naturalOrder()));
    }

    /// `NOFORN` and the like, without repeats.
    public List<String> caveats() {
        return distinct(Element.ClassificationLine.class, Element.ClassificationLine::caveats);
    }

    /// `SIPDIS`, `NODIS` and the like, without repeats.
    public List<String> captions() {
        return distinct(Element.CaptionLine.class, Element.CaptionLine::captions);
    }

    /// The sender's own number for it: `MOSCOW 4634`.
    public Optional<MessageReference> messageReference() {
        return all(Element.ClassificationLine.class)
                .flatMap(line -> line.reference().stream())
                .findFirst()
                .or(() -> first(Element.NumberLine.class).map(Element.NumberLine::reference))
                .map(Spanned::value);
    }

    /// How many sections the heading announces; empty where it says nothing of sections.
    public Optional<Integer> sections() {
        return all(Element.ClassificationLine.class)
                .flatMap(line -> line.section().stream())
                .map(section -> section.value().of())
                .findFirst();
    }

    /// `12958`.
    public Optional<String> executiveOrder() {
        return all(Element.ExecutiveOrderLine.class)
                .flatMap(line -> line.order().stream())
                .map(Spanned::value)
                .findFirst();
    }

    /// What the E.O. line says of when it ends to be classified.
    public Optional<Declassification> declassification() {
        return all(Element.ExecutiveOrderLine.class)
                .flatMap(line -> line.declassification().stream())
                .map(Spanned::value)
                .findFirst();
    }

    /// In order, without repeats.
    public List<String> tags() {
        return distinct(Element.TagsLine.class, Element.TagsLine::tags).stream()
                .map(Tag::code)
                .distinct()
                .toList();
    }

    /// The subject as one line.
    public Optional<String> subject() {
        return first(Element.SubjectLine.class).map(line -> line.text().value());
    }

    /// Everything cited on reference lines, in order.
    public List<Reference> references() {
        return all(Element.ReferenceLine.class)
                .flatMap(line -> line.references().stream())
                .map(Spanned::value)
                .toList();
    }

    /// Everything that the running text names, in order, each with the entries of the reference lines it stands for.
    public List<Citation> citations() {
        return Citations.of(this);
    }

    /// Who classified it, without repeats.
    public List<Classifier> classifiers() {
        return distinct(Element.ClassifiedByLine.class, Element.ClassifiedByLine::classifiers);
    }

    /// Why it is classified, without repeats.
    public List<ClassificationReason> reasons() {
        return distinct(Element.ClassifiedByLine.class, Element.ClassifiedByLine::reasons);
    }

    /// Who signed, without repeats.
    public List<String> signatures() {
        return distinct(Element.Signature.class, Element.Signature::names);
    }

    private <E extends Element, T> List<T> distinct(Class<E> kind, Function<E, List<Spanned<T>>> values) {
        var found = new LinkedHashSet<T>();
        all(kind).forEach(element -> values.apply(element).forEach(value -> found.add(value.value())));
        return new ArrayList<>(found);
    }
}

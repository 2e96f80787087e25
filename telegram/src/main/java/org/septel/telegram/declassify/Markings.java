package org.septel.telegram.declassify;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.septel.telegram.Classification;
import org.septel.telegram.Declassification;
import org.septel.telegram.Element;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// What the end of a classification depends on, and where the telegram says it.
///
/// @param sent  the day it was sent, UTC
/// @param level the telegram's, or its highest paragraph's where that is higher
/// @param order the executive order's number as written
/// @param term  what the E.O. line says about the end; empty where it says nothing
/// @param spans where each is said; nothing for what comes from elsewhere, as from a record
public record Markings(
        Optional<LocalDate> sent,
        Optional<Classification> level,
        Optional<String> order,
        Optional<Declassification> term,
        Map<Part, Span> spans) {

    /// One of the things that an end depends on.
    public enum Part {
        /// when it was sent
        SENT,
        /// how closely it is held
        LEVEL,
        /// the executive order
        ORDER,
        /// what the E.O. line says of the end
        TERM;

        /// As written in JSON and reports: `sent`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Markings {
        spans = Map.copyOf(spans);
    }

    /// Those of a telegram.
    public static Markings of(Telegram telegram) {
        var spans = new EnumMap<Part, Span>(Part.class);
        Optional<LocalDate> sent = telegram.dateTimeLine()
                .map(Element.DateTimeLine::dateTimeGroup)
                .flatMap(group -> group.value().instant().map(instant -> {
                    spans.put(Part.SENT, group.span());
                    return instant.atZone(ZoneOffset.UTC).toLocalDate();
                }));
        Optional<Classification> level = level(telegram).map(found -> said(spans, Part.LEVEL, found));
        Optional<String> order = telegram.all(Element.ExecutiveOrderLine.class)
                .flatMap(line -> line.order().stream())
                .findFirst()
                .map(found -> said(spans, Part.ORDER, found));
        Optional<Declassification> term = telegram.all(Element.ExecutiveOrderLine.class)
                .flatMap(line -> line.declassification().stream())
                .findFirst()
                .map(found -> said(spans, Part.TERM, found));
        return new Markings(sent, level, order, term, spans);
    }

    /// Where the telegram says it.
    public Optional<Span> span(Part part) {
        return Optional.ofNullable(spans.get(part));
    }

    /// The same, sent on another day, which the record gives.
    public Markings withSent(LocalDate day) {
        return new Markings(Optional.of(day), level, order, term, without(Part.SENT));
    }

    /// The same at another level, which the record gives.
    public Markings withLevel(Classification other) {
        return new Markings(sent, Optional.of(other), order, term, without(Part.LEVEL));
    }

    private Map<Part, Span> without(Part part) {
        var rest = new EnumMap<Part, Span>(Part.class);
        rest.putAll(spans);
        rest.remove(part);
        return rest;
    }

    private static <T> T said(Map<Part, Span> spans, Part part, Spanned<T> found) {
        spans.put(part, found.span());
        return found.value();
    }

    private static Optional<Spanned<Classification>> level(Telegram telegram) {
        Optional<Spanned<Classification>> overall = telegram.classificationLine()
                .map(Element.ClassificationLine::classification)
                .or(() -> telegram.first(Element.SecurityLine.class).flatMap(Element.SecurityLine::classification));
        Optional<Spanned<Classification>> portion = telegram.all(Element.Paragraph.class)
                .flatMap(paragraph -> paragraph.portion().stream())
                .reduce((one, other) -> level(one).compareTo(level(other)) < 0 ? other : one)
                .filter(highest -> level(highest).isNationalSecurity())
                .map(highest -> new Spanned<>(level(highest), highest.span()));
        return overall.filter(said -> portion.isEmpty() || portion.get().value().compareTo(said.value()) <= 0)
                .or(() -> portion);
    }

    private static Classification level(Spanned<PortionMark> mark) {
        return mark.value().level();
    }
}

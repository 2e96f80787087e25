package org.septel.telegram.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.septel.telegram.Classification;
import org.septel.telegram.Element;
import org.septel.telegram.Inline;
import org.septel.telegram.MessageReference;
import org.septel.telegram.PortionMark;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// Builds a telegram element by element, so that tests of views and explanations need no parser. Spans are counted
/// here.
public final class TelegramBuilder {

    private final StringBuilder raw = new StringBuilder();
    private final List<Element> elements = new ArrayList<>();

    public Telegram build() {
        return new Telegram(raw.toString(), elements, List.of());
    }

    /// An element of these words, line ends included.
    public TelegramBuilder add(String words, Function<Span, Element> element) {
        Span span = new Span(raw.length(), raw.length() + words.length());
        raw.append(words);
        elements.add(element.apply(span));
        return this;
    }

    public TelegramBuilder heading(String text) {
        return add(
                text + "\n-----\n",
                span -> new Element.Heading(
                        span, new Spanned<>(text, new Span(span.start(), span.start() + text.length())), List.of()));
    }

    /// A numbered paragraph marked (C).
    public TelegramBuilder paragraph(int number, String body, Marked... inlines) {
        String lead = number + ". (C) ";
        return add(lead + body + "\n", span -> {
            int digits = String.valueOf(number).length();
            int start = span.start() + lead.length();
            return new Element.Paragraph(
                    span,
                    Optional.of(new Spanned<>(number, new Span(span.start(), span.start() + digits))),
                    Optional.of(new Spanned<>(
                            new PortionMark(Classification.CONFIDENTIAL, List.of()),
                            new Span(span.start() + digits + 2, start - 1))),
                    new Span(start, start + body.length()),
                    spanned(inlines, body, start));
        });
    }

    public TelegramBuilder more(String body, Marked... inlines) {
        return add(body + "\n", span -> new Element.Continuation(span, spanned(inlines, body, span.start())));
    }

    public TelegramBuilder blank() {
        return add("\n", Element.Blank::new);
    }

    public TelegramBuilder pageMark() {
        return add(
                "MOSCOW 00004634  002 OF 002\n",
                span -> new Element.PageMark(
                        span,
                        Optional.empty(),
                        Optional.of(
                                new Spanned<>(new SectionMark(2, 2), new Span(span.start() + 17, span.start() + 27))),
                        Optional.empty(),
                        Optional.of(new Spanned<>(
                                new MessageReference("MOSCOW", 4634), new Span(span.start(), span.start() + 15))),
                        Optional.empty()));
    }

    public TelegramBuilder sectionHead(int section, int of) {
        String words = "CONFIDENTIAL SECTION " + section + " OF " + of + " MOSCOW 4634\n";
        return add(
                words,
                span -> new Element.ClassificationLine(
                        span,
                        new Spanned<>(Classification.CONFIDENTIAL, new Span(span.start(), span.start() + 12)),
                        List.of(),
                        Optional.of(new Spanned<>(
                                new SectionMark(section, of), new Span(span.start() + 13, span.start() + 27))),
                        Optional.empty()));
    }

    public TelegramBuilder signature(String name) {
        return add(
                name + "\n",
                span -> new Element.Signature(
                        span, List.of(new Spanned<>(name, new Span(span.start(), span.start() + name.length())))));
    }

    private static List<Spanned<Inline>> spanned(Marked[] inlines, String body, int start) {
        var found = new ArrayList<Spanned<Inline>>();
        for (Marked marked : inlines) {
            int at = start + body.indexOf(marked.words());
            found.add(new Spanned<>(
                    marked.inline(), new Span(at, at + marked.words().length())));
        }
        return found;
    }

    /// Words of a body that are more than words.
    public record Marked(String words, Inline inline) {

        public static Marked begin(String words) {
            return new Marked(words, new Inline.Bound(Inline.Part.SUMMARY, Inline.Edge.BEGIN));
        }

        public static Marked end(String words) {
            return new Marked(words, new Inline.Bound(Inline.Part.SUMMARY, Inline.Edge.END));
        }
    }
}

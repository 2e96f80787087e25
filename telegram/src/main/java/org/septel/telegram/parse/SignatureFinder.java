package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.septel.telegram.Element;
import org.septel.telegram.Inline;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Finds the signature from the end of the text: the surname that stands last, on a line of its own or behind the last
/// sentence.
final class SignatureFinder {

    private static final int LONGEST_TAIL = 400;

    private SignatureFinder() {}

    /// The elements with the signature cut out of the last paragraph, where there is one.
    static List<Element> find(String raw, List<Element> elements) {
        int at = elements.size() - 1;
        while (0 <= at && isTrailer(elements.get(at))) {
            at--;
        }
        if (at < 0 || !isText(elements.get(at))) {
            return elements;
        }
        Span span = elements.get(at).span();
        int from = Math.max(span.start(), span.end() - LONGEST_TAIL);
        int name = nameStart(new Slice(raw, new Span(from, span.end())), from == span.start());
        if (name < 0) {
            return elements;
        }
        var signed = new ArrayList<>(elements);
        var line = new Slice(raw, new Span(name, span.end())).strip();
        var signature = new Element.Signature(new Span(name, span.end()), List.of(line.asText()));
        signed.set(at, signature);
        if (span.start() < name) {
            signed.add(at, upTo(elements.get(at), name));
        }
        return signed;
    }

    /// What may stand below a signature.
    private static boolean isTrailer(Element element) {
        return switch (element) {
            case Element.Blank _,
                    Element.BreakLine _,
                    Element.CaptionLine _,
                    Element.EndMark _,
                    Element.MetadataLine _,
                    Element.Notice _,
                    Element.PageBanner _,
                    Element.PageMark _,
                    Element.ProcessingLine _,
                    Element.ReleaseStamp _ -> true;
            case Element.AddresseeLine _,
                    Element.AttentionLine _,
                    Element.ClassificationLine _,
                    Element.ClassifiedByLine _,
                    Element.Continuation _,
                    Element.DateTimeLine _,
                    Element.DraftingLine _,
                    Element.ExecutiveOrderLine _,
                    Element.FromLine _,
                    Element.Heading _,
                    Element.OfficeLine _,
                    Element.Paragraph _,
                    Element.ReferenceLine _,
                    Element.Repeat _,
                    Element.RoutingLine _,
                    Element.SecurityLine _,
                    Element.Signature _,
                    Element.StationLine _,
                    Element.SubjectLine _,
                    Element.TagsLine _,
                    Element.TransmissionLine _,
                    Element.Unrecognised _ -> false;
        };
    }

    private static boolean isText(Element element) {
        return element instanceof Element.Continuation || (element instanceof Element.Paragraph);
    }

    private static int nameStart(Slice tail, boolean whole) {
        String raw = tail.raw();
        Slice text = tail.strip();
        int lineFrom = text.span().end();
        while (text.span().start() < lineFrom && raw.charAt(lineFrom - 1) != '\n') {
            lineFrom--;
        }
        Slice line = new Slice(raw, new Span(lineFrom, text.span().end()));
        boolean alone = whole && lineFrom == text.span().start();
        return isName(line) && (alone || text.span().start() < lineFrom) ? lineFrom : -1;
    }

    private static boolean isName(Slice line) {
        if (line.length() < 2 || 30 < line.length() || !Chars.isUpper(line.charAt(0))) {
            return false;
        }
        int words = 1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            words += c == ' ' ? 1 : 0;
            if (!Chars.isLetter(c) && c != ' ' && c != '-' && c != '\'') {
                return false;
            }
        }
        return words <= 2;
    }

    private static Element upTo(Element element, int end) {
        return switch (element) {
            case Element.Paragraph paragraph -> {
                var span = new Span(paragraph.span().start(), end);
                var body = new Span(Math.min(paragraph.body().start(), end), end);
                yield new Element.Paragraph(
                        span, paragraph.number(), paragraph.portion(), body, within(paragraph.inlines(), span));
            }
            case Element.Continuation more -> {
                var span = new Span(more.span().start(), end);
                yield new Element.Continuation(span, within(more.inlines(), span));
            }
            default -> element;
        };
    }

    private static List<Spanned<Inline>> within(List<Spanned<Inline>> inlines, Span span) {
        return inlines.stream().filter(inline -> span.contains(inline.span())).toList();
    }
}

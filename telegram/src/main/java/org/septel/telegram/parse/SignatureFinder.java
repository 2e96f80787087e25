package org.septel.telegram.parse;

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

    /// Cuts the signature out of the last paragraph, where there is one; nobody else may hold the list.
    static void find(String raw, List<Element> elements) {
        int at = lastText(elements);
        if (at < 0) {
            return;
        }
        Span span = elements.get(at).span();
        var tail = new Slice(raw, new Span(Math.max(span.start(), span.end() - LONGEST_TAIL), span.end()));
        SignatureText.read(tail).ifPresent(signature -> cutOut(elements, at, signature));
    }

    /// The last paragraph up to the name, then the signature with what is left of the line.
    private static void cutOut(List<Element> elements, int at, Spanned<List<Spanned<String>>> signature) {
        Element last = elements.get(at);
        int name = signature.span().start();
        elements.set(at, new Element.Signature(new Span(name, last.span().end()), signature.value()));
        if (last.span().start() < name) {
            elements.add(at, upTo(last, name));
        }
    }

    /// The last stretch of text, -1 where something else than a trailer stands below it.
    private static int lastText(List<Element> elements) {
        int at = elements.size() - 1;
        while (0 <= at && (isTrailer(elements.get(at)) || isEmpty(elements.get(at)))) {
            at--;
        }
        return 0 <= at && isText(elements.get(at)) ? at : -1;
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
                    Element.OfficeLine _,
                    Element.ProcessingLine _,
                    Element.RecordMark _,
                    Element.ReleaseStamp _,
                    Element.Unrecognised _ -> true;
            case Element.Repeat repeat -> isTrailer(repeat.repeated());
            case Element.TransmissionLine _,
                    Element.RoutingLine _,
                    Element.StationLine _,
                    Element.SecurityLine _,
                    Element.DateTimeLine _,
                    Element.FromLine _,
                    Element.AddresseeLine _,
                    Element.DraftingLine _,
                    Element.AttentionLine _,
                    Element.ClassificationLine _,
                    Element.ClassifiedByLine _,
                    Element.TextElement _,
                    Element.ExecutiveOrderLine _,
                    Element.NumberLine _,
                    Element.ReferenceLine _,
                    Element.SubjectLine _,
                    Element.TagsLine _ -> false;
        };
    }

    /// A number that a scan found at a page's edge.
    private static boolean isEmpty(Element element) {
        return element instanceof Element.Paragraph paragraph
                && paragraph.number().isPresent()
                && paragraph.body().length() < 3;
    }

    private static boolean isText(Element element) {
        return element instanceof Element.RunningText;
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

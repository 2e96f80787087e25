package org.septel.archive.indexing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.septel.archive.search.Zone;
import org.septel.telegram.Element;
import org.septel.telegram.Inline;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.view.ReadingView;

/// Takes the summary, the comments and the headings out of a cable's text.
///
/// A comment stands between its bounds. One that is never closed ends with its paragraph; one that a heading announces
/// ends before the next heading or the signature.
final class CableZones {

    private final Telegram telegram;
    private final List<String> comments = new ArrayList<>();
    private final StringBuilder comment = new StringBuilder();

    /// Whether text is a comment's.
    private boolean open;

    /// Whether the open comment goes on over the ends of paragraphs: a heading announced it, or its end comes later.
    private boolean goesOn;

    /// Whether that is known: so it is looked for once for each comment, and no further than the next.
    private boolean looked;

    private CableZones(Telegram telegram) {
        this.telegram = telegram;
    }

    /// Only the parts that there are.
    static Map<Zone, List<String>> of(Telegram telegram, ReadingView view) {
        var zones = new EnumMap<Zone, List<String>>(Zone.class);
        view.summary().ifPresent(summary -> zones.put(Zone.SUMMARY, List.of(summary)));
        var cutter = new CableZones(telegram);
        cutter.cut();
        if (!cutter.comments.isEmpty()) {
            zones.put(Zone.COMMENT, List.copyOf(cutter.comments));
        }
        List<String> headings = telegram.all(Element.Heading.class)
                .map(heading -> heading.text().value())
                .toList();
        if (!headings.isEmpty()) {
            zones.put(Zone.HEADING, headings);
        }
        return zones;
    }

    private void cut() {
        List<Element> elements = telegram.elements();
        for (int at = 0; at < elements.size(); at++) {
            if (elements.get(at) instanceof Element.Paragraph paragraph) {
                if (open && !looked) {
                    looked = true;
                    goesOn = closesLater(at);
                }
                if (open && !goesOn) {
                    close();
                }
                text(paragraph.body(), paragraph.inlines());
            } else if (elements.get(at) instanceof Element.Continuation more) {
                text(more.span(), more.inlines());
            } else if (elements.get(at) instanceof Element.Heading heading) {
                close();
                open(heading.text().value().toUpperCase(Locale.ROOT).contains("COMMENT"), true);
            } else if (elements.get(at) instanceof Element.Signature) {
                close();
            }
        }
        close();
    }

    /// Whether an open comment is closed in the text from here on, before another begins or a heading comes.
    private boolean closesLater(int from) {
        for (Element element :
                telegram.elements().subList(from, telegram.elements().size())) {
            if (element instanceof Element.Heading) {
                return false;
            }
            for (Spanned<Inline> inline : inlines(element)) {
                if (inline.value() instanceof Inline.Bound bound && bound.part() == Inline.Part.COMMENT) {
                    return bound.edge() == Inline.Edge.END;
                }
            }
        }
        return false;
    }

    private static List<Spanned<Inline>> inlines(Element element) {
        return element instanceof Element.RunningText text ? text.inlines() : List.of();
    }

    private void text(Span body, List<Spanned<Inline>> inlines) {
        int from = body.start();
        for (Spanned<Inline> inline : inlines) {
            if (inline.value() instanceof Inline.Bound bound && bound.part() == Inline.Part.COMMENT) {
                take(from, inline.span().start());
                close();
                open(bound.edge() == Inline.Edge.BEGIN, false);
                from = inline.span().end();
            }
        }
        take(from, body.end());
    }

    private void take(int from, int to) {
        if (open && from < to) {
            comment.append(telegram.raw(), from, to).append('\n');
        }
    }

    private void open(boolean begins, boolean underHeading) {
        open = begins;
        goesOn = underHeading;
        looked = underHeading;
    }

    private void close() {
        open = false;
        if (!comment.toString().isBlank()) {
            comments.add(comment.toString().strip().replaceAll("\\s+", " "));
        }
        comment.setLength(0);
    }
}

package org.septel.web.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.septel.archive.Reading;
import org.septel.telegram.Element;
import org.septel.telegram.declassify.Declassifier;
import org.septel.telegram.declassify.Reckoning;
import org.septel.telegram.explain.Explainer;
import org.septel.telegram.explain.Explanation;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.view.ReadingView;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// A telegram as it stands, every line of it ready to say what it is.
///
/// @param tour what to look at first to learn to read it, in order
/// @param cut  whether there are more lines than a page holds
public record TelegramPage(Frame frame, CableHead head, List<Line> lines, List<Stop> tour, boolean cut) {

    private static final int MAX_LINES = 2_000;

    /// A line, or several that are one thing.
    ///
    /// @param anchor  of the place that all views have in common, where one begins here; else empty
    /// @param tone    how loudly it is printed
    /// @param says    what it says; empty of a blank line
    /// @param reading where the reading text has it; empty where it begins no block there
    public record Line(String anchor, Tone tone, String text, List<HowToReadPage.Line> says, String reading) {}

    /// A stop of the tour.
    ///
    /// @param line the first line of the chapter: `e12`
    public record Stop(Chapter chapter, String line) {}

    public static TelegramPage of(Reading reading, Lexicon lexicon, Assets assets) {
        CableHead head = CableHead.of(reading, lexicon);
        Steps steps = Steps.of(reading.telegram(), ReadingView.of(reading.telegram()));
        List<Explanation> explanations = new Explainer(lexicon).explain(reading.telegram());
        Reckoning end = new Declassifier(lexicon).reckon(reading.entry().markings(reading.telegram()));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < Math.min(MAX_LINES, explanations.size()); i++) {
            lines.add(line(reading, explanations.get(i), end, i, steps, head));
        }
        return new TelegramPage(
                Frame.of("Telegram " + head.id(), Question.NONE, assets),
                head,
                List.copyOf(lines),
                tour(explanations.subList(0, lines.size())),
                MAX_LINES < explanations.size());
    }

    private static List<Stop> tour(List<Explanation> explanations) {
        var first = new EnumMap<Chapter, Stop>(Chapter.class);
        for (int i = 0; i < explanations.size(); i++) {
            String line = "e" + i;
            Chapter.of(explanations.get(i).element())
                    .ifPresent(chapter -> first.putIfAbsent(chapter, new Stop(chapter, line)));
        }
        return List.copyOf(first.values());
    }

    private static Line line(
            Reading reading, Explanation explanation, Reckoning end, int place, Steps steps, CableHead head) {
        Element element = explanation.element();
        String text = withoutLastEnd(reading.telegram().text(element.span()));
        String anchor = steps.at(place).orElse("");
        boolean blank = element instanceof Element.Blank;
        return new Line(
                anchor,
                Tone.of(element),
                text,
                blank ? List.of() : List.of(HowToReadPage.line(reading.telegram(), "e" + place, explanation, end)),
                anchor.isEmpty() ? "" : head.face(Face.PAGE) + "#" + anchor);
    }

    /// Each line of a list ends by itself.
    private static String withoutLastEnd(String text) {
        return text.endsWith("\r\n")
                ? text.substring(0, text.length() - 2)
                : text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}

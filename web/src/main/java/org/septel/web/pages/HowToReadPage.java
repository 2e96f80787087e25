package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.septel.archive.Reading;
import org.septel.telegram.CableId;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.declassify.Declassifier;
import org.septel.telegram.declassify.Reckoning;
import org.septel.telegram.explain.Explainer;
import org.septel.telegram.explain.Explanation;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// Every line of a cable beside what it means.
///
/// @param groups in the order of the telegram
/// @param cut    whether there are more lines than a page holds
public record HowToReadPage(Frame frame, CableId id, String title, List<Group> groups, boolean cut) {

    private static final int MAX_LINES = 3_000;

    /// Lines that stand together.
    ///
    /// @param repeated whether all of them say again what was said before
    public record Group(boolean repeated, List<Line> lines) {}

    /// An element of the telegram and its explanation.
    ///
    /// @param anchor `e12`, by the element's place in the telegram
    /// @param text   as it stands
    /// @param rule   where the rule comes from
    /// @param sure   how sure the reading is, in words
    /// @param end    when the classification ends and why, where the line speaks of that
    public record Line(
            String anchor,
            String text,
            String kind,
            String meaning,
            String rule,
            String sure,
            List<Explanation.Token> tokens,
            List<String> end) {}

    public static HowToReadPage of(Reading reading, Lexicon lexicon, Assets assets) {
        CableId id = reading.cable().id();
        List<Explanation> explanations = new Explainer(lexicon).explain(reading.telegram());
        Reckoning end = new Declassifier(lexicon).reckon(reading.entry().markings(reading.telegram()));
        boolean cut = MAX_LINES < explanations.size();
        return new HowToReadPage(
                Frame.of("How to read " + id, Question.NONE, assets),
                id,
                CableHead.title(reading),
                groups(reading, cut ? explanations.subList(0, MAX_LINES) : explanations, end),
                cut);
    }

    public String face(Face face) {
        return new Address.Cable(id, face).url();
    }

    private static List<Group> groups(Reading reading, List<Explanation> explanations, Reckoning end) {
        var groups = new ArrayList<Group>();
        var lines = new ArrayList<Line>();
        boolean repeated = false;
        for (int i = 0; i < explanations.size(); i++) {
            Explanation explanation = explanations.get(i);
            if (explanation.element() instanceof Element.Blank) {
                continue;
            }
            boolean repeats = explanation.element() instanceof Element.Repeat;
            if (repeats != repeated && !lines.isEmpty()) {
                groups.add(new Group(repeated, List.copyOf(lines)));
                lines.clear();
            }
            repeated = repeats;
            lines.add(line(reading.telegram(), "e" + i, explanation, end));
        }
        if (!lines.isEmpty()) {
            groups.add(new Group(repeated, List.copyOf(lines)));
        }
        return List.copyOf(groups);
    }

    /// @param end when the classification of the telegram ends
    static Line line(Telegram telegram, String anchor, Explanation explanation, Reckoning end) {
        String text = telegram.text(explanation.element().span()).stripTrailing();
        return new Line(
                anchor,
                text,
                explanation.kind(),
                explanation.meaning(),
                explanation.rule().citation(),
                sure(explanation.certainty()),
                explanation.tokens(),
                ClassificationEnd.of(explanation.element(), end));
    }

    /// How sure a reading is, as one would say it.
    public static String sure(Explanation.Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "Certain";
            case LIKELY -> "Likely";
            case GUESS -> "A guess";
            case UNKNOWN -> "Not known";
        };
    }
}

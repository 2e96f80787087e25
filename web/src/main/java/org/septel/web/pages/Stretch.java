package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;

/// A stretch of a telegram's own text, and how loudly it is printed.
public record Stretch(String text, Tone tone) {

    /// How a stretch is printed.
    public enum Tone {
        /// what the sender had to say
        PLAIN,
        /// lines that move and file the telegram
        HEADING,
        /// said before, or belonging to the paper
        DIM,
        /// no rule covers it
        ODD;

        /// As style sheets name it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The whole text of a telegram, neighbours of one tone joined.
    static List<Stretch> of(Telegram telegram) {
        var stretches = new ArrayList<Stretch>();
        int start = 0;
        for (int i = 0; i < telegram.elements().size(); i++) {
            Element element = telegram.elements().get(i);
            boolean last = i + 1 == telegram.elements().size();
            if (last || tone(telegram.elements().get(i + 1)) != tone(element)) {
                int end = element.span().end();
                stretches.add(new Stretch(telegram.raw().substring(start, end), tone(element)));
                start = end;
            }
        }
        return List.copyOf(stretches);
    }

    private static Tone tone(Element element) {
        return switch (element) {
            case Element.TextElement _, Element.SubjectLine _, Element.ClassificationLine _, Element.Blank _ ->
                Tone.PLAIN;
            case Element.PageMark _, Element.PageBanner _, Element.Repeat _, Element.ProcessingLine _ -> Tone.DIM;
            case Element.Unrecognised _ -> Tone.ODD;
            case Element.HeadingLine _,
                    Element.BreakLine _,
                    Element.CaptionLine _,
                    Element.AttentionLine _,
                    Element.ExecutiveOrderLine _,
                    Element.TagsLine _,
                    Element.ReferenceLine _,
                    Element.ClassifiedByLine _,
                    Element.EndMark _,
                    Element.Notice _,
                    Element.NumberLine _,
                    Element.ReleaseStamp _,
                    Element.RecordMark _,
                    Element.MetadataLine _ -> Tone.HEADING;
        };
    }
}

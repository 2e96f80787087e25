package org.septel.web.pages;

import java.util.Locale;
import org.septel.telegram.Element;

/// How loudly a line of a telegram is printed.
public enum Tone {
    /// what the sender had to say, and the lines that move and file it
    PLAIN,
    /// said before, or belonging to the paper
    DIM,
    /// no rule covers it
    ODD;

    /// As style sheets name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Tone of(Element element) {
        return switch (element) {
            case Element.PageMark _, Element.PageBanner _, Element.Repeat _, Element.ProcessingLine _ -> DIM;
            case Element.Unrecognised _ -> ODD;
            case Element.TextElement _,
                    Element.SubjectLine _,
                    Element.ClassificationLine _,
                    Element.Blank _,
                    Element.HeadingLine _,
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
                    Element.MetadataLine _ -> PLAIN;
        };
    }
}

package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.septel.telegram.Element;

/// The second pass: a line of the heading or the prologue that says again what an earlier one said is a repeat.
final class RepeatFinder {

    private RepeatFinder() {}

    static List<Element> mark(String raw, List<Element> elements) {
        Set<String> said = new HashSet<>();
        var marked = new ArrayList<Element>(elements.size());
        for (Element element : elements) {
            boolean again = isHead(element) && !said.add(saying(raw, element));
            marked.add(again ? new Element.Repeat(element) : element);
        }
        return marked;
    }

    private static String saying(String raw, Element element) {
        return element.getClass().getSimpleName() + ' ' + Texts.oneLine(new Slice(raw, element.span()));
    }

    /// Kinds that a heading or a prologue is made of.
    private static boolean isHead(Element element) {
        return switch (element) {
            case Element.TransmissionLine _,
                    Element.RoutingLine _,
                    Element.StationLine _,
                    Element.SecurityLine _,
                    Element.DateTimeLine _,
                    Element.FromLine _,
                    Element.AddresseeLine _,
                    Element.OfficeLine _,
                    Element.DraftingLine _,
                    Element.ClassificationLine _,
                    Element.CaptionLine _,
                    Element.AttentionLine _,
                    Element.ExecutiveOrderLine _,
                    Element.TagsLine _,
                    Element.SubjectLine _,
                    Element.ReferenceLine _,
                    Element.ClassifiedByLine _ -> true;
            default -> false;
        };
    }
}

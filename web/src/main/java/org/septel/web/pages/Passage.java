package org.septel.web.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.septel.telegram.PortionMark;
import org.septel.telegram.view.ReadingView;

/// A stretch of the reading text as it is printed.
public sealed interface Passage {

    /// A heading.
    ///
    /// @param anchor its name inside the page, the same in every view of the telegram
    record Heading(String anchor, String text) implements Passage {}

    /// A paragraph.
    ///
    /// @param number `3`; empty where it has none
    /// @param anchor its name inside the page, the same in every view of the telegram
    /// @param line   where the telegram has it: `e12`
    /// @param lines  running text is one line; tables and lists have several
    record Paragraph(String number, String anchor, String line, Optional<Label> portion, List<Line> lines)
            implements Passage {}

    /// A line of a paragraph.
    ///
    /// @param table  whether its blanks are columns
    /// @param pieces the same text, abbreviations apart
    record Line(String text, boolean table, List<Piece> pieces) {}

    /// A piece of a line.
    ///
    /// @param meaning what an abbreviation stands for; empty for any other text
    record Piece(String text, String meaning) {}

    /// Who signed.
    record Signature(String names) implements Passage {}

    /// The passages of a reading view, in order.
    static List<Passage> of(ReadingView view, Steps steps, Glosses glosses) {
        return IntStream.range(0, view.blocks().size())
                .mapToObj(place -> of(view.blocks().get(place), steps, place, glosses))
                .toList();
    }

    private static Passage of(ReadingView.Block block, Steps steps, int place, Glosses glosses) {
        String anchor = steps.anchors().get(place);
        return switch (block) {
            case ReadingView.Heading heading -> new Heading(anchor, heading.text());
            case ReadingView.Paragraph paragraph ->
                new Paragraph(
                        paragraph.number().map(String::valueOf).orElse(""),
                        anchor,
                        steps.line(place),
                        paragraph.portion().map(Passage::label),
                        lines(paragraph.text(), glosses));
            case ReadingView.Signature signature -> new Signature(String.join(", ", signature.names()));
        };
    }

    private static Label label(PortionMark mark) {
        return Label.of(mark.level(), mark.toString());
    }

    private static List<Line> lines(String text, Glosses glosses) {
        var said = new HashSet<String>();
        return text.lines()
                .map(line -> new Line(line, line.strip().contains("  "), glosses.pieces(line, said)))
                .toList();
    }
}

package org.septel.web.pages;

import java.util.ArrayList;
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
    /// @param pieces the text, what was looked for apart
    record Heading(String anchor, String text, List<Piece> pieces) implements Passage {}

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
    /// @param pieces the same text, abbreviations and what was looked for apart; no abbreviations in a table
    record Line(String text, boolean table, List<Piece> pieces) {}

    /// A piece of a line.
    ///
    /// @param meaning what an abbreviation stands for; empty for any other text
    /// @param found   whether it is what was looked for
    record Piece(String text, String meaning, boolean found) {}

    /// Who signed.
    record Signature(String names) implements Passage {}

    /// The passages of a reading view, in order.
    static List<Passage> of(ReadingView view, Steps steps, Glosses glosses) {
        return of(view, steps, glosses, Found.NOTHING);
    }

    /// The passages of a reading view, in order, with what was found in them.
    static List<Passage> of(ReadingView view, Steps steps, Glosses glosses, Found found) {
        return IntStream.range(0, view.blocks().size())
                .mapToObj(place -> of(view.blocks().get(place), steps, place, glosses, found))
                .toList();
    }

    private static Passage of(ReadingView.Block block, Steps steps, int place, Glosses glosses, Found found) {
        String anchor = steps.anchors().get(place);
        return switch (block) {
            case ReadingView.Heading heading ->
                new Heading(
                        anchor, heading.text(), found.pieces(place, 0, List.of(new Piece(heading.text(), "", false))));
            case ReadingView.Paragraph paragraph ->
                new Paragraph(
                        paragraph.number().map(String::valueOf).orElse(""),
                        anchor,
                        steps.line(place),
                        paragraph.portion().map(Passage::label),
                        lines(paragraph.text(), place, glosses, found));
            case ReadingView.Signature signature -> new Signature(String.join(", ", signature.names()));
        };
    }

    static Label label(PortionMark mark) {
        return Label.of(mark.level(), mark.toString());
    }

    private static List<Line> lines(String text, int place, Glosses glosses, Found found) {
        var said = new HashSet<String>();
        var lines = new ArrayList<Line>();
        int at = 0;
        for (String line : text.lines().toList()) {
            at = text.indexOf(line, at);
            boolean table = line.strip().contains("  ");
            List<Piece> pieces = table ? List.of(new Piece(line, "", false)) : glosses.pieces(line, said);
            lines.add(new Line(line, table, found.pieces(place, at, pieces)));
            at += line.length();
        }
        return List.copyOf(lines);
    }
}

package org.septel.telegram.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// The lines of the text proper, and where a section may end among them.
final class TextLines {

    /// @param opens whether a passage begins here that does not belong to a heading above it
    record Line(String text, boolean opens) {}

    private final List<Line> lines = new ArrayList<>();

    /// @param widths columns by the index of a passage
    TextLines(Draft draft, IntUnaryOperator widths) {
        boolean headed = false;
        for (int index = 0; index < draft.passages().size(); index++) {
            boolean opens = !headed;
            for (String line : typed(draft.passages().get(index), widths.applyAsInt(index))) {
                lines.add(new Line(line, opens));
                opens = false;
            }
            lines.add(new Line("", false));
            headed = draft.passages().get(index) instanceof Passage.Heading;
        }
        draft.signatures().stream()
                .reduce((one, other) -> one + "/" + other)
                .ifPresent(names -> lines.add(new Line(names, false)));
    }

    private static List<String> typed(Passage passage, int width) {
        return switch (passage) {
            case Passage.Heading(String text) -> ruled(Wrapping.lines("", text, width));
            case Passage.Paragraph paragraph -> {
                String number = paragraph.number().map(found -> found + ". ").orElse("");
                String portion = paragraph
                        .portion()
                        .map(mark -> "(" + mark.toString().replace("NOFORN", "NF") + ") ")
                        .orElse("");
                yield Wrapping.lines(number + portion, paragraph.text(), width);
            }
        };
    }

    /// The rule is as long as the longest line, and never so short that it could be a dash.
    private static List<String> ruled(List<String> title) {
        var lines = new ArrayList<>(title);
        int longest = title.stream().mapToInt(String::length).max().orElse(0);
        lines.add("-".repeat(Math.max(3, longest)));
        return lines;
    }

    /// The lines of each section: no more than the settings allow, broken between paragraphs where one ends on the last
    /// page, else within one, but not where a sentence ends, so that it is seen to go on.
    List<List<String>> sections(WriterSettings settings) {
        var sections = new ArrayList<List<String>>();
        int from = 0;
        while (settings.linesOfASection() < lines.size() - from) {
            int to = seam(from, settings);
            sections.add(texts(from, to));
            from = to;
        }
        sections.add(texts(from, lines.size()));
        return sections;
    }

    private List<String> texts(int from, int to) {
        return lines.subList(from, to).stream().map(Line::text).toList();
    }

    private int seam(int from, WriterSettings settings) {
        int last = from + settings.linesOfASection();
        int page = last - settings.page();
        int between = last(page, last, true);
        int within = last(page, last, false);
        if (0 <= between) {
            return between;
        }
        if (0 <= within) {
            return within;
        }
        int anywhere = Math.max(last(from + 1, page, true), last(from + 1, page, false));
        return anywhere < 0 ? last : anywhere;
    }

    /// The last line of `[from, to]` before which a section may end; -1 if there is none.
    private int last(int from, int to, boolean between) {
        for (int at = to; from <= at; at--) {
            if (between ? lines.get(at).opens() : isWithin(at)) {
                return at;
            }
        }
        return -1;
    }

    /// With a line of the same paragraph above that ends no sentence, and two below.
    private boolean isWithin(int at) {
        String above = lines.get(at - 1).text();
        return at + 1 < lines.size()
                && !above.isEmpty()
                && !lines.get(at - 1).opens()
                && !lines.get(at).text().isEmpty()
                && !lines.get(at + 1).text().isEmpty()
                && Character.isLetterOrDigit(above.charAt(above.length() - 1))
                && Character.isLetterOrDigit(lines.get(at).text().charAt(0));
    }
}

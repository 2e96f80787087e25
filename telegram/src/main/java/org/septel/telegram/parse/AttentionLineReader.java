package org.septel.telegram.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Spanned;

/// To whose attention or where the text is to be passed: `DEPT FOR EUR/RUS`, `PLEASE PASS TO USTR`. Before the subject
/// any
/// other line of capitals is one too.
final class AttentionLineReader implements LineReader {

    private static final int LONGEST = 110;

    private static final List<String> OPENINGS = List.of(
            "FOR ",
            "FROM ",
            "PASS ",
            "PLEASE PASS",
            "PLS PASS",
            "DEPT ",
            "DEPT. ",
            "DEPARTMENT ",
            "STATE FOR",
            "STATE PASS",
            "STATE PLEASE",
            "INFO FOR",
            "SECSTATE FOR",
            "WASHDC FOR",
            "TO THE SECRETARY",
            "ATTN");

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length() || progress.text().isOpen()) {
            return null;
        }
        if (0 < progress.text().lastNumber()) {
            Spanned<String> again = line.content().asText();
            return progress.hasAttention(again.value()) ? new Element.AttentionLine(line.span(), again) : null;
        }
        boolean opens = opens(line);
        boolean goesOn = progress.lastIs(Element.AttentionLine.class) && progress.isAdjacent(line) && !isNumber(line);
        boolean capitals = progress.hasBegun() && !progress.has(Field.SUBJECT) && isCapitals(line);
        return opens || goesOn || capitals
                ? new Element.AttentionLine(line.span(), line.content().asText())
                : null;
    }

    private static boolean isCapitals(Line line) {
        return line.isCapitals() && !isNumber(line) && line.last() != '.';
    }

    private static boolean isNumber(Line line) {
        return ParagraphStart.read(line) != null || HeadingReader.isRule(line);
    }

    private static boolean opens(Line line) {
        if (!Chars.isUpper(line.first())) {
            return false;
        }
        for (String opening : OPENINGS) {
            if (line.startsWith(opening)) {
                return true;
            }
        }
        int found = line.find(" FOR ");
        return 0 < found && found < 50 && isName(line, found) && line.last() != '.';
    }

    /// Capitals before the FOR: a post, an agency or an office.
    private static boolean isName(Line line, int to) {
        for (int at = line.from(); at < to; at++) {
            char c = line.raw().charAt(at);
            if ('a' <= c && c <= 'z') {
                return false;
            }
        }
        return true;
    }
}

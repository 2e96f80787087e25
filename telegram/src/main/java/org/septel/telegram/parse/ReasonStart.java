package org.septel.telegram.parse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.lexicon.EditDistance;

/// Where a Classified By line stops naming persons and begins to give reasons.
final class ReasonStart {

    private static final QuickPattern WORD = QuickPattern.folded("R", "\\bR[A-Z0]{3,8}\\b");
    private static final int LONGEST_JOINERS = 40;
    private static final Pattern JOINERS = Pattern.compile(
            "\\b(?:(?:FOR|FR|F0R|FOE|FRO|PER|THE|FOLLOWING|OF|DUE|TO)\\b[\\s,.;:-]{1,4}){1,4}$",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_WORD = 5;
    private static final List<QuickPattern> STARTS = List.of(
            QuickPattern.folded(
                    "FPD",
                    "\\b(?:FOR|FR|F0R|FOE|FO|PER|DUE TO)\\s+(?:THE\\s+)?(?:FOLLOWING\\s+)?R(?:E|EA|EAS|EASO"
                            + "|EASON|EASONS)?(?![A-Z])"),
            QuickPattern.folded(
                    "1", "\\b1\\s?\\.\\s?[3-6]\\b|\\b1[3-6]\\.\\s?\\(?[A-H]\\b|\\b1-301\\b|\\b1\\.[1-9](?=[A-H(])"),
            QuickPattern.folded("E1", "\\bE\\.?\\s?O\\.?\\s?:?\\s{0,3}1[\\d\\s]{1,6}|\\b1[1-3]\\d{3}\\b"),
            QuickPattern.folded(
                    "UBPIOD",
                    "\\b(?:UNDER(?=\\s+(?:E\\.|EO|1|SECTION|PARA|R))|BASED|PURSUANT|IN ACCORDANCE|PER|BECAUSE"
                            + "|ON THE BASIS|DECL|DECLASSIFY|DERIVED)\\b"),
            QuickPattern.of("\n", "\\n\\s*\\n"));

    private ReasonStart() {}

    /// Units of `text`; its length where no reasons are given.
    static int find(String text) {
        int first = text.length();
        Matcher word = WORD.find(text, 0);
        while (word != null && first == text.length()) {
            first = isReason(word.group()) ? word.start() : first;
            word = WORD.find(text, word.end());
        }
        for (QuickPattern start : STARTS) {
            Matcher found = start.find(text, 0);
            if (found != null && (0 < found.start() || text.length() > found.end())) {
                first = Math.min(first, found.start());
            }
        }
        return beforeJoiners(text, first);
    }

    /// Back over the words that lead to reasons: `FR RASONS`, `for the following 1.4`.
    private static int beforeJoiners(String text, int reasons) {
        Matcher joiners = JOINERS.matcher(text).region(Math.max(0, reasons - LONGEST_JOINERS), reasons);
        joiners.useTransparentBounds(true);
        return joiners.find() ? joiners.start() : reasons;
    }

    /// `Reasons`, one letter off included: `RASONS`, `reaons`, `REAS0N`.
    private static boolean isReason(String word) {
        String plain = word.toUpperCase(Locale.ROOT).replace('0', 'O');
        return SHORTEST_WORD <= plain.length()
                && (EditDistance.within(plain, "REASON", 1) || EditDistance.within(plain, "REASONS", 1));
    }
}

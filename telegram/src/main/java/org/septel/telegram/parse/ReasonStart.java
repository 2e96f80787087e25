package org.septel.telegram.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a Classified By line stops naming persons and begins to give reasons.
final class ReasonStart {

    /// "Reasons", also misspelt or broken, with the words that lead to it.
    private static final Pattern WORD = Pattern.compile(
            "\\b(?:RE?A?S[O0]?N?S?|REAONS?|RESAONS?|REASN[SO]?|REASOSNS?|REAS[O0]NS|RASONS?|RESONS?|REASONSS|REAASONS?|REA S[O0]NS?|REA?SO? NS?)\\b(?:\\(S\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> STARTS = List.of(
            Pattern.compile(
                    "\\b(?:FOR|FR|F0R|FOE|FO|PER|DUE TO)\\s+(?:THE\\s+)?(?:FOLLOWING\\s+)?R(?:E|EA|EAS|EASO|EASON|EASONS)?(?![A-Z])",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b1\\s?\\.\\s?[3-6]\\b|\\b1[3-6]\\.\\s?\\(?[A-H]\\b|\\b1-301\\b|\\b1\\.[1-9](?=[A-H(])",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\bE\\.?\\s?O\\.?\\s?:?\\s?1\\d{3,4}|\\b1[1-3]\\d{3}\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b(?:UNDER|BASED|PURSUANT|IN ACCORDANCE|PER|BECAUSE|ON THE BASIS|DECL|DECLASSIFY|DERIVED)\\b",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\n\\s*\\n"));

    private ReasonStart() {}

    /// Units of `text`; its length where no reasons are given.
    static int find(String text) {
        int first = text.length();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (4 < word.end() - word.start()) {
                first = word.start();
                break;
            }
        }
        for (Pattern start : STARTS) {
            Matcher found = start.matcher(text);
            if (found.find() && (0 < found.start() || text.length() > found.end())) {
                first = Math.min(first, found.start());
            }
        }
        return first;
    }
}

package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.septel.telegram.Span;

/// A run of characters between blanks, or a whole mark that says that something was taken out.
///
/// @param excision whether it is such a mark: `XXXXXXXXXXXX`, `[less than 1 line not declassified]`
record Word(Span span, String text, boolean excision) {

    /// A run of X from this length on stands for a name; no Roman numeral has it.
    private static final int SHORTEST_RUN = 5;

    private static final int LONGEST_BRACKET = 300;

    private static final List<String> TAKEN_OUT =
            List.of("not declassified", "redacted", "excised", "text deleted", "material deleted");

    /// The words of a text in their order.
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int bracket = text.charAt(at) == '[' ? endOfMark(text, at) : at;
            int end = at < bracket ? bracket : endOfWord(text, at);
            String word = text.substring(at, end);
            words.add(new Word(new Span(at, end), word, at < bracket || isRun(word)));
            at = end;
        }
        return words;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00A0';
    }

    private static int endOfWord(String text, int start) {
        int end = start + 1;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Behind a bracket that says that something was taken out; `start` where it is none.
    private static int endOfMark(String text, int start) {
        int close = text.indexOf(']', start);
        if (close < 0 || LONGEST_BRACKET < close - start) {
            return start;
        }
        String said = text.substring(start + 1, close).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return TAKEN_OUT.stream().anyMatch(said::contains) ? close + 1 : start;
    }

    private static boolean isRun(String word) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            run = unit == 'X' || unit == 'x' || unit == '\u2588' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return SHORTEST_RUN <= longest;
    }
}

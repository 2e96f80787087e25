package org.septel.telegram.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.Entities;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// The SUBJECT as one line.
///
/// @source real telegrams: subjects wrap over up to six lines, break after hyphens and carry the web page's entities
final class SubjectText {

    private static final Pattern PORTION_MARK = Pattern.compile(
            "\\s*(?:[-\u2013]+\\s+)?(?:\\((?:TS|S|C|U|SBU|LOU|FOUO|R)(?: ?//? ?[A-Z]{2,10}(?:[ ,/]{1,2}[A-Z]{2,6}){0,6})?\\))?",
            Pattern.CASE_INSENSITIVE);
    /// A hyphen that ends a line belongs to the word, but for `PRE- AND POST-ELECTION`.
    private static final Pattern BROKEN_WORD =
            Pattern.compile("(?<=[^\\s-]-)[ ]*\\n\\s*(?!(?:AND|OR|TO)\\b)", Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_RULE = 3;

    private SubjectText() {}

    /// The subject without portion mark, line ends, page marks and entities; its span runs from the first character
    /// used
    /// to the last.
    static Spanned<String> read(Slice field, Lexicon lexicon) {
        FieldText plain = FieldText.of(field, lexicon);
        String text = plain.text();
        int from = afterMark(text);
        int to = text.length();
        while (from < to && Slice.isBlank(text.charAt(from))) {
            from++;
        }
        to = from + withoutRule(text.substring(from, to));
        String written = text.substring(from, to);
        String joined = hasBrokenWord(written) ? BROKEN_WORD.matcher(written).replaceAll("") : written;
        String line = Texts.squeezed(Entities.decoded(joined)).strip();
        return plain.as(from, to, line);
    }

    /// Whether a hyphen ends a line; cheap.
    private static boolean hasBrokenWord(String text) {
        for (int end = text.indexOf('\n'); 0 <= end; end = text.indexOf('\n', end + 1)) {
            int at = end;
            while (0 < at && text.charAt(at - 1) == ' ') {
                at--;
            }
            if (0 < at && text.charAt(at - 1) == '-') {
                return true;
            }
        }
        return false;
    }

    private static int afterMark(String text) {
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(0))) {
            return 0;
        }
        Matcher mark = PORTION_MARK.matcher(text);
        return mark.lookingAt() ? mark.end() : 0;
    }

    /// The length without blanks and a rule of dashes at the end.
    private static int withoutRule(String text) {
        int bare = text.stripTrailing().length();
        int end = bare;
        while (0 < end && Chars.isDash(text.charAt(end - 1))) {
            end--;
        }
        boolean rule = SHORTEST_RULE <= bare - end && (end == 0 || Slice.isBlank(text.charAt(end - 1)));
        return rule ? text.substring(0, end).stripTrailing().length() : bare;
    }
}

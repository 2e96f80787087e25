package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// The reasons for a classification: `1.4 (b) and (d)`, `1.5 (B, D)`, `1.4 b/d`, `1.3 (a) (5)`, `1-301 (c)`, wrapped
/// anywhere.
///
/// @source E.O. 12065 section 1-301; E.O. 12356 section 1.3(a); E.O. 12958 section 1.5; E.O. 13292 and 13526 section
/// 1.4
final class ReasonsText {

    private static final QuickPattern SECTION = QuickPattern.of(
            "1", "\\b(?:1 ?\\.\\s{0,3}([45])|(1 ?\\.\\s{0,3}3\\s{0,3}\\(\\s?[aA]\\s?\\))|(1-301))(?!\\d)");
    private static final int MOST_ITEMS = 12;
    private static final int HIGHEST_NUMBER = 10;

    private ReasonsText() {}

    static List<Spanned<ClassificationReason>> read(FieldText field) {
        var reasons = new ArrayList<Spanned<ClassificationReason>>();
        String text = field.text();
        int from = 0;
        for (Matcher section = SECTION.find(text, from); section != null; section = SECTION.find(text, from)) {
            String name = section(section);
            boolean numbered = section.group(2) != null;
            int at = section.end();
            Optional<Span> item = item(text, at, numbered);
            for (int count = 0; item.isPresent() && count < MOST_ITEMS; count++) {
                Span place = item.get();
                var reason = new ClassificationReason(name, place.of(text).toLowerCase(Locale.ROOT));
                reasons.add(field.as(place.start(), place.end(), reason));
                at = place.end();
                item = endsSentence(text, at) ? Optional.empty() : item(text, at, numbered);
            }
            from = at;
        }
        return reasons;
    }

    private static String section(Matcher section) {
        if (section.group(1) != null) {
            return "1." + section.group(1);
        }
        return section.group(2) == null ? "1-301" : "1.3(a)";
    }

    /// Where the next item stands, a letter `a` to `h` or a number to 10, if only punctuation, blanks and "and" come
    /// before it.
    private static Optional<Span> item(String text, int from, boolean numbered) {
        int at = from;
        while (at < text.length()) {
            char c = Character.toLowerCase(text.charAt(at));
            int joiner = joiner(text, at);
            if (0 < joiner) {
                at += joiner;
            } else if (numbered && Chars.isDigit(c)) {
                return number(text, at);
            } else if (!numbered && 'a' <= c && c <= 'h' && !isLetter(text, at + 1)) {
                return Optional.of(new Span(at, at + 1));
            } else if (isLetter(text, at) || Character.isDigit(c) || c == ';') {
                return Optional.empty();
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> number(String text, int at) {
        int end = at;
        int value = 0;
        while (end < text.length() && end - at < 3 && Chars.isDigit(text.charAt(end))) {
            value = 10 * value + text.charAt(end) - '0';
            end++;
        }
        boolean leading = text.charAt(at) == '0';
        return leading || HIGHEST_NUMBER < value ? Optional.empty() : Optional.of(new Span(at, end));
    }

    private static final Pattern JOINER = Pattern.compile(
            "(?:a\\s{0,3}n\\s{0,3}d|or|para(?:graph)?s?|sections?|subsections?)\\b", Pattern.CASE_INSENSITIVE);

    /// Length of an "and" that starts here, line ends inside it allowed.
    private static int joiner(String text, int at) {
        if ("aops".indexOf(text.charAt(at) | 0x20) < 0) {
            return 0;
        }
        Matcher joiner = JOINER.matcher(text).region(at, text.length());
        return joiner.lookingAt() ? joiner.end() - at : 0;
    }

    private static boolean endsSentence(String text, int from) {
        int at = text.startsWith(")", from) ? from + 1 : from;
        return text.startsWith(".", at) && at + 1 < text.length() && Slice.isBlank(text.charAt(at + 1));
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }
}

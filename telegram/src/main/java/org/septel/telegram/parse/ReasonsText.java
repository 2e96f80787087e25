package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Spanned;

/// The reasons for a classification: `1.4 (b) and (d)`, `1.5 (B, D)`, `1.4 b/d`, wrapped anywhere.
///
/// @source E.O. 12958 section 1.5; E.O. 13292 and 13526 section 1.4
final class ReasonsText {

    private static final Pattern SECTION = Pattern.compile("\\b1 ?\\.\\s{0,3}([45])(?!\\d)");
    private static final int MOST_LETTERS = 12;

    private ReasonsText() {}

    static List<Spanned<ClassificationReason>> read(FieldText field) {
        var reasons = new ArrayList<Spanned<ClassificationReason>>();
        String text = field.text();
        Matcher section = SECTION.matcher(text);
        int from = 0;
        while (section.find(from)) {
            String number = "1." + section.group(1);
            int at = section.end();
            Optional<Integer> letter = letter(text, at);
            for (int count = 0; letter.isPresent() && count < MOST_LETTERS; count++) {
                int place = letter.get();
                var reason = new ClassificationReason(number, Character.toLowerCase(text.charAt(place)));
                reasons.add(field.as(place, place + 1, reason));
                at = place + 1;
                letter = endsSentence(text, at) ? Optional.empty() : letter(text, at);
            }
            from = at;
        }
        return reasons;
    }

    /// Where the next letter `a` to `h` stands, if only punctuation, blanks and "and" come before it.
    private static Optional<Integer> letter(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = Character.toLowerCase(text.charAt(at));
            int joiner = joiner(text, at);
            if (0 < joiner) {
                at += joiner;
            } else if ('a' <= c && c <= 'h' && !isLetter(text, at + 1)) {
                return Optional.of(at);
            } else if (isLetter(text, at) || Character.isDigit(c) || c == ';') {
                return Optional.empty();
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    private static final Pattern JOINER = Pattern.compile(
            "(?:a\\s{0,3}n\\s{0,3}d|or|para(?:graph)?s?|sections?|subsections?)\\b", Pattern.CASE_INSENSITIVE);

    /// Length of an "and" that starts here, line ends inside it allowed.
    private static int joiner(String text, int at) {
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

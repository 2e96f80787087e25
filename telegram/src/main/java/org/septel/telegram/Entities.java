package org.septel.telegram;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks that machines left in a text in place of characters: a web page's `&#8217;` and `&amp;`, a word processor's
/// `&word8`. Telegrams hold bare `&` too, which stay.
///
/// @source HTML 4, the references of markup and numeric ones; published telegrams, which hold them without `;`, doubled
///     as in `&amp;quot;`, and quotation marks of the 1990s as `&` and `8`
public final class Entities {

    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:amp;)?(?:#(\\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|(amp|lt|gt|quot|apos|nbsp)(?:;|(?![\\w=])))");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    /// Not `R &D ... G8`: two letters or a stop before the closing mark.
    private static final Pattern QUOTED =
            Pattern.compile("(?<![\\w&])&(\\p{L}[^&\\n]{0,120}?(?:\\p{L}{2}|[.,?!)]))8(?!\\w)");

    private Entities() {}

    /// The text with the characters that were meant.
    public static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : QUOTED.matcher(
                                REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found))))
                        .replaceAll("\"$1\"");
    }

    private static String character(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        int point = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        boolean readable = Character.isValidCodePoint(point) && ' ' <= point && !Character.isSurrogate((char) point);
        return readable ? Character.toString(point) : " ";
    }
}

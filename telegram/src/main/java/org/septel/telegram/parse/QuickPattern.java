package org.septel.telegram.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A pattern that is tried only at the characters with which it can begin, so that most of a text is passed over at a
/// glance. Safe for any number of threads.
final class QuickPattern {

    private static final int ASCII = 128;

    private static final String WORD_BEGINS = "\\b";

    private final Pattern pattern;

    /// Whether it begins where a word begins.
    private final boolean atWords;

    private final boolean[] firsts = new boolean[ASCII];

    private QuickPattern(Pattern pattern, String firsts) {
        this.pattern = pattern;
        this.atWords = pattern.pattern().startsWith(WORD_BEGINS);
        for (int at = 0; at < firsts.length(); at++) {
            this.firsts[firsts.charAt(at)] = true;
        }
    }

    /// @param firsts  every character with which a match can begin, ASCII
    /// @param pattern where it begins with a word boundary, each of its alternatives does
    static QuickPattern of(String firsts, String pattern) {
        return new QuickPattern(Pattern.compile(pattern), firsts);
    }

    /// As [#of], in either case.
    static QuickPattern folded(String firsts, String pattern) {
        String both = firsts.toLowerCase(Locale.ROOT) + firsts.toUpperCase(Locale.ROOT);
        return new QuickPattern(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), both);
    }

    /// The first match that begins at `from` or behind it; null where there is none.
    @Nullable
    Matcher find(String text, int from) {
        Matcher matcher = null;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ASCII && firsts[c] && !(atWords && 0 < at && isOfWord(text.charAt(at - 1)))) {
                matcher = matcher == null ? matcher(text) : matcher;
                if (matcher.region(at, text.length()).lookingAt()) {
                    return matcher;
                }
            }
        }
        return null;
    }

    private static boolean isOfWord(char c) {
        return Chars.isWord(c) || c == '_';
    }

    boolean isIn(String text) {
        return find(text, 0) != null;
    }

    /// Sees what stands before the place where it looks, as for word boundaries.
    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}

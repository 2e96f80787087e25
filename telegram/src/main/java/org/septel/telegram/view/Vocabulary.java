package org.septel.telegram.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words that a telegram writes whole, read only when somebody asks. For one thread.
final class Vocabulary {

    private static final int SHORTEST_PART = 2;

    private final String raw;
    private final Map<String, Integer> words = new HashMap<>();

    Vocabulary(String raw) {
        this.raw = raw;
    }

    /// Whether the word that `text` ends with, but for its hyphen, and the word that `next` begins with are one word
    /// elsewhere: `JURIS-` and `DICTION`.
    boolean hasWhole(CharSequence text, String next) {
        String first = lastWord(text, text.length() - 1);
        String second = next.substring(0, wordEnd(next, 0));
        return isWhole(first, second) && words().containsKey(folded(first + second));
    }

    /// Whether a page's end cut a word in two without a hyphen: it is whole elsewhere, and its parts are words nowhere
    /// else.
    boolean isCut(CharSequence text, String next) {
        String first = lastWord(text, text.length());
        String second = next.substring(0, wordEnd(next, 0));
        return isWhole(first, second)
                && words().containsKey(folded(first + second))
                && words().getOrDefault(folded(first), 0) == 1
                && words().getOrDefault(folded(second), 0) == 1;
    }

    private static boolean isWhole(String first, String second) {
        return SHORTEST_PART <= first.length() && SHORTEST_PART <= second.length();
    }

    private static String lastWord(CharSequence text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, end).toString();
    }

    /// Each word and how often it stands.
    private Map<String, Integer> words() {
        int at = words.isEmpty() ? 0 : raw.length();
        while (at < raw.length()) {
            int end = wordEnd(raw, at);
            if (end > at) {
                words.merge(folded(raw.substring(at, end)), 1, Integer::sum);
            }
            at = end + 1;
        }
        return words;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

package org.septel.telegram.view;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The words that a telegram writes whole, read only when somebody asks. For one thread.
final class Vocabulary {

    private static final int SHORTEST_PART = 2;

    private final String raw;
    private final Set<String> words = new HashSet<>();

    Vocabulary(String raw) {
        this.raw = raw;
    }

    /// Whether the word that `text` ends with, but for its hyphen, and the word that `next` begins with are one word
    /// elsewhere: `JURIS-` and `DICTION`.
    boolean hasWhole(CharSequence text, String next) {
        int hyphen = text.length() - 1;
        int start = hyphen;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = wordEnd(next, 0);
        if (hyphen - start < SHORTEST_PART || end < SHORTEST_PART) {
            return false;
        }
        return words().contains(folded(text.subSequence(start, hyphen) + next.substring(0, end)));
    }

    private Set<String> words() {
        int at = words.isEmpty() ? 0 : raw.length();
        while (at < raw.length()) {
            int end = wordEnd(raw, at);
            if (end > at) {
                words.add(folded(raw.substring(at, end)));
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

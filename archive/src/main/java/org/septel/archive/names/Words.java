package org.septel.archive.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words and what is known of them, found by a stretch of text without making a string of it: in capitals, without
/// accents. Written once, then read by any number of threads.
final class Words {

    /// Endings that do not make another word of a common one.
    private static final String[] ENDINGS = {"S", "ED", "ING", "ES", "LY", "ER", "ERS", "D", "R"};

    private static final int LONGEST = 40;

    private final String[] keys;
    private final int[] sorts;
    private final int mask;

    private Words(Map<String, Integer> words) {
        int size = Integer.highestOneBit(Math.max(16, words.size())) << 2;
        keys = new String[size];
        sorts = new int[size];
        mask = size - 1;
        Arrays.fill(keys, "");
        words.forEach((word, sort) -> {
            int at = spread(hash(word, 0, word.length())) & mask;
            while (!keys[at].isEmpty()) {
                at = (at + 1) & mask;
            }
            keys[at] = word;
            sorts[at] = sort;
        });
    }

    static final class Builder {
        private final Map<String, Integer> words = new HashMap<>();

        void add(String word, int sort) {
            words.merge(word, sort, (one, other) -> one | other);
        }

        Words words() {
            return new Words(words);
        }
    }

    /// What is known of a word, in either case.
    int of(CharSequence text, int start, int end) {
        if (LONGEST < end - start) {
            return 0;
        }
        for (int i = start; i < end; i++) {
            if (0x80 <= text.charAt(i)) {
                String folded = folded(text.subSequence(start, end).toString());
                return plain(folded, 0, folded.length());
            }
        }
        return plain(text, start, end);
    }

    /// What is known of a word as it is; whether it is a common one with an ending is not asked.
    int plainly(CharSequence text, int start, int end) {
        return LONGEST < end - start ? 0 : exact(text, start, end);
    }

    private int plain(CharSequence text, int start, int end) {
        int found = exact(text, start, end);
        // KISSINGER is no KISS with two endings
        int endings = (found & (Sort.SURNAME | Sort.FORENAME)) == 0 ? 2 : 1;
        return (found & Sort.COMMON) == 0 && 3 < end - start && isBent(text, start, end, endings)
                ? found | Sort.COMMON
                : found;
    }

    /// Whether it is a common word with an ending or two: `ELECTED`, `STATING`, `MEETINGS`.
    private boolean isBent(CharSequence text, int start, int end, int endings) {
        for (String ending : ENDINGS) {
            int stem = end - ending.length();
            boolean fits = start + 2 < stem && endsWith(text, stem, ending);
            if (fits
                    && ((exact(text, start, stem) & Sort.COMMON) != 0
                            || (1 < endings && isBent(text, start, stem, 1)))) {
                return true;
            }
        }
        return start + 5 < end
                && (endsWith(text, end - 3, "ING") || endsWith(text, end - 3, "IES"))
                && isStemBefore(text, start, end - 3);
    }

    /// `STATING` has lost an E, `PLANNING` has won an N, `PARTIES` has changed a Y.
    private boolean isStemBefore(CharSequence text, int start, int stem) {
        String base = text.subSequence(start, stem).toString();
        boolean doubled = 2 < stem - start && text.charAt(stem - 1) == text.charAt(stem - 2);
        return isCommon(base + "E")
                || isCommon(base + "Y")
                || (doubled && isCommon(base.substring(0, base.length() - 1)));
    }

    private boolean isCommon(String word) {
        return (exact(word, 0, word.length()) & Sort.COMMON) != 0;
    }

    private static boolean endsWith(CharSequence text, int at, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (upper(text.charAt(at + i)) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int exact(CharSequence text, int start, int end) {
        int at = spread(hash(text, start, end)) & mask;
        while (!keys[at].isEmpty()) {
            if (is(keys[at], text, start, end)) {
                return sorts[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    private static boolean is(String key, CharSequence text, int start, int end) {
        if (key.length() != end - start) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != upper(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + upper(text.charAt(i));
        }
        return hash;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private static char upper(char c) {
        return 'a' <= c && c <= 'z' ? (char) (c - 32) : c == '’' ? '\'' : c;
    }

    /// In capitals, without accents: `São` is `SAO`.
    static String folded(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word.toUpperCase(Locale.ROOT);
        }
        var folded = new StringBuilder(word.length());
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c < 0x80 || c == '’' ? upper(c) : Character.toUpperCase(c));
            }
        }
        return folded.toString();
    }
}

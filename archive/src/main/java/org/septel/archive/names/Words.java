package org.septel.archive.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words and what is known of them. A word is a number of 64 bits, made of its letters in capitals and without accents,
/// so that words are found and compared without making strings. Written once, then read by any number of threads; the
/// words that were met last are remembered, for texts say the same words again and again, and to tell that a word is
/// none
/// takes long.
final class Words {

    /// Endings that do not make another word of a common one.
    private static final String[] ENDINGS = {"S", "ED", "ING", "ES", "LY", "ER", "ERS", "D", "R"};

    private static final int LONGEST = 40;

    /// A power of two.
    private static final int MOST_MET = 1 << 14;

    /// All bits that [Sort] has for words.
    private static final int SORT_BITS = 25;

    private static final int SORTS = (1 << SORT_BITS) - 1;

    private static final long MIXING = 0x9E37_79B9_7F4A_7C15L;

    /// Where the number of a word begins.
    static final long NO_LETTERS = 1;

    /// [#upper] of the first of all characters.
    private static final char[] UPPER = new char[0x80];

    static {
        for (char c = 0; c < UPPER.length; c++) {
            UPPER[c] = upper(c);
        }
    }

    /// Of each word the [#hash]; 0 where there is none. 64 bits tell words apart, so letters are not compared.
    private final long[] hashes;

    private final int[] sorts;
    private final int mask;

    /// Words that were met, each as the upper bits of its hash and what is known of it. A thread that misses what
    /// another wrote looks the word up anew.
    private final long[] met = new long[MOST_MET];

    private Words(Map<String, Integer> words) {
        int size = Integer.highestOneBit(Math.max(16, words.size())) << 2;
        hashes = new long[size];
        sorts = new int[size];
        mask = size - 1;
        words.forEach((word, sort) -> {
            long hash = hash(word, 0, word.length());
            int at = spread(hash) & mask;
            while (hashes[at] != 0) {
                at = (at + 1) & mask;
            }
            hashes[at] = hash;
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
                return plain(hash(folded, 0, folded.length()), folded, 0, folded.length());
            }
        }
        return of(hash(text, start, end), text, start, end);
    }

    /// The same of a word without accents whose number is known.
    int of(long hash, CharSequence text, int start, int end) {
        if (LONGEST < end - start) {
            return 0;
        }
        int at = spread(hash) & (MOST_MET - 1);
        long known = met[at];
        if ((known ^ hash) >>> SORT_BITS == 0 && known != 0) {
            return (int) known & SORTS;
        }
        int sort = plain(hash, text, start, end);
        met[at] = (hash & ~(long) SORTS) | sort;
        return sort;
    }

    /// What is known of a word as it is; whether it is a common one with an ending is not asked.
    int plainly(CharSequence text, int start, int end) {
        return plainly(hash(text, start, end), end - start);
    }

    /// The same of a word whose number is known.
    ///
    /// @param length in UTF-16 units
    int plainly(long hash, int length) {
        return LONGEST < length ? 0 : exact(hash);
    }

    private int plain(long hash, CharSequence text, int start, int end) {
        int found = exact(hash);
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
        return exact(hash(text, start, end));
    }

    private int exact(long hash) {
        int at = spread(hash) & mask;
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return sorts[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    /// The number of a word, in either case and with or without accents.
    static long word(String word) {
        String folded = folded(word);
        return hash(folded, 0, folded.length());
    }

    private static long hash(CharSequence text, int start, int end) {
        long hash = NO_LETTERS;
        for (int i = start; i < end; i++) {
            hash = with(hash, text.charAt(i));
        }
        return number(hash);
    }

    /// What becomes of [#NO_LETTERS] with each letter.
    static long with(long hash, char letter) {
        return (hash ^ (letter < UPPER.length ? UPPER[letter] : upper(letter))) * MIXING;
    }

    /// Never 0.
    static long number(long hash) {
        return hash == 0 ? 1 : hash;
    }

    static int spread(long hash) {
        return (int) (hash ^ (hash >>> 29) ^ (hash >>> 47));
    }

    private static char upper(char c) {
        return 'a' <= c && c <= 'z' ? (char) (c - 32) : c == '’' ? '\'' : c;
    }

    /// 1 where it is folded already, 2 where it has small letters and no others, 0 else.
    private static int plain(String word) {
        int plain = 1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (0x80 <= c) {
                return 0;
            }
            plain = 'a' <= c && c <= 'z' ? 2 : plain;
        }
        return plain;
    }

    /// In capitals, without accents: `São` is `SAO`.
    static String folded(String word) {
        int plain = plain(word);
        if (plain != 0) {
            return plain == 1 ? word : word.toUpperCase(Locale.ROOT);
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

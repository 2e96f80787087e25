package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A few words of ASCII letters, two or more, that are looked up where they stand, in either case, without a copy. Most
/// words of a text are told apart by their length and their first two letters alone.
final class WordSet {

    private static final int LETTERS = 26;
    private static final int LONGEST = 31;

    /// The bits in which a letter, in either case, differs from others.
    static final int LETTER_BITS = 31;

    private final String[][] byLetter = new String[LETTERS][];

    /// For each first letter, one bit for each length that a word with it has.
    private final int[] lengths = new int[LETTERS];

    /// For each first letter, one bit for each second letter that a word with it has.
    private final int[] seconds = new int[LETTERS];

    private WordSet(List<String> words) {
        var lists = new ArrayList<List<String>>();
        for (int letter = 0; letter < LETTERS; letter++) {
            lists.add(new ArrayList<>());
        }
        for (String word : words) {
            if (word.length() < 2 || LONGEST < word.length()) {
                throw new IllegalArgumentException("too long or too short: " + word);
            }
            lists.get(word.charAt(0) - 'a').add(word);
            lengths[word.charAt(0) - 'a'] |= 1 << word.length();
            seconds[word.charAt(0) - 'a'] |= 1 << (word.charAt(1) & LETTER_BITS);
        }
        Arrays.setAll(byLetter, letter -> lists.get(letter).toArray(String[]::new));
    }

    /// @param words in small letters
    static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    WordSet and(String... more) {
        var all = new ArrayList<>(List.of(more));
        for (String[] words : byLetter) {
            all.addAll(List.of(words));
        }
        return new WordSet(all);
    }

    /// Whether a word begins with this letter, in either case.
    boolean begins(char first) {
        return lengths[(first | 0x20) - 'a'] != 0;
    }

    /// One bit, by [#LETTER_BITS], for each second letter of a word that begins with this letter, in either case.
    int seconds(char first) {
        return seconds[(first | 0x20) - 'a'];
    }

    boolean has(String raw, int from, int to) {
        return !find(raw, from, to).isEmpty();
    }

    /// The word that `[from, to)` is, as it stands in the set; empty where it is none.
    String find(String raw, int from, int to) {
        int length = to - from;
        int letter = from < to ? (raw.charAt(from) | 0x20) - 'a' : -1;
        if (letter < 0 || LETTERS <= letter || LONGEST < length || (lengths[letter] >>> length & 1) == 0) {
            return "";
        }
        if ((seconds[letter] >>> (raw.charAt(from + 1) & LETTER_BITS) & 1) == 0) {
            return "";
        }
        for (String word : byLetter[letter]) {
            if (word.length() == length && raw.regionMatches(true, from, word, 0, length)) {
                return word;
            }
        }
        return "";
    }
}

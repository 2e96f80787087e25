package org.septel.telegram.lexicon;

import java.util.Collection;
import java.util.function.Consumer;

/// Words with which misspelt ones are compared. Most are ruled out by the letters that they have, before any is
/// compared letter by letter.
final class NearWords {

    private final String[] words;
    private final int[] letters;

    NearWords(Collection<String> words) {
        this.words = words.toArray(String[]::new);
        this.letters = new int[this.words.length];
        for (int at = 0; at < letters.length; at++) {
            letters[at] = letters(this.words[at]);
        }
    }

    boolean hasWithin(String word, int edits) {
        return nextWithin(word, letters(word), edits, 0) < words.length;
    }

    /// Hands over each word that is at most so many edits away.
    void within(String word, int edits, Consumer<String> found) {
        int own = letters(word);
        for (int at = nextWithin(word, own, edits, 0); at < words.length; at = nextWithin(word, own, edits, at + 1)) {
            found.accept(words[at]);
        }
    }

    private int nextWithin(String word, int own, int edits, int from) {
        int at = from;
        while (at < words.length && !isWithin(word, own, edits, at)) {
            at++;
        }
        return at;
    }

    /// One edit takes away one letter at most and brings another.
    private boolean isWithin(String word, int own, int edits, int at) {
        return Integer.bitCount(letters[at] ^ own) <= 2 * edits && EditDistance.within(word, words[at], edits);
    }

    /// One bit for each letter that the word has.
    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }
}

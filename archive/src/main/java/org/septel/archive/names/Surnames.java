package org.septel.archive.names;

/// What people are called by, as the lists of this module have it.
public final class Surnames {

    private Surnames() {}

    /// Whether a word is a surname, capitals or not.
    public static boolean isKnown(String word) {
        return (Vocabulary.standard().words().plainly(word, 0, word.length()) & Sort.SURNAME) != 0;
    }
}

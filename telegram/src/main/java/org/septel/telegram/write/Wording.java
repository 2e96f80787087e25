package org.septel.telegram.write;

/// What may stand in a telegram: printable words, each short enough for a line, with single blanks between.
final class Wording {

    /// Columns of a line.
    ///
    /// @source ACP 127, paging: 69 characters a line
    static final int LINE = 69;

    private Wording() {}

    /// The words with single blanks between them, whatever white space was there.
    ///
    /// @param what  names it in the message: `subject`
    /// @throws IllegalArgumentException for no word, a word longer than a line, or what cannot be typed
    static String of(String what, String text) {
        var words = new StringBuilder(text.length());
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                word = 0;
                continue;
            }
            requireTypeable(what, text, at);
            if (word == 0 && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(c);
            word++;
            if (LINE < word) {
                throw new IllegalArgumentException(
                        "a word of the %s is longer than a line of %d: %s".formatted(what, LINE, text));
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " is empty");
        }
        return words.toString();
    }

    /// The same for what has to stand on one line.
    ///
    /// @param room columns that it may take
    static String ofLine(String what, String text, int room) {
        String words = of(what, text);
        if (room < words.length()) {
            throw new IllegalArgumentException("the %s is longer than %d: %s".formatted(what, room, words));
        }
        return words;
    }

    /// The same for codes and addresses, which have no small letters.
    static String ofCapitals(String what, String text, int room) {
        String words = ofLine(what, text, room);
        if (words.chars().anyMatch(Character::isLowerCase)) {
            throw new IllegalArgumentException("the %s has small letters: %s".formatted(what, words));
        }
        return words;
    }

    /// Not a control character, half a character, or one of the two that archives put into texts.
    private static void requireTypeable(String what, String text, int at) {
        char c = text.charAt(at);
        boolean half = Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (Character.isISOControl(c) || half || c == '\u00B6' || c == '\uFFFD') {
            throw new IllegalArgumentException(
                    "the %s has a character that cannot be typed, U+%04X: %s".formatted(what, (int) c, text));
        }
    }
}

package org.septel.telegram.parse;

/// Tells at once of most capitalised words that no number follows them, so that they cannot name a telegram. Words are
/// asked about in the order of the text; each number is looked for once.
final class NamedNumbers {

    private final Words words;
    private final int mostWords;
    private final int longestWord;

    /// Where the first number begins that was not yet passed; the end of the text where there is none.
    private int number = -1;

    /// No name of this number begins before.
    private int reach;

    /// @param mostWords   how many words a name has
    /// @param longestWord how long each is
    NamedNumbers(Words words, int mostWords, int longestWord) {
        this.words = words;
        this.mostWords = mostWords;
        this.longestWord = longestWord;
    }

    /// Whether a number stands so near behind the word at `at` that a name may begin with it.
    boolean mayBeNamedFrom(int at) {
        if (number < at) {
            number = words.number(at);
            reach = number == words.end() ? number : reach(number);
        }
        return reach <= at;
    }

    /// Back over as many words as a name has, and the blanks between them.
    private int reach(int number) {
        int at = number;
        for (int n = 0; n < mostWords; n++) {
            int end = words.beforeBlanks(at) + 1;
            int from = end;
            while (words.start() < from && end - from < longestWord && Words.isOfWord(words.at(from - 1))) {
                from--;
            }
            if (from == end) {
                return at;
            }
            at = from;
        }
        return at;
    }
}

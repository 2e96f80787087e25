package org.septel.archive.export;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A person's name in mixed case, so that `BURNS` of one cable and `Burns` of another are one name. A name that has a
/// small letter already keeps its case; nothing but case is ever changed.
final class NameCase {

    private NameCase() {}

    static String of(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        return Arrays.stream(name.split(" ", -1)).map(NameCase::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        boolean numeral = 1 < word.length() && word.chars().allMatch(letter -> "IVX".indexOf(letter) >= 0);
        if (numeral) {
            return word;
        }
        var cased = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            cased.append(isInitial(word, at) ? letter : Character.toLowerCase(letter));
        }
        return cased.toString();
    }

    /// Whether a capital stays here: at the beginning, behind a hyphen, point or apostrophe, and in `McFaul`.
    private static boolean isInitial(String word, int at) {
        return at == 0 || !Character.isLetter(word.charAt(at - 1)) || (at == 2 && word.startsWith("MC"));
    }
}

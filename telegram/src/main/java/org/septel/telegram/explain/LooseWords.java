package org.septel.telegram.explain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.septel.telegram.explain.Explanation.Certainty;

/// What stands on a line between the values that its rule gives: labels, joining words, marks of clerks and relays.
///
/// With them every letter and digit of a line is explained, were it only as one that no rule covers.
final class LooseWords {

    /// The most words that the table has in one entry.
    static final int LONGEST = 5;

    private static final Map<String, Meaning> TABLE = table();

    private static final int TIME_LENGTH = 7;

    private LooseWords() {}

    private static Map<String, Meaning> table() {
        var table = new HashMap<String, Meaning>();
        for (String[] cells : Rows.of("loose-words.tsv")) {
            boolean practice = cells[2].equals("practice");
            table.put(
                    cells[0],
                    new Meaning(
                            cells[1],
                            practice ? Rule.PRACTICE : new Rule(cells[2]),
                            practice ? Certainty.LIKELY : Certainty.CERTAIN));
        }
        return Map.copyOf(table);
    }

    /// @param words joined by single blanks, in any case
    static Optional<Meaning> meaning(String words) {
        String capitals = words.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(TABLE.get(capitals)).or(() -> byShape(capitals));
    }

    private static Optional<Meaning> byShape(String word) {
        if (!isTime(word)) {
            return Optional.empty();
        }
        int day = Integer.parseInt(word.substring(0, 2));
        String time = word.substring(2, 4) + ":" + word.substring(4, 6);
        return Optional.of(
                new Meaning("Day " + day + " of the month, " + time + " UTC", Rule.PRACTICE, Certainty.LIKELY));
    }

    /// `A` of `REF: A. MOSCOW 4632`.
    static Optional<Meaning> label(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0))
                ? Optional.of(new Meaning("Label " + word, Rule.PRACTICE, Certainty.LIKELY))
                : Optional.empty();
    }

    /// `081245Z`.
    static boolean isTime(String word) {
        return word.length() == TIME_LENGTH
                && word.charAt(TIME_LENGTH - 1) == 'Z'
                && word.chars().limit(TIME_LENGTH - 1).allMatch(Character::isDigit);
    }
}

package org.septel.archive.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.septel.archive.search.Query.Urgency;
import org.septel.telegram.Precedence;

/// Precedences as the query language writes them: `immediate`, `>=immediate`, `<=priority`.
final class PrecedenceText {

    private PrecedenceText() {}

    /// @throws IllegalArgumentException if the text is none; the message says what to write
    static Urgency parse(String text) {
        if (text.startsWith(">=")) {
            return new Urgency(precedence(text.substring(2), text), Urgency.MOST);
        }
        if (text.startsWith("<=")) {
            return new Urgency(Urgency.LEAST, precedence(text.substring(2), text));
        }
        Precedence one = precedence(text, text);
        return new Urgency(one, one);
    }

    static String print(Urgency urgency) {
        if (urgency.lowest() == urgency.highest()) {
            return word(urgency.lowest());
        }
        return urgency.highest() == Urgency.MOST ? ">=" + word(urgency.lowest()) : "<=" + word(urgency.highest());
    }

    private static Precedence precedence(String name, String text) {
        return Arrays.stream(Precedence.values())
                .filter(known -> word(known).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is not a precedence: write one of %s, with >= or <= before it for a range"
                                .formatted(QueryMistake.brief(text), all())));
    }

    private static String all() {
        return Arrays.stream(Precedence.values()).map(PrecedenceText::word).collect(Collectors.joining(", "));
    }

    /// The first word says which: `niact`.
    private static String word(Precedence precedence) {
        return precedence.toString().split(" ")[0].toLowerCase(Locale.ROOT);
    }
}

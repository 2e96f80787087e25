package org.septel.web.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Characters that the typeface of a document lacks.
final class Unshown {

    private static final int MOST_SCRIPTS = 5;

    private Unshown() {}

    /// How many there are, by script, in the order in which they come: `31 Arabic, 4 Hebrew`; empty where there are
    /// none.
    ///
    /// @param shown whether the typeface has a character
    static String of(IntStream text, IntPredicate shown) {
        Map<String, Long> scripts = text.filter(c -> !shown.test(c))
                .mapToObj(Unshown::script)
                .collect(Collectors.groupingBy(script -> script, LinkedHashMap::new, Collectors.counting()));
        return scripts.entrySet().stream()
                .limit(MOST_SCRIPTS)
                .map(script -> script.getValue() + " " + script.getKey())
                .collect(Collectors.joining(", "));
    }

    /// `Arabic`, `Hebrew`, `other`.
    private static String script(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean named = script != Character.UnicodeScript.COMMON
                && script != Character.UnicodeScript.INHERITED
                && script != Character.UnicodeScript.UNKNOWN;
        String name = named ? script.name().toLowerCase(Locale.ROOT).replace('_', ' ') : "other";
        return named ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }
}

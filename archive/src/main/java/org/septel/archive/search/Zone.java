package org.septel.archive.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A part of a cable's text in which words can be looked for.
public enum Zone {
    /// between the bounds of the summary, or under its heading
    SUMMARY,
    /// between the bounds of a comment, or under its heading
    COMMENT,
    /// in a heading inside the text
    HEADING,
    /// in the text, the title left out
    BODY;

    static Optional<Zone> of(String name) {
        return Arrays.stream(values())
                .filter(zone -> zone.toString().equalsIgnoreCase(name))
                .findFirst();
    }

    /// All of them, as a sentence names them.
    static String all() {
        return Arrays.stream(values()).map(Zone::toString).collect(Collectors.joining(", "));
    }

    /// As typed: `summary`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

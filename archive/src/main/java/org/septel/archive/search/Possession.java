package org.septel.archive.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What `has:` asks for.
public enum Possession {
    /// text that a publisher took out
    REDACTION,
    /// a summary with its bounds
    SUMMARY,
    /// a comment with its bounds
    COMMENT,
    /// a reference to another telegram
    REFERENCE,
    /// a section of several, while another is not there
    MISSING_SECTION,
    /// something that disagrees; `has:diagnostic:CODE` asks for one kind
    DIAGNOSTIC,
    /// something that was sent with it on paper, as its publisher says
    ATTACHMENT,
    /// another cable with exactly the same text
    DUPLICATE,
    /// more than one text under its id
    VERSIONS;

    private static final String DIAGNOSTIC_PREFIX = "diagnostic:";

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// Whether it can stand after `has:`.
    static boolean isValue(String value) {
        return (value.startsWith(DIAGNOSTIC_PREFIX) && DIAGNOSTIC_PREFIX.length() < value.length())
                || Arrays.stream(values()).anyMatch(known -> known.toString().equals(value));
    }

    /// As `has:` names one kind of diagnostic.
    public static String diagnostic(String code) {
        return DIAGNOSTIC_PREFIX + code.toLowerCase(Locale.ROOT);
    }

    /// All of them, as a sentence names them.
    static String all() {
        return Arrays.stream(values()).map(Possession::toString).collect(Collectors.joining(", "));
    }

    /// As typed: `missing-section`.
    @Override
    public String toString() {
        return word;
    }
}

package org.septel.web;

import java.util.stream.IntStream;

/// Cables hold characters that no XML document may hold.
final class XmlText {

    private static final int UNKNOWN = 0xFFFD;

    private XmlText() {}

    /// The characters of a text, U+FFFD in place of each that XML 1.0 forbids.
    static IntStream points(String text) {
        return text.codePoints().map(c -> isAllowed(c) ? c : UNKNOWN);
    }

    private static boolean isAllowed(int c) {
        return c == '\n' || c == '\t' || (0x20 <= c && c < 0xD800) || (0xE000 <= c && c < 0xFFFE) || 0xFFFF < c;
    }
}

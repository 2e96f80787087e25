package org.septel.telegram.parse;

/// Text as a value.
final class Texts {

    private Texts() {}

    /// Runs of white space made one blank each, those at the ends too.
    static String squeezed(String text) {
        if (!hasRuns(text)) {
            return text;
        }
        var squeezed = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isSpace(c)) {
                squeezed.append(c);
            } else if (at == 0 || !isSpace(text.charAt(at - 1))) {
                squeezed.append(' ');
            }
        }
        return squeezed.toString();
    }

    private static boolean hasRuns(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpace(c) && (c != ' ' || (0 < at && text.charAt(at - 1) == ' '))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || ('\t' <= c && c <= '\r');
    }

    /// Runs of white space made one blank each, none at the ends.
    static String oneLine(Slice text) {
        var joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.isBlank(c)) {
                joined.append(c);
            } else if (!joined.isEmpty() && joined.charAt(joined.length() - 1) != ' ') {
                joined.append(' ');
            }
        }
        int end = joined.length();
        return 0 < end && joined.charAt(end - 1) == ' ' ? joined.substring(0, end - 1) : joined.toString();
    }
}

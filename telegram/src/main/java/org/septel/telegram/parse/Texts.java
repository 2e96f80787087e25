package org.septel.telegram.parse;

/// Text as a value.
final class Texts {

    private Texts() {}

    /// Runs of white space made one blank each.
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

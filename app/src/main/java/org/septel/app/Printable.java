package org.septel.app;

import java.util.function.IntPredicate;

/// Hostile text made harmless for a terminal: nothing that a cable, a file name or a query holds may move the cursor,
/// colour the screen, or turn the reading direction.
final class Printable {

    private static final int SYMBOLS_FOR_CONTROLS = 0x2400;

    private Printable() {}

    /// As text: line ends and tabs stand, other control characters become symbols that can be seen.
    static String text(String hostile) {
        return clean(hostile, c -> c == '\n' || c == '\t');
    }

    /// As one line: white space of every kind becomes a blank.
    static String line(String hostile) {
        return clean(
                hostile.replace("\r\n", " ")
                        .replace('\n', ' ')
                        .replace('\r', ' ')
                        .replace('\t', ' '),
                c -> false);
    }

    /// As JSON that says the same: JSON writers leave some of these characters as they are. A line end stands between
    /// values, for inside a text they write it otherwise.
    static String json(String json) {
        if (json.chars().noneMatch(Printable::isDangerousInJson)) {
            return json;
        }
        var out = new StringBuilder(json.length() + 16);
        json.chars().forEach(c -> {
            if (isDangerousInJson(c)) {
                out.append("\\u%04x".formatted(c));
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }

    private static boolean isDangerousInJson(int c) {
        return isDangerous(c) && c != '\t' && c != '\n';
    }

    private static String clean(String hostile, IntPredicate stands) {
        String text = hostile.replace("\r\n", "\n");
        if (text.chars().noneMatch(c -> isDangerous(c) && !stands.test(c))) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(stands.test(c) ? (char) c : shown(c)));
        return out.toString();
    }

    private static char shown(int c) {
        if (!isDangerous(c)) {
            return (char) c;
        }
        if (c < ' ') {
            return (char) (SYMBOLS_FOR_CONTROLS + c);
        }
        return c == 0x7F ? '\u2421' : '\uFFFD';
    }

    /// Control characters of both sets, those that turn the reading direction, and line and paragraph separators.
    private static boolean isDangerous(int c) {
        return c < ' '
                || (0x7F <= c && c <= 0x9F)
                || c == 0x200E
                || c == 0x200F
                || (0x2028 <= c && c <= 0x202E)
                || (0x2066 <= c && c <= 0x2069)
                || c == 0x061C
                || c == 0xFEFF;
    }
}

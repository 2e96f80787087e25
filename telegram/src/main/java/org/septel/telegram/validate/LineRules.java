package org.septel.telegram.validate;

import org.septel.telegram.Span;
import org.septel.telegram.Telegram;

/// What every line keeps to.
final class LineRules {

    /// @source ACP 127
    private static final int LONGEST = 69;

    private LineRules() {}

    static void check(Telegram telegram, Breaches breaches) {
        String raw = telegram.raw();
        int start = 0;
        while (start < raw.length()) {
            int newline = raw.indexOf('\n', start);
            int end = newline < 0 ? raw.length() : newline;
            line(raw, start, end, breaches);
            start = end + 1;
        }
    }

    private static void line(String raw, int start, int end, Breaches breaches) {
        int last = end;
        while (start < last && raw.charAt(last - 1) <= ' ') {
            last--;
        }
        if (LONGEST < last - start) {
            breaches.add(
                    DraftingRule.LINE_TOO_LONG,
                    new Span(start, last),
                    "a line of %d characters".formatted(last - start));
        }
        for (int at = start; at < last; at++) {
            if (Character.isISOControl(raw.charAt(at))) {
                breaches.add(
                        DraftingRule.CHARACTER_UNTYPEABLE,
                        new Span(at, at + 1),
                        "the control character U+%04X".formatted((int) raw.charAt(at)));
            }
        }
    }
}

package org.septel.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.septel.telegram.Severity;
import org.septel.telegram.Telegram;

/// Something odd about a cable, in plain words.
///
/// @param weight   `info`, `warning` or `error`
/// @param sentence without a final full stop
/// @param line     of the telegram, from 1
/// @param url      where "how to read this cable" explains that line
public record Noticed(String weight, String sentence, int line, String url) {

    static List<Noticed> of(Telegram telegram, String howToRead) {
        int[] lines = lineStarts(telegram.raw());
        int[] elements = telegram.elements().stream()
                .mapToInt(element -> element.span().start())
                .toArray();
        return telegram.diagnostics().stream()
                .map(diagnostic -> new Noticed(
                        word(diagnostic.severity()),
                        diagnostic.message(),
                        1 + place(lines, diagnostic.span().start()),
                        howToRead + "#e" + place(elements, diagnostic.span().start())))
                .toList();
    }

    private static int[] lineStarts(String raw) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, raw.length())
                                .filter(i -> raw.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /// The last of the ascending starts that is not after `at`, counted from 0.
    private static int place(int[] starts, int at) {
        int found = Arrays.binarySearch(starts, at);
        return Math.max(0, found < 0 ? -found - 2 : found);
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}

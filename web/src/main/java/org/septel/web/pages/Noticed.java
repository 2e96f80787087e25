package org.septel.web.pages;

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
/// @param url      where that line is explained
public record Noticed(String weight, String sentence, int line, String url) {

    static List<Noticed> of(Telegram telegram, String telegramPage) {
        int[] lines = lineStarts(telegram.raw());
        int[] elements = telegram.elements().stream()
                .mapToInt(element -> element.span().start())
                .toArray();
        return telegram.diagnostics().stream()
                .map(diagnostic -> new Noticed(
                        word(diagnostic.severity()),
                        diagnostic.message(),
                        1 + Steps.place(lines, diagnostic.span().start()),
                        telegramPage + "#e"
                                + Steps.place(elements, diagnostic.span().start())))
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

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}

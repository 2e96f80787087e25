package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.Telegram;
import org.septel.telegram.testing.ElementLines;

/// The golden telegrams again with other line ends and blanks: they say the same.
class GoldenVariantsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two-sections-confidential",
                "short-form-with-offices",
                "department-1974",
                "two-parts-with-two-heads",
                "subject-alone",
                "quoted-telegram"
            })
    void saysTheSameWithOtherWhiteSpace(String name) throws IOException {
        String text = GoldenTest.text(name, "txt");
        check(text, text.replace("\n", "\r\n"));
        check(text, text.replace("\n", "\r"));
        check(text, text.stripTrailing());
        check(text, text.replace(' ', '\u00A0'));
        check(text, text.replace("\n", "  \n"));
    }

    private static void check(String text, String variant) {
        assertEquals(String.join("\n", said(text)), String.join("\n", said(variant)));
    }

    /// What is said, without places and without the blanks that differ.
    private static List<String> said(String text) {
        Telegram telegram = GoldenTest.parse(text);
        return ElementLines.withoutSpans(telegram).stream()
                .filter(line -> !line.startsWith("BLANK"))
                .map(line -> line.replace('\u00A0', ' ').replaceAll(" body \\d+\\.\\.\\d+", ""))
                .toList();
    }
}

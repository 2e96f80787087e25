package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.testing.ElementLines;

/// Invented telegrams in the true format, element by element. `-Dgolden.update=true` rewrites what is expected.
class GoldenTest {

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
    void readsAsWrittenDown(String name) throws IOException {
        check(name);
    }

    private static void check(String name) throws IOException {
        List<String> lines = ElementLines.of(parse(text(name, "txt")));
        if (Boolean.getBoolean("golden.update")) {
            Path file = Path.of(
                    System.getProperty("septel.root"), "telegram/src/test/resources/golden", name + ".elements");
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
        assertEquals(text(name, "elements"), String.join("\n", lines) + "\n", name);
    }

    static Telegram parse(String text) {
        return new TelegramParser(Lexicon.standard()).parse(text);
    }

    static String text(String name, String kind) throws IOException {
        return resource(name + "." + kind);
    }

    static String resource(String file) throws IOException {
        try (InputStream resource = GoldenTest.class.getResourceAsStream("/golden/" + file)) {
            return resource == null ? "" : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

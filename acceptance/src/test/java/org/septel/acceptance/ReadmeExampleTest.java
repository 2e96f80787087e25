package org.septel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.telegram.Addressee;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// The program that the README shows, compiled and run.
class ReadmeExampleTest {

    @TempDir
    Path folder;

    @Test
    void printsTheActionAddressees() throws IOException {
        Path cable = folder.resolve("cable.txt");
        Files.writeString(
                cable, "R 101145Z SEP 05\nFM AMEMBASSY OSLO\nTO RUEHC/SECSTATE WASHDC 0012\nUNCLAS OSLO 000123\n");
        var printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example(cable);
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("SECSTATE WASHDC");
    }

    private static void example(Path cable) throws IOException {
        // readme
        var parser = new TelegramParser(Lexicon.standard());
        Telegram telegram = parser.parse(Files.readString(cable));
        for (Addressee addressee : telegram.addressees(Element.AddresseeLine.Role.ACTION)) {
            System.out.println(addressee.address().value());
        }
        // end
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        Path here = Septel.ROOT.resolve("acceptance/src/test/java/org/septel/acceptance/ReadmeExampleTest.java");
        String compiled = between(Files.readString(here), "// readme\n(.*?)// end");
        String shown = between(Files.readString(Septel.ROOT.resolve("README.md")), "```java\n(.*?)```");
        assertThat(shown).isEqualToNormalizingWhitespace(compiled);
    }

    private static String between(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}

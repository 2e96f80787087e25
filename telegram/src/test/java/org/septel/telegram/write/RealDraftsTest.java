package org.septel.telegram.write;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.testing.Corpus;

/// Real telegrams written anew: what is written says the same, or the writer would have refused it.
class RealDraftsTest {

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());
    private static final TelegramWriter WRITER = new TelegramWriter(Lexicon.standard());

    @Test
    void mostTelegramsOfThe2000sAreWrittenAnew() {
        var refused = new ArrayList<String>();
        var texts = Corpus.telegrams("cablegate");
        texts.forEach((name, text) -> {
            Telegram telegram = PARSER.parse(text);
            boolean whole =
                    telegram.dateTimeLine().isPresent() && telegram.subject().isPresent();
            try {
                WRITER.write(Draft.of(telegram));
            } catch (IllegalArgumentException reason) {
                if (whole) {
                    refused.add(name + ": " + reason.getMessage());
                }
            }
        });
        assertTrue(refused.size() <= texts.size() / 10, () -> String.join("\n", refused));
    }
}

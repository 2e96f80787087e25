package org.septel.telegram.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.Element;
import org.septel.telegram.Severity;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.testing.Drafts;

/// What is written is read back as it was meant, and nothing in it is odd.
class RoundTripLaws {

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());
    private static final TelegramWriter SENT = new TelegramWriter(Lexicon.standard());
    private static final TelegramWriter JOINED =
            new TelegramWriter(Lexicon.standard(), WriterSettings.DEFAULT.with(WriterSettings.Heads.FIRST_ONLY));

    @Property(tries = 150)
    void holdForShortTelegrams(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int paragraphs) {
        check(Drafts.of(seed, paragraphs), SENT);
    }

    @Property(tries = 8)
    void holdForTelegramsOfManySections(@ForAll long seed, @ForAll @IntRange(min = 30, max = 120) int paragraphs) {
        check(Drafts.of(seed, paragraphs), SENT);
        check(Drafts.of(seed, paragraphs), JOINED);
    }

    @Property(tries = 150)
    void holdForWordsThatBeginOtherLines(@ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int paragraphs) {
        check(Drafts.trapped(seed, paragraphs), SENT);
    }

    private static void check(Draft draft, TelegramWriter writer) {
        String text = writer.write(draft);
        Telegram telegram = PARSER.parse(text);
        Draft read = Draft.of(telegram);
        assertEquals(draft, read);
        assertEquals(text, writer.write(read));
        assertTrue(text.lines().allMatch(line -> line.length() <= Wording.LINE), text);
        assertEquals(List.of(), telegram.all(Element.Unrecognised.class).toList(), text);
        List<Diagnostic> odd = telegram.diagnostics().stream()
                .filter(found -> found.severity() != Severity.INFO)
                .toList();
        assertEquals(List.of(), odd, text);
    }
}

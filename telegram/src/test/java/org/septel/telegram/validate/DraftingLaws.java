package org.septel.telegram.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.testing.Drafts;
import org.septel.telegram.write.TelegramWriter;

/// What is drafted by the rules and typed by our writer breaks none.
class DraftingLaws {

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());
    private static final TelegramWriter WRITER = new TelegramWriter(Lexicon.standard());
    private static final TelegramValidator VALIDATOR = new TelegramValidator(Lexicon.standard());

    @Property(tries = 150)
    void holdForShortTelegrams(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int paragraphs) {
        check(seed, paragraphs);
    }

    @Property(tries = 8)
    void holdForTelegramsOfManySections(@ForAll long seed, @ForAll @IntRange(min = 30, max = 80) int paragraphs) {
        check(seed, paragraphs);
    }

    private static void check(long seed, int paragraphs) {
        String text = WRITER.write(Drafts.of(seed, paragraphs));
        assertEquals(List.of(), VALIDATOR.validate(PARSER.parse(text)), text);
    }
}

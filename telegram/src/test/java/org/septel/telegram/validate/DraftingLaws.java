package org.septel.telegram.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /// Whatever the text, validating it does not throw, and finds nothing beyond its end.
    @Property(tries = 200)
    void areAskedOfAnyText(@ForAll String text, @ForAll long seed) {
        String mixed = WRITER.write(Drafts.of(seed, 3));
        int cut = Math.floorMod(seed, mixed.length());
        String damaged = mixed.substring(0, cut) + text + mixed.substring(Math.min(mixed.length(), cut + 40));
        for (String any : List.of(text, damaged)) {
            VALIDATOR
                    .validate(PARSER.parse(any))
                    .forEach(breach -> assertTrue(breach.span().end() <= any.length(), breach::toString));
        }
    }

    private static void check(long seed, int paragraphs) {
        String text = WRITER.write(Drafts.of(seed, paragraphs));
        assertEquals(List.of(), VALIDATOR.validate(PARSER.parse(text)), text);
    }
}

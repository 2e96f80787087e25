package org.septel.telegram.fuzz;

import java.nio.charset.StandardCharsets;
import org.septel.telegram.Attributes;
import org.septel.telegram.Sections;
import org.septel.telegram.Telegram;
import org.septel.telegram.declassify.Declassifier;
import org.septel.telegram.explain.Explainer;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.CableIdReader;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.testing.ParserLaw;
import org.septel.telegram.validate.TelegramValidator;
import org.septel.telegram.view.ReadingView;

/// What the coverage-guided fuzzer runs: everything that the library does with a text nobody has looked at.
public final class TelegramFuzz {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final TelegramParser PARSER = new TelegramParser(LEXICON);
    private static final Explainer EXPLAINER = new Explainer(LEXICON);
    private static final Declassifier DECLASSIFIER = new Declassifier(LEXICON);
    private static final TelegramValidator VALIDATOR = new TelegramValidator(LEXICON);
    private static final CableIdReader IDS = new CableIdReader(LEXICON);

    private static final int LONGEST_ID = 80;

    private TelegramFuzz() {}

    /// Called by the fuzzer, by this name, with what it invented: UTF-8, or where it is none, one unit a byte.
    public static void fuzzerTestOneInput(byte[] bytes) {
        var utf8 = new String(bytes, StandardCharsets.UTF_8);
        check(utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, StandardCharsets.ISO_8859_1));
    }

    static void check(String text) {
        Telegram telegram = PARSER.parse(text);
        ParserLaw.check(telegram);
        ReadingView.of(telegram);
        Sections.of(telegram);
        Attributes.of(telegram);
        telegram.citations();
        EXPLAINER.explain(telegram);
        EXPLAINER.abbreviations(telegram);
        DECLASSIFIER.reckon(telegram);
        VALIDATOR.validate(telegram);
        IDS.read(text.substring(0, Math.min(LONGEST_ID, text.length())));
    }
}

package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.testing.Corpus;

/// How much of real telegrams no rule covers. Well-kept texts have almost none; scanned ones keep what a machine
/// misread.
class CorpusTest {

    @ParameterizedTest
    @CsvSource({"cablegate, 0.5", "nara-bodies, 0.5", "nara, 4.0", "foia-ocr, 7.0"})
    void leavesHardlyAnyResidue(String folder, double mostPercent) {
        var table = new StringBuilder("residue of " + folder + ", characters and percent\n");
        double worst = 0;
        for (Map.Entry<String, String> text : Corpus.telegrams(folder).entrySet()) {
            Telegram telegram = new TelegramParser(Lexicon.standard()).parse(text.getValue());
            int residue = telegram.all(Element.Unrecognised.class)
                    .mapToInt(element -> element.span().length())
                    .sum();
            double percent = 100.0 * residue / Math.max(1, text.getValue().length());
            worst = Math.max(worst, percent);
            table.append(String.format(
                    Locale.ROOT,
                    "%-60s %7d %5d %6.2f%n",
                    text.getKey(),
                    text.getValue().length(),
                    residue,
                    percent));
        }
        assertTrue(worst <= mostPercent, table::toString);
    }
}

package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.testing.Corpus;

/// How much of real telegrams no rule covers: less than one character in two hundred of each, scanned or not. The
/// figures
/// of every file are printed.
class CorpusTest {

    private static final double MOST_PERCENT = 0.5;

    @ParameterizedTest
    @ValueSource(strings = {"cablegate", "nara", "nara-bodies", "nara-bodies-ner", "foia-ocr", "frus"})
    void leavesHardlyAnyResidue(String folder) {
        var table = new StringBuilder("residue of " + folder + ", characters and percent\n");
        double worst = 0;
        for (Map.Entry<String, String> text : Corpus.telegrams(folder).entrySet()) {
            Telegram telegram = new TelegramParser(Lexicon.standard()).parse(text.getValue());
            assertEquals(text.getValue(), joined(telegram), text.getKey());
            int residue = telegram.all(Element.Unrecognised.class)
                    .mapToInt(element -> element.span().length())
                    .sum();
            double percent = 100.0 * residue / Math.max(1, text.getValue().length());
            worst = Math.max(worst, percent);
            table.append(String.format(
                    Locale.ROOT,
                    "%-76s %7d %5d %6.2f%n",
                    text.getKey(),
                    text.getValue().length(),
                    residue,
                    percent));
        }
        System.out.println(table);
        assertTrue(worst <= MOST_PERCENT, table::toString);
    }

    private static String joined(Telegram telegram) {
        return telegram.elements().stream()
                .map(element -> telegram.text(element.span()))
                .collect(Collectors.joining());
    }
}

package org.septel.telegram.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.testing.Corpus;

class ExplanationCorpusTest {

    @Test
    void explainsEveryLetterOfEveryLineOfRealTelegrams() {
        var parser = new TelegramParser(Lexicon.standard());
        var explainer = new Explainer(Lexicon.standard());
        for (String text : Corpus.all()) {
            Telegram telegram = parser.parse(text);
            for (Explanation explanation : explainer.explain(telegram)) {
                assertThat(Coverage.unexplained(telegram, explanation)).isEmpty();
            }
        }
    }
}

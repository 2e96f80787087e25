package org.septel.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.testing.Shared;

/// The seed and the published summaries, read whole.
class SeedReadingTest {

    @Test
    void readsTheSeedsEightParagraphsUnderSevenHeadings() {
        ReadingView view = view(Shared.seedTelegram());
        assertThat(view.paragraphs()).hasSize(8);
        assertThat(view.blocks().stream().filter(ReadingView.Heading.class::isInstance))
                .hasSize(7);
        assertThat(view.paragraphs().stream().flatMap(paragraph -> paragraph.heading().stream()))
                .contains("Kosovo: Russia's Redline, EU's Priority", "Non-Official Views")
                .hasSize(7);
    }

    @Test
    void readsTheSeedsThirdParagraphAcrossItsBlankLine() {
        ReadingView.Paragraph third = view(Shared.seedTelegram()).paragraphs().get(2);
        assertThat(third.text())
                .contains("would be more vocal on human rights and on the situation in Chechnya.")
                .doesNotContain("\n");
    }

    @Test
    void readsTheSeedsSummaryAndSignature() {
        ReadingView view = view(Shared.seedTelegram());
        assertThat(view.summary().orElseThrow())
                .startsWith("French Foreign Minister Bernard Kouchner's two-day")
                .endsWith("a Russia-friendly EU agenda.");
        assertThat(view.blocks().getLast())
                .isInstanceOfSatisfying(
                        ReadingView.Signature.class,
                        signature -> assertThat(signature.names()).containsExactly("Burns"));
    }

    @Test
    void readsThePublishedSummaries() {
        Pattern shape = Pattern.compile("\"content\": \"(.*?)\"\\}, \"expected\": \"(.*?)\", \"source\"");
        List<String> vectors = Shared.lines("vectors/summary.jsonl");
        for (String line : vectors) {
            Matcher vector = shape.matcher(line);
            assertThat(vector.find()).as(line).isTrue();
            String summary = view(unescaped(vector.group(1))).summary().orElse("");
            assertThat(squashed(summary)).as(line).isEqualTo(squashed(unescaped(vector.group(2))));
        }
    }

    private static ReadingView view(String text) {
        return ReadingView.of(new TelegramParser(Lexicon.standard()).parse(text));
    }

    private static String squashed(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    private static String unescaped(String json) {
        return json.replace("\\n", "\n").replace("\\\"", "\"");
    }
}

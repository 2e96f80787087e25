package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.septel.archive.indexing.ReadingText;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

class TextRunsLaws {

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());

    @Property
    void anyParagraphsComeBackFromAnyText(
            @ForAll String raw,
            @ForAll List<String> texts,
            @ForAll @IntRange(max = 99) int first,
            @ForAll String mark) {
        var paragraphs = new ArrayList<Paragraph>();
        for (String text : texts) {
            int place = paragraphs.size();
            paragraphs.add(new Paragraph(
                    place % 2 == 0 ? Optional.empty() : Optional.of(first + place),
                    place % 3 == 0 || mark.isEmpty() ? Optional.empty() : Optional.of(mark),
                    text));
        }
        assertThat(TextRuns.of(raw, paragraphs).paragraphs(raw)).isEqualTo(paragraphs);
    }

    @Property
    void paragraphsOfTheTextComeBack(@ForAll("lines") String raw) {
        List<Paragraph> paragraphs = Stream.of(raw.split("\n\n"))
                .map(paragraph -> plain(paragraph.replaceAll("\\s+", " ").strip()))
                .toList();
        TextRuns runs = TextRuns.of(raw, paragraphs);
        assertThat(runs.paragraphs(raw)).isEqualTo(paragraphs);
        assertThat(TextRuns.of(runs.bytes())).isEqualTo(runs);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "HARBOUR", "dues ", "\n", "\n\n", "  ", "PAGE 02\n", "&quot;", "\u00B6", "a", "aaaaaaaaaaaa ")
                .list()
                .ofMaxSize(300)
                .map(parts -> String.join("", parts));
    }

    @Example
    void theRunsOfATelegramAreSmall() {
        long characters = 0;
        long bytes = 0;
        for (SampleCable cable : new SampleCables(11).stream(200).toList()) {
            Telegram telegram = PARSER.parse(cable.text(), Hints.of(cable.id()));
            List<Paragraph> paragraphs =
                    ReadingText.of(telegram).stream().map(TextRunsLaws::plain).toList();
            TextRuns runs = TextRuns.of(telegram.raw(), paragraphs);
            assertThat(runs.paragraphs(telegram.raw())).isEqualTo(paragraphs);
            characters += telegram.raw().length();
            bytes += runs.bytes().length;
        }
        assertThat(bytes).isLessThan(characters / 12);
    }

    @Example
    void runsOfAnotherTextAreRefused() {
        TextRuns runs = TextRuns.of("Harbour dues are due again.", List.of(plain("Harbour dues are due again.")));
        assertThatThrownBy(() -> runs.paragraphs("Harbour")).isInstanceOf(IllegalArgumentException.class);
    }

    /// A text in which everything is almost found everywhere.
    @Example
    void aHostileTextTakesNoLonger() {
        String raw = "abcdeX".repeat(100_000);
        String text = "abcdeY".repeat(100_000);
        assertThat(TextRuns.of(raw, List.of(plain(text))).paragraphs(raw)).containsExactly(plain(text));
    }

    private static Paragraph plain(String text) {
        return new Paragraph(Optional.empty(), Optional.empty(), text);
    }
}

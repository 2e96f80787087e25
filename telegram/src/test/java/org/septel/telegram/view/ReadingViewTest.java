package org.septel.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.testing.TelegramBuilder;
import org.septel.telegram.testing.TelegramBuilder.Marked;

class ReadingViewTest {

    @Test
    void joinsAParagraphAcrossBlankLinesAndPageMarks() {
        Telegram telegram = new TelegramBuilder()
                .paragraph(1, "They would be more vocal")
                .blank()
                .pageMark()
                .blank()
                .more("on human rights.")
                .build();
        List<ReadingView.Paragraph> paragraphs = ReadingView.of(telegram).paragraphs();
        assertThat(paragraphs).hasSize(1);
        assertThat(paragraphs.getFirst().text()).isEqualTo("They would be more vocal on human rights.");
        assertThat(paragraphs.getFirst().spans().stream().map(telegram::text))
                .containsExactly("They would be more vocal", "on human rights.\n");
    }

    @Test
    void givesAHeadingToTheParagraphRightBelowIt() {
        ReadingView view = ReadingView.of(new TelegramBuilder()
                .heading("Friends Indeed")
                .blank()
                .paragraph(1, "One.")
                .paragraph(2, "Two.")
                .build());
        assertThat(view.paragraphs().stream().map(ReadingView.Paragraph::heading))
                .containsExactly(Optional.of("Friends Indeed"), Optional.empty());
        assertThat(view.blocks().getFirst()).isInstanceOf(ReadingView.Heading.class);
    }

    @Test
    void dropsRepeatsAndKeepsTheSignature() {
        Telegram telegram = new TelegramBuilder()
                .paragraph(1, "One.")
                .add("1. (C) One.\n", span -> new Element.Repeat(new Element.Unrecognised(span)))
                .signature("Burns")
                .build();
        List<ReadingView.Block> blocks = ReadingView.of(telegram).blocks();
        assertThat(blocks).hasSize(2);
        assertThat(blocks.getLast())
                .isInstanceOfSatisfying(
                        ReadingView.Signature.class,
                        signature -> assertThat(signature.names()).containsExactly("Burns"));
    }

    @Test
    void readsSectionsInTheOrderOfTheirNumbers() {
        ReadingView view = ReadingView.of(new TelegramBuilder()
                .sectionHead(2, 2)
                .paragraph(2, "Two.")
                .sectionHead(1, 2)
                .paragraph(1, "One.")
                .build());
        assertThat(view.paragraphs().stream().map(ReadingView.Paragraph::text)).containsExactly("One.", "Two.");
    }

    @Test
    void keepsTextThatNoRuleCoversOnceTheTextHasBegun() {
        ReadingView view = ReadingView.of(new TelegramBuilder()
                .add("%% noise\n", Element.Unrecognised::new)
                .paragraph(1, "One.")
                .add("%% words\n", Element.Unrecognised::new)
                .build());
        assertThat(view.paragraphs().stream().map(ReadingView.Paragraph::text)).containsExactly("One.", "%% words");
    }

    @Test
    void readsTheSummaryBetweenItsBounds() {
        assertThat(summary(new TelegramBuilder()
                        .paragraph(1, "Summary. Talks went on.", Marked.begin("Summary."))
                        .paragraph(2, "They ended. (End summary.) Then more.", Marked.end("End summary."))))
                .contains("Talks went on.\n\nThey ended.");
    }

    @Test
    void readsTheSummaryUnderItsHeading() {
        assertThat(summary(new TelegramBuilder()
                        .heading("SUMMARY AND COMMENT")
                        .paragraph(1, "One.")
                        .paragraph(2, "Two.")
                        .heading("Details")
                        .paragraph(3, "Three.")))
                .contains("One.\n\nTwo.");
        assertThat(summary(new TelegramBuilder().heading("Summary Executions").paragraph(1, "One.")))
                .isEmpty();
    }

    @Test
    void endsASummaryWithoutEndWithItsParagraph() {
        assertThat(summary(new TelegramBuilder()
                        .paragraph(1, "SUMMARY: (SBU) Talks.", Marked.begin("SUMMARY:"))
                        .paragraph(2, "More.")))
                .contains("Talks.");
    }

    @Test
    void beginsASummaryWithoutBeginningWithTheFirstParagraph() {
        assertThat(summary(new TelegramBuilder().paragraph(1, "Talks. END SUMMARY.", Marked.end("END SUMMARY."))))
                .contains("Talks.");
    }

    @Test
    void hasNoSummaryWhereNoneIsSaid() {
        assertThat(summary(new TelegramBuilder().paragraph(1, "Talks."))).isEmpty();
        assertThat(summary(new TelegramBuilder())).isEmpty();
    }

    private static Optional<String> summary(TelegramBuilder telegram) {
        return ReadingView.of(telegram.build()).summary();
    }
}

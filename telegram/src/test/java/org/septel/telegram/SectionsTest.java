package org.septel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.septel.telegram.testing.TelegramBuilder;

/// Which sections a text holds, and in which order they are to be read.
class SectionsTest {

    private static Sections check(Telegram telegram, String reading) {
        Sections sections = Sections.of(telegram);
        String read = sections.inReadingOrder()
                .filter(Element.TextElement.class::isInstance)
                .map(element -> telegram.text(element.span()).strip())
                .collect(Collectors.joining(" | "));
        assertEquals(reading, read);
        return sections;
    }

    @Test
    void aTextWithoutSectionsIsOne() {
        Sections sections = check(new TelegramBuilder().paragraph(1, "One.").build(), "1. (C) One.");
        assertEquals(List.of(1), sections.held());
        assertEquals(Optional.empty(), sections.announced());
        assertEquals(List.of(), sections.missing());
    }

    @Test
    void sectionsOutOfOrderAreReadInOrder() {
        Sections sections = check(
                new TelegramBuilder()
                        .sectionHead(2, 2)
                        .paragraph(2, "Two.")
                        .sectionHead(1, 2)
                        .paragraph(1, "One.")
                        .build(),
                "1. (C) One. | 2. (C) Two.");
        assertTrue(sections.isOutOfOrder());
        assertEquals(List.of(), sections.missing());
    }

    @Test
    void aPageMarkBeginsItsSection() {
        Sections sections = check(
                new TelegramBuilder()
                        .sectionHead(1, 2)
                        .paragraph(1, "One")
                        .pageMark()
                        .more("and two.")
                        .build(),
                "1. (C) One | and two.");
        assertEquals(List.of(1, 2), sections.held());
        assertFalse(sections.isOutOfOrder());
    }

    @Test
    void aSectionThatIsAnnouncedAndNotHeldIsMissing() {
        Telegram telegram = new TelegramBuilder()
                .sectionHead(1, 3)
                .paragraph(1, "One.")
                .sectionHead(3, 3)
                .paragraph(3, "Three.")
                .build();
        assertEquals(List.of(2), Sections.of(telegram).missing());
    }

    @Test
    void theFirstHeadAloneSaysNothingOfTheOthers() {
        Telegram joined =
                new TelegramBuilder().sectionHead(1, 4).paragraph(1, "One.").build();
        assertEquals(List.of(), Sections.of(joined).missing());
    }

    @Test
    void aSectionThatWasSentAgainIsReadOnce() {
        Sections sections = check(
                new TelegramBuilder()
                        .sectionHead(1, 2)
                        .paragraph(1, "One.")
                        .sectionHead(2, 2)
                        .paragraph(2, "Two.")
                        .sectionHead(1, 2)
                        .paragraph(1, "One.")
                        .build(),
                "1. (C) One. | 2. (C) Two.");
        assertEquals(List.of(1), sections.repeated());
        assertFalse(sections.isOutOfOrder());
    }

    @Test
    void copiesThatDifferStayWhereTheyStand() {
        check(
                new TelegramBuilder()
                        .sectionHead(1, 2)
                        .paragraph(1, "One.")
                        .sectionHead(2, 2)
                        .paragraph(2, "Two.")
                        .sectionHead(1, 2)
                        .paragraph(1, "One, corrected.")
                        .build(),
                "1. (C) One. | 2. (C) Two. | 1. (C) One, corrected.");
    }
}

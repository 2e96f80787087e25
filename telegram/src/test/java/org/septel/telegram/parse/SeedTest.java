package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Classification;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Hints;
import org.septel.telegram.Inline;
import org.septel.telegram.MessageReference;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.testing.ElementLines;
import org.septel.telegram.testing.Shared;

/// The real telegram that the project began with, decoded line by line.
class SeedTest {

    private static Telegram seed() {
        return new TelegramParser(Lexicon.standard()).parse(Shared.seedTelegram(), Hints.NONE);
    }

    @Test
    void decodesTheMessageHeading() {
        List<String> heading = ElementLines.withoutSpans(seed()).subList(0, 9);
        assertEquals(
                List.of(
                        "TRANSMISSION_LINE XRO 2992",
                        "ROUTING_LINE IMMEDIATE RUEHDBU RUEHFL RUEHKW RUEHLA RUEHROV RUEHSR",
                        "STATION_LINE RUEHMO #4634 /1 263T09:29Z",
                        "SECURITY_LINE ZNY CCCCC CONFIDENTIAL ZZH",
                        "DATE_TIME_LINE IMMEDIATE 200929Z SEP 07",
                        "FROM_LINE AMEMBASSY MOSCOW",
                        "ADDRESSEE_LINE ACTION RUEHC/ SECSTATE WASHDC IMMEDIATE 4008",
                        "ADDRESSEE_LINE INFO RUEHZL/ EUROPEAN POLITICAL COLLECTIVE PRIORITY",
                        "CLASSIFICATION_LINE CONFIDENTIAL SectionMark[section=1, of=2] MOSCOW 4634"),
                heading);
    }

    @Test
    void decodesWhatStandsAboveTheText() {
        Telegram seed = seed();
        assertEquals(Optional.of(Classification.CONFIDENTIAL), seed.classification());
        assertEquals(Optional.of(new MessageReference("MOSCOW", 4634)), seed.messageReference());
        assertEquals(Optional.of(2), seed.sections());
        assertEquals(List.of("SIPDIS"), seed.captions());
        assertEquals(Optional.of("12958"), seed.executiveOrder());
        assertEquals(
                Optional.of(LocalDate.of(2017, 9, 19)), seed.declassification().flatMap(end -> end.date()));
        assertEquals(List.of("PREL", "PGOV", "UNO", "UNMIK", "FR", "RS"), seed.tags());
        assertEquals(Optional.of("RUSSIA-FRANCE RELATIONS: AFTER KOUCHNER, BEFORE SARKOZY"), seed.subject());
        assertEquals("William J. Burns", seed.classifiers().getFirst().name());
        assertEquals(Optional.of("Ambassador"), seed.classifiers().getFirst().title());
        assertEquals(
                List.of("1.4(b)", "1.4(d)"),
                seed.reasons().stream().map(Objects::toString).toList());
        assertEquals(1, seed.addressees(Role.INFO).size());
    }

    @Test
    void readsTheSecondCopyOfTheHeaderBlockAsRepeats() {
        List<String> repeats = ElementLines.withoutSpans(seed()).stream()
                .filter(line -> line.startsWith("REPEAT"))
                .map(line -> line.split(" ", -1)[1])
                .toList();
        assertEquals(
                List.of(
                        "CAPTION_LINE",
                        "CLASSIFICATION_LINE",
                        "CAPTION_LINE",
                        "CAPTION_LINE",
                        "EXECUTIVE_ORDER_LINE",
                        "TAGS_LINE",
                        "SUBJECT_LINE",
                        "CLASSIFIED_BY_LINE"),
                repeats);
    }

    @Test
    void findsEightMarkedParagraphsAndSevenHeadings() {
        Telegram seed = seed();
        assertEquals(
                "1C 2C 3C 4C 5C 6C 7C 8C",
                String.join(
                        " ",
                        seed.all(Element.Paragraph.class)
                                .map(paragraph -> paragraph.number().get().value()
                                        + paragraph.portion().get().value().toString())
                                .toList()));
        assertEquals(
                List.of(
                        "Friends Indeed",
                        "Kouchner: Man with a Message",
                        "Kosovo: Russia's Redline, EU's Priority",
                        "Iran: Weekend Remarks Dominate",
                        "Chechnya Initiative",
                        "Non-Official Views",
                        "Comment"),
                seed.all(Element.Heading.class)
                        .map(heading -> heading.text().value())
                        .toList());
    }

    @Test
    void goesOnWithParagraphThreeBelowABlankLine() {
        Telegram seed = seed();
        Element.Continuation more = seed.first(Element.Continuation.class).orElseThrow();
        assertTrue(seed.text(more.span()).startsWith("on human rights and on the situation in Chechnya."));
        assertEquals(1, seed.all(Element.Continuation.class).count());
        int at = seed.elements().indexOf(more);
        assertEquals(
                Optional.of(3),
                ((Element.Paragraph) seed.elements().get(at - 2)).number().map(Spanned::value));
    }

    @Test
    void findsPageMarkSummaryAndSignature() {
        Telegram seed = seed();
        Element.PageMark page = seed.first(Element.PageMark.class).orElseThrow();
        assertEquals(Optional.of(new SectionMark(2, 2)), page.section().map(Spanned::value));
        assertEquals(
                Optional.of(new MessageReference("MOSCOW", 4634)),
                page.reference().map(Spanned::value));
        List<Inline> first = seed.first(Element.Paragraph.class).orElseThrow().inlines().stream()
                .map(Spanned::value)
                .toList();
        assertEquals(
                List.of(
                        new Inline.Bound(Inline.Part.SUMMARY, Inline.Edge.BEGIN),
                        new Inline.Bound(Inline.Part.SUMMARY, Inline.Edge.END)),
                first);
        assertEquals(List.of("Burns"), seed.signatures());
        assertEquals(0, seed.all(Element.Unrecognised.class).count());
    }

    @Test
    void readsTheWholeRecordPageWithoutHarm() {
        Telegram page = new TelegramParser(Lexicon.standard()).parse(Shared.text("seed/07MOSCOW4634.txt"));
        assertEquals(seed().subject(), page.subject());
        assertEquals(seed().transmission(), page.transmission());
        assertEquals(8, page.all(Element.Paragraph.class).count());
        assertEquals(List.of("Burns"), page.signatures());
    }
}

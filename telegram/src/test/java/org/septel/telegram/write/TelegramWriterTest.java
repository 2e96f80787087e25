package org.septel.telegram.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Classification;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Classifier;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Declassification;
import org.septel.telegram.FilingTime;
import org.septel.telegram.MessageReference;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Precedence;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Tag;
import org.septel.telegram.lexicon.Lexicon;

class TelegramWriterTest {

    private static final DateTimeGroup RELEASED = new DateTimeGroup(20, 9, 29, 9, 2007);
    private static final TelegramWriter WRITER = new TelegramWriter(Lexicon.standard());

    @Test
    void typesEachLineInItsPlace() {
        check(draft("The minister said no."), """
                VZCZCXRO0007
                OO RUEHFR RUEHRO
                DE RUEHKL #4634 2630929
                ZNY CCCCC ZZH
                O R 200929Z SEP 07 ZDK
                FM AMEMBASSY KUALA LUMPUR
                TO RUEHC/SECSTATE WASHDC IMMEDIATE 0042
                RUEHFR/AMEMBASSY PARIS
                INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE
                XMT AMEMBASSY SOFIA
                C O N F I D E N T I A L NOFORN KUALA LUMPUR 014634

                SIPDIS

                DEPT FOR EAP/MTS

                E.O. 12958: DECL: 09/19/2017
                TAGS: OVIP (ROE, JANE), PREL, MY
                SUBJECT: MALAYSIA SAYS NO

                REF: A. 06 STATE 1234
                     B. KUALA LUMPUR 17

                Classified By: Ambassador Jane Roe. Reasons: 1.4 (b) and (d).

                What Next?
                ----------

                1. (C) The minister said no.

                DOE
                """);
    }

    @Test
    void namesEverySectionInItsOwnHead() {
        String text = WRITER.write(draft("The minister said so again and again. ".repeat(200)));
        assertTrue(text.contains("DE RUEHKL #4634/01 2630929\n"), text);
        assertTrue(text.contains("""
                KUALA LUMP 00014634  002 OF 002

                VZCZCXRO0008
                OO RUEHFR RUEHRO
                DE RUEHKL #4634/02 2630929
                """), text);
        assertTrue(text.contains("C O N F I D E N T I A L NOFORN SECTION 02 OF 02 KUALA LUMPUR 014634"));
        assertEquals(1, text.split("\nDOE\n", -1).length - 1, "signed at the end only");
    }

    @Test
    void joinsSectionsAsArchivesDo() {
        var joined =
                new TelegramWriter(Lexicon.standard(), WriterSettings.DEFAULT.with(WriterSettings.Heads.FIRST_ONLY));
        String text = joined.write(draft("The minister said so again and again. ".repeat(200)));
        assertFalse(text.contains("#4634/02"), text);
        assertTrue(text.contains("\n\nKUALA LUMP 00014634  002 OF 002\n\n"), text);
    }

    @Test
    void breaksALineElsewhereThatWouldBeACaption() {
        String before = "The minister asked whether the word that stood in our note was ";
        String text =
                WRITER.write(draft(before + "SIPDIS http://www.example.org/a/long/address/of/a/page.html and why."));
        assertFalse(text.contains("\nSIPDIS http"), text);
    }

    @Test
    void refusesWhatCouldNotBeReadAgain() {
        var refused =
                assertThrows(IllegalArgumentException.class, () -> WRITER.write(draft("MALAYSIA SUBJECT: NO", "No.")));
        assertEquals("the subject would be read as MALAYSIA, not as MALAYSIA SUBJECT: NO", refused.getMessage());
    }

    @Test
    void draftsRefuseWhatNoLineHolds() {
        assertThrows(IllegalArgumentException.class, () -> new Passage.Heading("a\u0007b"));
        assertThrows(IllegalArgumentException.class, () -> new Topic(List.of(), " ", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Cited(Optional.empty(), "x".repeat(70)));
        assertEquals("two words", new Passage.Heading(" two\n words ").text());
    }

    private static void check(Draft draft, String text) {
        assertEquals(text, WRITER.write(draft));
    }

    private static Draft draft(String paragraph) {
        return draft("MALAYSIA SAYS NO", paragraph);
    }

    private static Draft draft(String subject, String paragraph) {
        var passages = new ArrayList<Passage>();
        passages.add(new Passage.Heading("What Next?"));
        passages.add(new Passage.Paragraph(
                Optional.of(1), Optional.of(new PortionMark(Classification.CONFIDENTIAL, List.of())), paragraph));
        return new Draft(
                Optional.of(new Transmission(
                        "XRO",
                        7,
                        List.of(new RoutingIndicator("RUEHFR"), new RoutingIndicator("RUEHRO")),
                        new RoutingIndicator("RUEHKL"),
                        new FilingTime(263, 9, 29),
                        List.of("ZZH"))),
                new Dispatch(
                        List.of(Precedence.IMMEDIATE, Precedence.ROUTINE),
                        RELEASED,
                        List.of("ZDK"),
                        "AMEMBASSY KUALA LUMPUR",
                        List.of(
                                new Recipient(
                                        Optional.of(new RoutingIndicator("RUEHC")),
                                        "SECSTATE WASHDC",
                                        Optional.of(Precedence.IMMEDIATE),
                                        Optional.of(42)),
                                recipient("RUEHFR", "AMEMBASSY PARIS")),
                        List.of(recipient("RUEHZL", "EUROPEAN POLITICAL COLLECTIVE")),
                        List.of(new Recipient(
                                Optional.empty(), "AMEMBASSY SOFIA", Optional.empty(), Optional.empty()))),
                new Handling(
                        new MessageReference("KUALA LUMPUR", 14634),
                        Classification.CONFIDENTIAL,
                        List.of("NOFORN"),
                        List.of("SIPDIS"),
                        List.of("DEPT FOR EAP/MTS"),
                        Optional.of(new OrderEntry(
                                "12958",
                                Optional.of(new Declassification(
                                        Optional.of(LocalDate.of(2017, 9, 19)), Optional.empty(), List.of(), false)))),
                        Optional.of(new Authority(
                                List.of(new Classifier("Jane Roe", Optional.of("Ambassador"))),
                                List.of(new ClassificationReason("1.4", "b"), new ClassificationReason("1.4", "d"))))),
                new Topic(
                        List.of(new Tag("OVIP"), new Tag("ROE, JANE"), new Tag("PREL"), new Tag("MY")),
                        subject,
                        List.of(
                                new Cited(Optional.of("A"), "06 STATE 1234"),
                                new Cited(Optional.of("B"), "KUALA LUMPUR 17"))),
                passages,
                List.of("DOE"));
    }

    private static Recipient recipient(String indicator, String address) {
        return new Recipient(Optional.of(new RoutingIndicator(indicator)), address, Optional.empty(), Optional.empty());
    }
}

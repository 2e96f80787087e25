package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.Span;
import org.septel.telegram.lexicon.Lexicon;

class SubjectTextTest {

    private static String read(String text) {
        return SubjectText.read(Slice.of(text), Lexicon.standard()).value();
    }

    @Test
    void isOneLineWithSingleBlanks() {
        assertEquals(
                "FISHING: AFTER ONE BOAT, BEFORE ANOTHER", read("  FISHING:  AFTER ONE BOAT, \r\nBEFORE ANOTHER \n"));
    }

    @ParameterizedTest
    @CsvSource({
        "(C) FISHING, FISHING",
        "(C/NF) FISHING, FISHING",
        "(S//NOFORN) FISHING, FISHING",
        "(CORRECTED COPY) FISHING, (CORRECTED COPY) FISHING"
    })
    void dropsAPortionMarkButNoOtherBracket(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @Test
    void rejoinsAWordBrokenAfterItsHyphen() {
        assertEquals("THE US-LATIN TIES", read("THE US- \nLATIN TIES"));
        assertEquals("PRE- AND POST-WAR FISHING", read("PRE- \nAND POST-WAR FISHING"));
        assertEquals("FISHING - A REVIEW", read("FISHING -\nA REVIEW"));
    }

    @Test
    void dropsBackslashesPilcrowsAndPageMarks() {
        assertEquals("RWANDA IN 2005", read("RWANDA IN \\\n\u00b62005 \\\n"));
        assertEquals("FISHING RIGHTS", read("FISHING\n LISBON 00000402  001.2 OF 003 \nRIGHTS"));
    }

    @Test
    void dropsARuleOfDashes() {
        assertEquals("FISH NOTES 11-09-2009", read("FISH NOTES 11-09-2009 -----------"));
        assertEquals("FISH --", read("FISH --"));
    }

    @Test
    void decodesWhatAWebPageLeft() {
        assertEquals("R&D \u201cFISH\u201d", read("R&amp;D &#8220;FISH&#x201d;"));
        assertEquals("R&D; FISH", read("R&D; FISH"));
    }

    @Test
    void saysWhereItStands() {
        assertEquals(
                new Span(4, 8),
                SubjectText.read(Slice.of("(C) FISH \n"), Lexicon.standard()).span());
        assertEquals("", read(" \n"));
    }
}

package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Citation;
import org.septel.telegram.Reference.YearRule;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

class CitationsTest {

    private static final String HEAD = """
            P 120900Z JAN 07
            FM AMEMBASSY LIMA
            TO SECSTATE WASHDC
            UNCLAS LIMA 000040

            SUBJECT: FISH

            """;

    private static Telegram telegram(String references, String text) {
        return new TelegramParser(Lexicon.standard()).parse(HEAD + references + "\n\n1. (U) " + text + "\n");
    }

    private static void check(String references, String text, String... expected) {
        Telegram telegram = telegram(references, text);
        assertEquals(
                List.of(expected),
                telegram.citations().stream().map(one -> said(telegram, one)).toList());
    }

    private static String said(Telegram telegram, Citation citation) {
        return telegram.text(citation.mention().span())
                + citation.cited().stream()
                        .map(cited -> " -> " + telegram.text(cited.span()))
                        .collect(Collectors.joining())
                + citation.ids().stream().map(id -> " = " + id).collect(Collectors.joining());
    }

    @Test
    void linksLettersToTheirEntries() {
        check(
                "REF: A. QUITO 12 B. 06 LIMA 4001",
                "The minister (ref B) agreed. Ref A says no more; ref C is not there.",
                "ref B -> 06 LIMA 4001 = 06LIMA4001",
                "Ref A -> QUITO 12 = 07QUITO12",
                "ref C");
    }

    @Test
    void linksALetterToAllThatItStandsFor() {
        check("REF: A. QUITO 12 AND 13 B. LIMA 7", "As ref A said.", "ref A -> QUITO 12 -> 13 = 07QUITO12 = 07QUITO13");
    }

    @Test
    void linksTheLettersBetweenTwo() {
        check(
                "REF: A. QUITO 12 B. QUITO 13 C. QUITO 14",
                "As in refs A-C.",
                "refs A -> QUITO 12 = 07QUITO12",
                "C -> QUITO 13 -> QUITO 14 = 07QUITO13 = 07QUITO14");
    }

    @Test
    void countsEntriesWithoutLettersFromA() {
        check("REF: QUITO 12; QUITO 13", "As in ref B.", "ref B -> QUITO 13 = 07QUITO13");
    }

    @Test
    void linksReftelToTheOnlyEntryOrAll() {
        check("REF: QUITO 12", "Post reported (reftel) a catch.", "reftel -> QUITO 12 = 07QUITO12");
        check(
                "REFS: QUITO 12; QUITO 13",
                "Reftels differ. Reftel says so. Septel follows.",
                "Reftels -> QUITO 12 -> QUITO 13 = 07QUITO12 = 07QUITO13",
                "Reftel",
                "Septel");
    }

    @Test
    void infersTheYearOfATelegramThatTheTextNames() {
        check(
                "REF: QUITO 12",
                "Embassy Quito 12 and SANTIAGO 9001 say the same.",
                "Embassy Quito 12 -> QUITO 12 = 07QUITO12",
                "SANTIAGO 9001 = 06SANTIAGO9001");
        assertEquals(
                YearRule.YEAR_BEFORE,
                telegram("", "See SANTIAGO 9001.")
                        .citations()
                        .getFirst()
                        .mention()
                        .value()
                        .year());
    }

    @Test
    void knowsTheTelegramItselfFromItsFirstLines() {
        assertEquals(
                List.of("06LIMA41", "07LIMA39"),
                telegram("REF: A) 41 B) 39 C) LIMA 40", "Text.").references().stream()
                        .flatMap(reference -> reference.id().stream())
                        .map(Object::toString)
                        .toList());
    }
}

package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Reference;
import org.septel.telegram.Span;
import org.septel.telegram.lexicon.Lexicon;

class ReferenceTextTest {

    private static final Hints IN_2007 = new Hints(Optional.empty(), OptionalInt.of(2007));

    private static List<Reference> read(String text, Hints hints) {
        return ReferenceText.read(Slice.of(text), Citing.of(hints), Lexicon.standard()).stream()
                .map(found -> found.value())
                .toList();
    }

    private static void check(String text, String... expected) {
        List<String> found = read(text, IN_2007).stream()
                .map(one -> one.label().map(label -> label + " ").orElse("")
                        + one.id().map(CableId::toString).orElse(one.text()))
                .toList();
        assertEquals(List.of(expected), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`06 STATE 1234|06STATE1234",
                "STATE 126167|07STATE126167",
                "SECSTATE 58408|07STATE58408",
                "06 STATE 1234|06STATE1234",
                "2006 STATE 1234|06STATE1234",
                "(99) ROME 2196|99ROME2196",
                "STATE (01) 201265|01STATE201265",
                "ASUNCION 701 (06)|06ASUNCION701",
                "AMMAN 5049-01|01AMMAN5049",
                "AMMAN 07718 99|99AMMAN7718",
                "O4 QUITO 12|04QUITO12",
                "LAGOS O1512|07LAGOS1512",
                "03CAIRO0561|03CAIRO561",
                "HK05511|07HONGKONG5511",
                "03-OTTAWA-57|03OTTAWA57",
                "OTTAWA #3565|07OTTAWA3565",
                "870 Ulaanbaatar|07ULAANBAATAR870",
                "RIO\\n\\nDE JANEIRO 1291|07RIODEJANEIRO1291",
                "RIO DE JAN 138|07RIODEJANEIRO138",
                "USUN NE YORK 4|07USUNNEWYORK4",
                "COTON0U 348|07COTONOU348",
                "ST. PETERSBURG 75|07STPETERSBURG75",
                "EMBASSY VIENNA 1450|07VIENNA1450",
                "UNVIE 148|07UNVIEVIENNA148",
                "USUNESCO PARIS FR 000087|07UNESCOPARISFR87",
                "TAIPEI 3393|07TAIPEI3393",
                "BRUSSELS 12|07USEUBRUSSELS12"
            })
    void readsATelegramHoweverItIsWritten(String text, String id) {
        check(text.replace("\\n", "\n").replace('`', '\''), id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A. LIMA 1 B. QUITO 2",
                "A) LIMA 1 B) QUITO 2",
                "(A) LIMA 1 (B) QUITO 2",
                "[A] LIMA 1, [B] QUITO 2",
                "A: LIMA 1; B: QUITO 2",
                "A.) LIMA 1 B.) QUITO 2",
                "A. A) LIMA 1 B. B) QUITO 2",
                "A. REF A LIMA 1 B. REF B QUITO 2",
                "A - LIMA 1 B - QUITO 2",
                "A LIMA 1, B QUITO 2",
                "REF A) LIMA 1 REF B) QUITO 2"
            })
    void readsLabelsOfEveryShape(String text) {
        check(text, "A 07LIMA1", "B 07QUITO2");
    }

    @Test
    void readsNumberedReferences() {
        check("(1) LIMA 11 (2) QUITO 22", "1 07LIMA11", "2 07QUITO22");
    }

    @Test
    void givesSeveralNumbersTheirCommonPostAndYear() {
        check("LIMA 2799 AND 2764", "07LIMA2799", "07LIMA2764");
        check("A) 06 Kabul \n5353/5194/4319 and previous", "A 06KABUL5353", "A 06KABUL5194", "A 06KABUL4319");
        check("A. MANILA 2969 \n   \u00b6B. 2962 AND PREVIOUS", "A 07MANILA2969", "B 07MANILA2962");
    }

    @Test
    void keepsWhatIsNoTelegramAsText() {
        check(
                "A) STATE 1351; B) ROE-DOE E-MAIL 10/15/06; C) SECDEF MSG DTG 301601Z SEP 06; D) CAIRO IIR 6 899 0149 10",
                "A 07STATE1351",
                "B ROE-DOE E-MAIL 10/15/06",
                "C SECDEF MSG DTG 301601Z SEP 06",
                "D CAIRO IIR 6 899 0149 10");
        check("9 FAM Appendix K, 406 (6)", "9 FAM Appendix K, 406 (6)");
    }

    @Test
    void saysWhatSortOfThingIsCited() {
        assertEquals(
                Reference.Kind.EMAIL, read("ROE E-MAIL", IN_2007).getFirst().kind());
        assertEquals(
                Reference.Kind.MESSAGE_BY_TIME,
                read("SECDEF MSG DTG 301601Z SEP 06", IN_2007).getFirst().kind());
        assertEquals(
                Reference.Kind.CALL,
                read("ROE-DOE TELCON OF MAY 3", IN_2007).getFirst().kind());
        assertEquals(
                Reference.Kind.AIRGRAM,
                read("STATE CA-3400 NOV 2", IN_2007).getFirst().kind());
        assertEquals(
                Reference.Kind.AIRGRAM, read("LIMA A-50", IN_2007).getFirst().kind());
        assertEquals(
                Reference.Kind.LETTER,
                read("ROE LETTER OF MAY 3", IN_2007).getFirst().kind());
        assertEquals(Reference.Kind.SEPTEL, read("SEPTEL", IN_2007).getFirst().kind());
        assertEquals(Reference.Kind.TELEGRAM, read("LIMA 5", IN_2007).getFirst().kind());
    }

    @Test
    void ignoresRemarksBehindATelegram() {
        check("HANOI 60 (FEW CHANGES)  HANOI 330 (NOTAL) AND PREVIOUS", "07HANOI60", "07HANOI330");
    }

    @Test
    void seesThroughPageMarks() {
        check("A) LIMA 199, B) LIMA 227 LIMA 00000402 \n\n001.2 OF 003 ", "A 07LIMA199", "B 07LIMA227");
    }

    @Test
    void doesNotReadOnAfterABlankLine() {
        check("PANAMA 01764 \n \nCORRECTED COPY OF PANAMA 1957 - TEXT", "07PANAMA1764");
    }

    @Test
    void saysWhetherTheYearIsInferred() {
        assertTrue(read("LIMA 5", IN_2007).getFirst().inferred());
        assertFalse(read("06 LIMA 5", IN_2007).getFirst().inferred());
    }

    @Test
    void goesBackAYearWhereTheSenderHasNotComeToTheNumber() {
        Hints own = Hints.of(CableId.of(2007, "LIMA", 402));
        check("LIMA 4001", own, "06LIMA4001 YEAR_BEFORE");
        check("LIMA 401", own, "07LIMA401 CITING_YEAR");
        check("05 LIMA 4001", own, "05LIMA4001 WRITTEN");
        check("QUITO 4001", own, "07QUITO4001 CITING_YEAR");
    }

    @Test
    void goesBackAYearWhereNobodySendsSoManyInSoFewDays() {
        var onTheNinthOfJanuary =
                new Citing(OptionalInt.of(2007), OptionalInt.of(9), Optional.of("LIMA"), OptionalInt.of(40));
        check("STATE 201000", onTheNinthOfJanuary, "06STATE201000 YEAR_BEFORE");
        check("STATE 3000", onTheNinthOfJanuary, "07STATE3000 CITING_YEAR");
        check("QUITO 2100", onTheNinthOfJanuary, "06QUITO2100 YEAR_BEFORE");
        check("QUITO 90", onTheNinthOfJanuary, "07QUITO90 CITING_YEAR");
    }

    private static void check(String text, Hints hints, String expected) {
        check(text, Citing.of(hints), expected);
    }

    private static void check(String text, Citing citing, String expected) {
        Reference found = ReferenceText.read(Slice.of(text), citing, Lexicon.standard())
                .getFirst()
                .value();
        assertEquals(expected, found.id().orElseThrow() + " " + found.year());
    }

    @Test
    void readsRangesOfNumbers() {
        check("STATE 1234-1236", "07STATE1234", "07STATE1235", "07STATE1236");
        check("A. STATE 120034-36 B. LIMA 7", "A 07STATE120034", "A 07STATE120035", "A 07STATE120036", "B 07LIMA7");
        check("06 LIMA 98 THROUGH 100", "06LIMA98", "06LIMA99", "06LIMA100");
        check("LIMA 5049-01", "01LIMA5049");
    }

    @Test
    void keepsRemarks() {
        assertEquals(
                List.of("NOTAL", "AND PREVIOUS"),
                read("HANOI 330 (NOTAL) AND PREVIOUS", IN_2007).getFirst().remarks());
        assertEquals(
                List.of("few changes"),
                read("HANOI 60 (few changes); LIMA 1", IN_2007).getFirst().remarks());
        assertEquals(List.of(), read("HANOI 60; LIMA 1", IN_2007).getFirst().remarks());
    }

    @Test
    void namesNoTelegramWhereNoYearIsKnown() {
        Reference reference = read("LIMA 5", Hints.NONE).getFirst();
        assertEquals(Optional.empty(), reference.id());
        assertEquals("LIMA 5", reference.text());
    }

    @Test
    void dropsTheTelegramItself() {
        Hints hints = Hints.of(CableId.of(2007, "LIMA", 402));
        assertEquals(
                List.of("07LIMA399"),
                read("LIMA 402; LIMA 399", hints).stream()
                        .map(one -> one.id().orElseThrow().toString())
                        .toList());
    }

    @Test
    void keepsBrusselsForTheEmbassysOwnTelegrams() {
        Hints hints = Hints.of(CableId.of(2007, "BRUSSELS", 402));
        assertEquals(
                "07BRUSSELS12",
                read("BRUSSELS 12", hints).getFirst().id().orElseThrow().toString());
    }

    @Test
    void knowsWhereEachReferenceStands() {
        var found =
                ReferenceText.read(Slice.of("A. LIMA 1; MOSCOW 4632 (NOTAL)"), Citing.of(IN_2007), Lexicon.standard());
        assertEquals(
                List.of(new Span(3, 9), new Span(11, 22)),
                found.stream().map(one -> one.span()).toList());
    }
}

package org.septel.telegram.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.septel.telegram.DiagnosticCode.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Hints;
import org.septel.telegram.lexicon.Lexicon;

/// One sound telegram, and what is said of it when one of its statements is changed.
class ConsistencyCheckTest {

    private static final String SOUND = """
            VZCZCXRO2992
            OO RUEHDBU RUEHFL
            DE RUEHMO #4701/01 2630929
            ZNY CCCCC ZZH
            O P 200929Z SEP 07
            FM AMEMBASSY MOSCOW
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 4008
            INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE PRIORITY
            C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 004701

            SIPDIS

            E.O. 12958: DECL: 09/19/2017
            TAGS: PREL PGOV RS
            SUBJECT: A VISIT TO THE LIBRARY OF THE ACADEMY

            REF: A. MOSCOW 4632
                 B. 06 MOSCOW 9999

            Classified By: Ambassador John Q. Sample. Reasons 1.4 (B/D).

            1. (C) Summary. The library was open. End summary.

            2. (U) It has two floors.

            MOSCOW 00004701  002 OF 002


            3. (C) The second floor was closed.
            Sample
            """;

    private static final Hints RECORD = new Hints(
            Optional.of(CableId.of(2007, "MOSCOW", 4701)),
            OptionalInt.of(2007),
            Optional.of(LocalDate.of(2007, 9, 20)),
            Optional.of(Classification.CONFIDENTIAL),
            Optional.of("A Visit to the Library of the Academy"));

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());

    @Test
    void nothingIsSaidOfASoundTelegram() {
        assertEquals(List.of(), said(SOUND, RECORD));
    }

    @Test
    void clocksThatDisagreeAreTold() {
        check("2630929", "2430929", FILING_TIME_DISAGREES, "2430929");
        check("2630929", "2640015", "a day later is soon enough");
        check("2630929", "3670929", IMPOSSIBLE_TIME, "3670929");
        check("200929Z SEP", "320929Z SEP", IMPOSSIBLE_TIME, "320929Z SEP 07");
        checkRecord(withDate(LocalDate.of(2007, 9, 24)), RECORD_DATE_DISAGREES, "200929Z SEP 07");
        checkRecord(withDate(LocalDate.of(2007, 9, 19)));
        checkRecord(Hints.of(CableId.of(2008, "MOSCOW", 4701)), YEAR_DISAGREES, "200929Z SEP 07");
    }

    @Test
    void aFilingTimeMayLieInTheYearBefore() {
        String newYear = SOUND.replace("2630929", "3652355").replace("200929Z SEP 07", "010003Z JAN 08");
        assertTrue(
                codes(newYear, Hints.NONE).isEmpty(),
                () -> codes(newYear, Hints.NONE).toString());
        String leap = SOUND.replace("2630929", "3662355").replace("200929Z SEP 07", "010003Z JAN 09");
        assertTrue(
                codes(leap, Hints.NONE).isEmpty(), () -> codes(leap, Hints.NONE).toString());
    }

    @Test
    void anotherTelegramsSerialOrPostIsTold() {
        check("#4701", "#4702", SERIAL_DISAGREES, "4702");
        check("MOSCOW 00004701", "MOSCOW 00004702", SERIAL_DISAGREES, "MOSCOW 00004702");
        check("AMEMBASSY MOSCOW", "AMEMBASSY PARIS", POST_DISAGREES, "MOSCOW 004701");
        checkRecord(Hints.of(CableId.of(2007, "MOSCOW", 4699)), SERIAL_DISAGREES, "MOSCOW 004701");
        checkRecord(Hints.of(CableId.of(2007, "PARIS", 4701)), POST_DISAGREES, "MOSCOW 004701");
    }

    @Test
    void theStationLineHasFourDigitsOfALongSerial() {
        String long_ = SOUND.replace("MOSCOW 004701", "MOSCOW 014701").replace("MOSCOW 00004701", "MOSCOW 00014701");
        assertEquals(List.of(), said(long_, Hints.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "USEU BRUSSELS, BRUSSELS, USEUBRUSSELS",
        "USEU BRUSSELS, USEU BRUSSELS, USEUBRUSSELS",
        "USEU BRUSSELS, BRUSSELS, BRUSSELS",
        "USMISSION USUN NEW YORK, USUN NEW YORK, USUNNEWYORK",
        "UNVIE, UNVIE VIENNA, UNVIEVIENNA",
        "USMISSION USEC, USEU BRUSSELS, USEUBRUSSELS"
    })
    void namesThatAreOnePostsAgree(String from, String line, String post) {
        String text = SOUND.replace("AMEMBASSY MOSCOW", from).replace("MOSCOW 004701", line + " 004701");
        assertThat(said(text, Hints.of(CableId.of(2007, post, 4701)))).noneMatch(told -> told.startsWith("post-"));
    }

    @Test
    void aShortNameOfAnotherPostDisagrees() {
        String text = SOUND.replace("MOSCOW", "BRUSSELS");
        assertThat(said(text, Hints.of(CableId.of(2007, "USEUBRUSSELS", 4701))))
                .anyMatch(told -> told.startsWith("post-"));
    }

    @Test
    void linesOfTheHeadingThatDisagreeAreTold() {
        check("OO RUEH", "RR RUEH", PRECEDENCE_DISAGREES, "RR");
        check("OO RUEH", "PP RUEH", "the second precedence is of the information addressees");
        check("#4701/01", "#4701/02", SECTION_DISAGREES, "02");
    }

    @Test
    void levelsThatDisagreeAreTold() {
        check("ZNY CCCCC", "ZNY SSSSS", CLASSIFICATION_DISAGREES, "SSSSS");
        check("2. (U)", "2. (S)", PORTION_ABOVE_CLASSIFICATION, "(S)");
        check("2. (U) ", "2. ", PORTION_MARK_MISSING, "2");
        check("2. (U) ", "2. (GBU) ", PORTION_MARK_GARBLED, "(GBU)");
        check("\nMOSCOW 00", "\nSECRET\nMOSCOW 00", CLASSIFICATION_DISAGREES, "SECRET");
        check("\nMOSCOW 00", "\nUNCLASSIFIED\nMOSCOW 00", "who releases a telegram stamps it");
        checkRecord(withLevel(Classification.SECRET), CLASSIFICATION_DISAGREES, "C O N F I D E N T I A L");
        String all = SOUND.replace("(C)", "(U)");
        assertEquals(List.of("classification-above-portions C O N F I D E N T I A L"), said(all, Hints.NONE));
    }

    @Test
    void anOrderThatCannotBeCitedIsTold() {
        check("12958", "12356", ORDER_NOT_IN_FORCE, "12356");
        check("12958", "12598", ORDER_UNKNOWN, "12598");
        check("E.O. 12958: DECL: 09/19/2017\n", "", ORDER_MISSING, "C O N F I D E N T I A L");
        check(
                "12958: DECL: 09/19/2017",
                "12356: DECLASSIFIED JUNE 21, 2006",
                "a reviewer cites the order of their day");
    }

    @Test
    void anEndThatCannotBeIsTold() {
        check("09/19/2017", "09/19/2007", DECLASSIFICATION_DATE, "DECL: 09/19/2007");
        check("09/19/2017", "09/19/2037", DECLASSIFICATION_DATE, "DECL: 09/19/2037");
        check("09/19/2017", "09/30/2032", "25 years, rounded to the month");
        check("DECL: 09/19/2017", "N/A", TERM_DISAGREES, "N/A");
    }

    @Test
    void anUnclassifiedTelegramHasNoEnd() {
        String unclassified = SOUND.replace("ZNY CCCCC", "ZNR UUUUU")
                .replace("C O N F I D E N T I A L", "UNCLAS")
                .replace("(C)", "(U)");
        assertEquals(List.of("term-disagrees DECL: 09/19/2017"), said(unclassified, Hints.NONE));
        assertEquals(List.of(), said(unclassified.replace("DECL: 09/19/2017", "N/A"), Hints.NONE));
    }

    @Test
    void aReasonThatTheOrderOfTheDayHadNotIsTold() {
        check("1.4 (B/D)", "1.5 (G/H)", REASON_NOT_IN_ORDER, "G", "H");
        check("1.4 (B/D)", "1.3 (a) (5)", REASON_NOT_IN_ORDER, "5");
    }

    @Test
    void captionsThatCannotStandThereAreTold() {
        check("SIPDIS\n", "NODIS\nSIPDIS\n", CAPTIONS_DISAGREE, "SIPDIS");
        check("SIPDIS\n", "SIPDIS\nSIPDIS\n", "a caption may be said twice");
        check("SIPDIS\n", "NOFORN\nSIPDIS\n", "secrets may be kept from others");
        String unclassified =
                "UNCLAS MOSCOW 004701\n\nNOFORN\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: A VISIT\n\n1. Text.\n";
        assertEquals(List.of("caveat-without-authority NOFORN"), said(unclassified, Hints.NONE));
        assertEquals(List.of(), said(unclassified.replace("NOFORN", "SENSITIVE\nNOFORN"), Hints.NONE));
    }

    @Test
    void aTitleThatIsNotTheSubjectIsTold() {
        checkRecord(withTitle("A VISIT TO THE LIBRARY OF THE"), TITLE_CUT, "A VISIT TO THE LIBRARY OF THE ACADEMY");
        checkRecord(withTitle("A VISIT TO THE MUSEUM"), TITLE_DISAGREES, "A VISIT TO THE LIBRARY OF THE ACADEMY");
    }

    @Test
    void aReferenceToWhatWasNotYetSentIsTold() {
        check("B. 06 MOSCOW 9999", "B. 07 MOSCOW 4800", REFERENCE_IN_FUTURE, "07 MOSCOW 4800");
    }

    @Test
    void copiesThatDoNotSumUpAreTold() {
        String offices = """
                CONFIDENTIAL
                PAGE 01        STATE   150591
                47
                ORIGIN ARA-05
                INFO  OCT-01  ISO-00  NSAE-00 /006 R
                DRAFTED BY ARA:JSAMPLE:ABC
                APPROVED BY ARA:RSAMPLE
                ---------------------     099491
                R 251550Z JUN 74
                FM SECSTATE WASHDC
                TO AMEMBASSY BOGOTA
                C O N F I D E N T I A L STATE 150591
                E.O. 11652: GDS
                TAGS: PFOR, CO
                SUBJECT: A VISIT
                1. TEXT.
                KISSINGER
                """;
        assertEquals(List.of(), said(offices, Hints.NONE));
        assertEquals(List.of("copies-disagree 007"), said(offices.replace("/006", "/007"), Hints.NONE));
    }

    private static void check(String sound, String changed, DiagnosticCode code, String... spans) {
        assertTrue(SOUND.contains(sound), sound);
        List<String> expected =
                List.of(spans).stream().map(span -> code + " " + span).toList();
        assertEquals(expected, said(SOUND.replaceFirst(java.util.regex.Pattern.quote(sound), changed), Hints.NONE));
    }

    /// A change of which nothing is to be said.
    private static void check(String sound, String changed, String why) {
        assertEquals(
                List.of(), said(SOUND.replaceFirst(java.util.regex.Pattern.quote(sound), changed), Hints.NONE), why);
    }

    private static void checkRecord(Hints record, DiagnosticCode code, String span) {
        assertEquals(List.of(code + " " + span), said(SOUND, record));
    }

    private static void checkRecord(Hints record) {
        assertEquals(List.of(), said(SOUND, record));
    }

    private static List<DiagnosticCode> codes(String text, Hints hints) {
        return PARSER.parse(text, hints).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static List<String> said(String text, Hints hints) {
        return PARSER.parse(text, hints).diagnostics().stream()
                .map(diagnostic -> diagnostic.code() + " " + diagnostic.span().of(text))
                .toList();
    }

    private static Hints withDate(LocalDate date) {
        return new Hints(RECORD.id(), RECORD.year(), Optional.of(date), RECORD.classification(), RECORD.title());
    }

    private static Hints withLevel(Classification level) {
        return new Hints(RECORD.id(), RECORD.year(), RECORD.date(), Optional.of(level), RECORD.title());
    }

    private static Hints withTitle(String title) {
        return new Hints(RECORD.id(), RECORD.year(), RECORD.date(), RECORD.classification(), Optional.of(title));
    }
}

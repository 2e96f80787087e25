package org.septel.telegram.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

class TelegramValidatorTest {

    private static final String SOUND = """
            VZCZCXRO2992
            PP RUEHFR
            DE RUEHMO #4634 2630929
            ZNY CCCCC ZZH
            P 200929Z SEP 07
            FM AMEMBASSY MOSCOW
            TO RUEHC/SECSTATE WASHDC PRIORITY 4008
            INFO RUEHFR/AMEMBASSY PARIS
            C O N F I D E N T I A L MOSCOW 004634

            LIMDIS
            NOFORN

            E.O. 12958: DECL: 09/19/2017
            TAGS: PREL, PGOV, UNSC, FR, RS
            SUBJECT: THE MINISTER SAYS NO

            REF: A. MOSCOW 4632
                 B. PARIS 17

            Classified By: Ambassador Jane Roe. Reasons: 1.4 (b) and (d).

            1. (C) The minister said no, as in ref A.

            Comment
            -------

            2. (C) He will say so again.

            ROE
            """;

    private static final String LONG_PARAGRAPH = "He said so again, and then again, until they left.\n".repeat(110);

    /// What is changed in a sound telegram so that one rule alone is broken.
    record Fault(DraftingRule rule, String text) {

        static Fault of(DraftingRule rule, String from, String to) {
            return new Fault(rule, SOUND).also(from, to);
        }

        Fault also(String from, String to) {
            assertTrue(text.contains(from), from);
            return new Fault(rule, text.replace(from, to));
        }

        @Override
        public String toString() {
            return rule.toString();
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                Fault.of(
                        DraftingRule.LINE_TOO_LONG,
                        "He will",
                        "He will, the minister said to us when we met at the gate, " + "and again"),
                Fault.of(DraftingRule.CHARACTER_UNTYPEABLE, "He will", "He\twill"),
                Fault.of(DraftingRule.UNRECOGNISED, "INFO RUEHFR", "(((( )))) ++++\nINFO RUEHFR"),
                Fault.of(
                        DraftingRule.FOREIGN_RECORD,
                        "2. (C) He will",
                        "P 210929Z SEP 07\nFM AMEMBASSY PARIS\n"
                                + "TO RUEHC/SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 000017\n\n2. (C) He will"),
                Fault.of(DraftingRule.HEADING_LINE_MISSING, "TO RUEHC/SECSTATE WASHDC PRIORITY 4008\n", ""),
                Fault.of(DraftingRule.HEADING_LINE_MISSING, "FM AMEMBASSY MOSCOW\n", ""),
                Fault.of(DraftingRule.IMPOSSIBLE_TIME, "2630929", "2632529"),
                Fault.of(DraftingRule.FILING_TIME_DISAGREES, "2630929", "2430929"),
                Fault.of(DraftingRule.SECURITY_SIGNAL, "ZNY CCCCC", "ZNR CCCCC"),
                Fault.of(DraftingRule.INDICATOR_ADDRESS, "RUEHFR/AMEMBASSY PARIS", "RUEHFR/AMEMBASSY ROME"),
                Fault.of(DraftingRule.SERIAL_DISAGREES, "#4634", "#4643"),
                Fault.of(DraftingRule.POST_DISAGREES, "L MOSCOW 004634", "L PARIS 004634"),
                Fault.of(DraftingRule.CLASSIFICATION_LINE_MISSING, "C O N F I D E N T I A L MOSCOW 004634\n", ""),
                Fault.of(DraftingRule.REFERENCE_NUMBER_MISSING, "L MOSCOW 004634", "L SECTION 01 OF 01"),
                Fault.of(DraftingRule.CLASSIFICATION_DISAGREES, "ZNY CCCCC", "ZNY SSSSS"),
                Fault.of(DraftingRule.PORTION_ABOVE_CLASSIFICATION, "2. (C)", "2. (S)"),
                Fault.of(DraftingRule.PORTION_MARK_MISSING, "2. (C) He", "2. He"),
                Fault.of(DraftingRule.CLASSIFIED_BY_MISSING, "Ambassador Jane Roe. ", ""),
                Fault.of(DraftingRule.REASONS_MISSING, " Reasons: 1.4 (b) and (d).", ""),
                Fault.of(DraftingRule.ORDER_MISSING, "E.O. 12958: DECL: 09/19/2017\n", ""),
                Fault.of(DraftingRule.ORDER_NOT_IN_FORCE, "E.O. 12958", "E.O. 12356"),
                Fault.of(DraftingRule.DECLASSIFICATION_MISSING, " DECL: 09/19/2017", ""),
                Fault.of(DraftingRule.DECLASSIFICATION_DATE, "09/19/2017", "09/19/2007"),
                Fault.of(DraftingRule.CAPTION_LINE, "LIMDIS\nNOFORN", "LIMDIS NOFORN"),
                Fault.of(DraftingRule.CAPTION_ORDER, "LIMDIS\nNOFORN", "NOFORN\nLIMDIS"),
                Fault.of(DraftingRule.TAGS_MISSING, "TAGS: PREL, PGOV, UNSC, FR, RS\n", ""),
                Fault.of(DraftingRule.SUBJECT_TAG_MISSING, "PREL, PGOV, UNSC", "UNSC"),
                Fault.of(DraftingRule.UNKNOWN_TAG, "PREL, PGOV", "PREL, PGOV, QQQQ"),
                Fault.of(DraftingRule.TAG_REPEATED, "FR, RS", "FR, RS, FR"),
                Fault.of(DraftingRule.TAG_ORDER, "PGOV, UNSC, FR", "UNSC, PGOV, FR"),
                Fault.of(DraftingRule.SUBJECT_MISSING, "SUBJECT: THE MINISTER SAYS NO\n", ""),
                Fault.of(
                        DraftingRule.FIELD_ORDER,
                        "TAGS: PREL, PGOV, UNSC, FR, RS\nSUBJECT: THE MINISTER SAYS NO\n",
                        "SUBJECT: THE MINISTER SAYS NO\nTAGS: PREL, PGOV, UNSC, FR, RS\n"),
                Fault.of(DraftingRule.REFERENCE_LABELS, "B. PARIS 17", "C. PARIS 17"),
                Fault.of(DraftingRule.REFERENCE_UNLISTED, "ref A", "ref D"),
                Fault.of(DraftingRule.PARAGRAPH_NUMBERING, "2. (C)", "4. (C)"),
                Fault.of(
                        DraftingRule.SINGLE_PARAGRAPH_NUMBERED,
                        "\nComment\n-------\n\n2. (C) He will say so again.\n",
                        ""),
                Fault.of(DraftingRule.SUMMARY_MISSING, "He will", LONG_PARAGRAPH.substring(0, 51 * 70) + "He will"),
                Fault.of(DraftingRule.SECTION_TOO_LONG, "1. (C) The", "1. (C) Summary. " + LONG_PARAGRAPH + "The"),
                Fault.of(DraftingRule.HEADING_RULE, "-------", "------------"),
                Fault.of(DraftingRule.SECTION_MISSING, "L MOSCOW 004634", "L SECTION 01 OF 03 MOSCOW 004634")
                        .also("He will", "He will\n\nMOSCOW 00004634  002 OF 003\n\n"),
                Fault.of(DraftingRule.SECTION_COUNT_DISAGREES, "L MOSCOW 004634", "L SECTION 01 OF 02 MOSCOW 004634")
                        .also("He will", "He will\n\nMOSCOW 00004634  002 OF 003\n\n"),
                Fault.of(DraftingRule.PRECEDENCE_DISAGREES, "PP RUEHFR", "OO RUEHFR"),
                Fault.of(DraftingRule.SECTION_DISAGREES, "#4634", "#4634/02")
                        .also("L MOSCOW 004634", "L SECTION 01 OF 02 MOSCOW 004634")
                        .also("He will", "He will\n\nMOSCOW 00004634  002 OF 002\n\n"),
                Fault.of(DraftingRule.CLASSIFICATION_ABOVE_PORTIONS, "(C)", "(U)"),
                Fault.of(DraftingRule.ORDER_UNKNOWN, "E.O. 12958", "E.O. 12598"),
                Fault.of(DraftingRule.TERM_DISAGREES, "DECL: 09/19/2017", "N/A"),
                Fault.of(DraftingRule.REASON_NOT_IN_ORDER, "1.4 (b) and (d)", "1.5 (h)"),
                Fault.of(DraftingRule.CAPTIONS_DISAGREE, "LIMDIS\nNOFORN", "EXDIS\nLIMDIS\nNOFORN"),
                Fault.of(DraftingRule.REFERENCE_IN_FUTURE, "MOSCOW 4632", "07 MOSCOW 4700"),
                Fault.of(DraftingRule.CAVEAT_WITHOUT_AUTHORITY, "C O N F I D E N T I A L", "UNCLAS")
                        .also("ZNY CCCCC", "ZNR UUUUU")
                        .also("DECL: 09/19/2017", "N/A")
                        .also("(C)", "(U)"),
                Fault.of(DraftingRule.SIGNATURE_MISSING, "\nROE\n", ""));
    }

    @Test
    void findsNothingInASoundTelegram() {
        assertEquals(List.of(), breaches(SOUND));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheRuleThatIsBroken(Fault fault) {
        String text = fault.text();
        List<Breach> found = breaches(text);
        assertEquals(Set.of(fault.rule()), rules(found), () -> found + "\n" + text);
        found.forEach(breach -> assertTrue(breach.span().end() <= text.length(), breach::toString));
    }

    @Test
    void hasAFaultForEveryRule() {
        Set<DraftingRule> broken = faults().map(Fault::rule).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(DraftingRule.class), EnumSet.copyOf(broken));
    }

    /// What the parser says of records, copies and what archives added is nothing that a drafter could mend.
    @Test
    void hasARuleForEveryDiagnosticOfADraftersDoing() {
        Set<String> without = Arrays.stream(DiagnosticCode.values())
                .filter(code -> Contradictions.rule(code).isEmpty())
                .map(DiagnosticCode::toString)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "partial-extract",
                        "repeated-block",
                        "year-disagrees",
                        "record-date-disagrees",
                        "title-cut",
                        "title-disagrees",
                        "unresolved-reference",
                        "section-order",
                        "section-repeated",
                        "copies-disagree",
                        "portion-mark-garbled"),
                without);
    }

    private static List<Breach> breaches(String text) {
        var lexicon = Lexicon.standard();
        return new TelegramValidator(lexicon).validate(new TelegramParser(lexicon).parse(text));
    }

    private static Set<DraftingRule> rules(List<Breach> breaches) {
        return breaches.stream()
                .map(Breach::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DraftingRule.class)));
    }
}

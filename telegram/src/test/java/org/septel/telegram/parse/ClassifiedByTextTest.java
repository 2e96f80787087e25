package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.Span;
import org.septel.telegram.lexicon.Lexicon;

class ClassifiedByTextTest {

    private static ClassifiedByText.Reading read(String text) {
        return ClassifiedByText.read(Slice.of(text), Lexicon.standard());
    }

    private static List<String> persons(String text) {
        return read(text).classifiers().stream()
                .map(one -> one.value().name()
                        + one.value().title().map(title -> " = " + title).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ambassador Jane Q. Roe. Reasons 1.4 (B/D).|Jane Q. Roe = Ambassador",
                "AMBASSSADOR JANE Q. ROE. \\nREASONS 1.4 (B) AND (D).|JANE Q. ROE = AMBASSSADOR",
                "Charge d'Affaires a.i. John Q. Doe, reason 1.4 (b)|John Q. Doe = Charge d'Affaires a.i.",
                "Charge, d,Affaires a. i. John Q. Doe, reason 1.4 (b)|John Q. Doe = Charge, d,Affaires a. i.",
                "Political and Economic Section Chief Rebecca Doe for reasons 1.4|Rebecca Doe = Political and Economic Section Chief",
                "Acting DAS for ISN Eliot Roe. Reasons 1.4 (b)|Eliot Roe = Acting DAS for ISN",
                "Acting Assistant Secretary for Diplomatic \\nSecurity Gregory B. Roe for E.O. 12958 reasons 1.4|Gregory B. Roe = Acting Assistant Secretary for Diplomatic Security",
                "Acting Pol/Econ Counselor:Steve Roe, reasons 1.4|Steve Roe = Acting Pol/Econ Counselor",
                "POL/ECONOFF. S.K. ROE.  REASON: 1.5(D)|S.K. ROE = POL/ECONOFF",
                "PolMinCons Greg Roe, reasons 1.4 (b/d).|Greg Roe = PolMinCons",
                "AF/C - MARY BETH ROE, REASON 1.5|MARY BETH ROE = AF/C",
                "DCM J. Dean Roe (acting) for reasons 1.4 (b)|J. Dean Roe = DCM",
                "CONSUL GENERAL JOHN G. DOE, JR.  REASON 1.5 (B)|JOHN G. DOE, JR. = CONSUL GENERAL",
                "Roe Peter, Ambassador; REASON: 1.4(B)|Roe Peter = Ambassador",
                "ROBERT P. ROE, DEPUTY CHIEF OF\\nMISSION.  REASON: 1.5 (D)|ROBERT P. ROE = DEPUTY CHIEF OF MISSION",
                "Rose E. Roe, Assistant Secretary, Department of State; REASON: 1.4(B)|Rose E. Roe = Assistant Secretary, Department of State",
                "Classified by AIT DIR Stephen M. Roe. \\nReasons:  1.4 b, d.|Stephen M. Roe = AIT DIR",
                "(U) CDA Nancy Roe; E.O. 12958, reasons 1.4|Nancy Roe = CDA",
                "AMBASSADOR ROE.  REASON 1.5|ROE = AMBASSADOR",
                "CHARGE JOHN ROE F0R REASONS 1.5 (B)|JOHN ROE = CHARGE",
                "A/LEGATT GARY ROE FOR RASONS 1.4 (B)|GARY ROE = A/LEGATT",
                "ECONOMIC COUNSELOR BOB ROE \\n FOR 12958 1.4 B, D, AND E|BOB ROE = ECONOMIC COUNSELOR"
            })
    void tellsThePersonFromTheOffice(String text, String person) {
        assertEquals(List.of(person), persons(text.replace("\\n", "\n")));
    }

    @Test
    void readsTwoPersonsJoinedByAnd() {
        assertEquals(
                List.of("KARL ROE = AF", "SHARI DOE = ACTING AND S/CT DAS"),
                persons("AF KARL ROE, ACTING AND S/CT DAS SHARI \nDOE ; E.O. 12958 REASON: 1.4 (B) AND (D)"));
    }

    @Test
    void namesNobodyWhereNobodyIsNamed() {
        assertEquals(List.of(), persons("Multiple Sources, reasons 1.4 (b)"));
        assertEquals(List.of(), persons(""));
    }

    @Test
    void makesWholeAWordThatAMachineBrokeAtTheEndOfAFullLine() {
        String line = "Classified By: Interagency Provincial Affairs Deputy Coordinator Jane R";
        assertEquals(71, line.length());
        Slice field = Slice.of(line + " \noe for reasons 1.4 (b) and (d)").from("Classified By: ".length());
        var read = ClassifiedByText.read(field, Lexicon.standard());
        assertEquals("Jane Roe", read.classifiers().getFirst().value().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reasons 1.4 (B/D).|1.4(b) 1.4(d)",
                "reasons 1.4 (b) and (d)|1.4(b) 1.4(d)",
                "Reasons 1.4 a,b,and d.|1.4(a) 1.4(b) 1.4(d)",
                "REASON 1.5(D)|1.5(d)",
                "reasons 1. \\n4 (b) a \\nnd (d)|1.4(b) 1.4(d)",
                "reason para 1.4 (b) & (d)|1.4(b) 1.4(d)",
                "Reasons 1.4 (b) and 1.5 (d)|1.4(b) 1.5(d)",
                "Reasons 1.4 (b). A second sentence|1.4(b)"
            })
    void readsReasonsWithTheirSection(String text, String expected) {
        List<String> reasons = read("Ambassador Jane Roe, " + text.replace("\\n", "\n")).reasons().stream()
                .map(reason -> reason.value().toString())
                .toList();
        assertEquals(List.of(expected.split(" ")), reasons);
    }

    @Test
    void saysWhereThePersonStands() {
        assertEquals(
                new Span(11, 22),
                read("Ambassador Jane Q. Roe. Reasons 1.4 (B/D).")
                        .classifiers()
                        .getFirst()
                        .span());
    }
}

package org.septel.telegram.declassify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.Classification;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

class DeclassifierTest {

    private static final Declassifier DECLASSIFIER = new Declassifier(Lexicon.standard());

    @ParameterizedTest(name = "{0} {2} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # sent          | E.O. line                                | level                   | end
            251550Z JUN 74  | E.O. 11652: GDS                          | T O P S E C R E T       | on-date 1984-12-31 gds-top-secret
            251550Z JUN 74  | E.O. 11652: GDS                          | S E C R E T             | on-date 1982-12-31 gds-secret
            251550Z JUN 74  | E.O. 11652: GDS                          | C O N F I D E N T I A L | on-date 1980-12-31 gds-confidential
            251550Z JUN 74  | E.O. 11652: ADS DECLAS 1/1/75            | S E C R E T             | on-date 1975-01-01 ads-date
            251550Z JUN 74  | E.O. 11652: DECLAS 1/1/84                | S E C R E T             | on-date 1984-01-01 ads-date
            251550Z JUN 77  | E.O. 11652: XGDS-1                       | S E C R E T             | on-date 2006-12-31 automatic-25-years
            251550Z JUN 74  | E.O. 11652: XGDS (2)                     | S E C R E T             | on-date 2004-06-25 xgds
            251550Z JUN 74  | E.O. 11652: XGDS-3 DECLAS 6/25/94        | S E C R E T             | on-date 1994-06-25 xgds-date
            251550Z JUN 74  | E.O. 11652: N/A                          | UNCLASSIFIED            | never-classified  not-classified
            260900Z SEP 79  | E.O. 12065: GDS 9/26/85 (SURNAME, X.) OR-M | S E C R E T           | on-date 1985-09-26 gds-date
            260900Z SEP 79  | E.O. 12065: GDS                          | S E C R E T             | on-date 1985-09-26 gds-six-years
            060900Z JAN 79  | E.O. 12065: RDS-3 1/6/99 (SURNAME, X.) OR-P | S E C R E T          | on-date 2006-12-31 automatic-25-years
            260900Z SEP 86  | E.O. 12356: DECL: OADR                   | C O N F I D E N T I A L | on-date 2011-12-31 oadr
            260900Z SEP 86  | E.O. 12356: DECL: 9/26/92                | C O N F I D E N T I A L | on-date 1992-09-26 date
            260900Z SEP 98  | E.O. 12958: DECL: 9/26/08                | S E C R E T             | on-date 2008-09-26 date
            260900Z SEP 98  | E.O. 12958: DECL: X1, X5                 | S E C R E T             | on-date 2023-12-31 x-exemption
            260900Z OCT 02  | E.O. 12958: DECL: 10/30/2019, X1         | S E C R E T             | on-date 2019-10-30 date
            260900Z SEP 07  | E.O. 12958: DECL: 2017/09/19             | S E C R E T             | on-date 2017-09-19 date
            260900Z SEP 07  | E.O. 12958: DECL: AFTER KOREAN UNIFICATION | S E C R E T           | on-event 2032-12-31 event
            260900Z SEP 07  | E.O. 12958: DECL: UPON DEPARTURE         | S E C R E T             | on-event 2032-12-31 event
            260900Z SEP 07  | E.O. 12598: DECL: 09/19/2017             | S E C R E T             | on-date 2017-09-19 date [order-unknown]
            260900Z SEP 07  | E.O. 1295: DECL: 09/19/2017              | S E C R E T             | on-date 2017-09-19 date [order-unknown]
            260900Z SEP 76  | E.O. 11562: GDS                          | S E C R E T             | on-date 1984-12-31 gds-secret [order-unknown]
            260900Z SEP 07  | E.O. 12356: DECL: 09/19/2017             | S E C R E T             | on-date 2017-09-19 date [order-not-in-force]
            260900Z SEP 07  | E.O. 12958: DECL: 09/19/2007             | S E C R E T             | on-date 2032-12-31 automatic-25-years [date-impossible]
            260900Z SEP 07  | E.O. 12958: DECL: 09/19/2047             | S E C R E T             | on-date 2032-12-31 automatic-25-years [date-beyond-order]
            260900Z SEP 98  | E.O. 12958: DECL: 09/26/2018             | S E C R E T             | on-date 2018-09-26 date [date-beyond-order]
            260900Z SEP 07  | E.O. 12958: N/A                          | S E C R E T             | on-date 2032-12-31 automatic-25-years [not-applicable-on-classified]
            260900Z SEP 07  | E.O. 12958:                              | S E C R E T             | on-date 2032-12-31 automatic-25-years [no-term]
            260900Z SEP 07  | TAGS: PREL                               | S E C R E T             | on-date 2032-12-31 automatic-25-years [no-order]
            260900Z SEP 07  | E.O. 12958: DECL: 09/19/2017             | UNCLAS                  | never-classified  not-classified [term-on-unclassified]
            260900Z SEP 07  | E.O. 12958: N/A                          | UNCLAS                  | never-classified  not-classified
            250930Z FEB 72  | E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006 | UNCLAS        | declassified 2006-06-21 reviewed
            260900Z SEP 12  | E.O. 13526: DECL: 25X1                   | S E C R E T             | exempt 2062-12-31 exempt-25x
            260900Z SEP 12  | E.O. 13526: DECL: 25X1 09/26/2050        | S E C R E T             | exempt 2050-09-26 exempt-25x
            260900Z SEP 12  | E.O. 13526: DECL: 50X1-HUM               | S E C R E T             | exempt 2087-12-31 exempt-50x
            260900Z SEP 12  | E.O. 13526: DECL: 50X2-WMD               | S E C R E T             | exempt 2087-12-31 exempt-50x
            260900Z SEP 12  | E.O. 13526: DECL: 09/26/2022             | S E C R E T             | on-date 2022-09-26 date
            """)
    void findsTheEnd(String sent, String line, String level, String end) {
        assertEquals(end.replace("  ", " "), said(sent, line, level));
    }

    @Test
    void tellsTheStepsOfAGeneralSchedule() {
        Reckoning found = reckon("251550Z JUN 74", "E.O. 11652: GDS", "T O P S E C R E T");
        assertEquals(
                "to-secret 1976-12-31, to-confidential 1978-12-31, declassified 1984-12-31",
                found.steps().stream()
                        .map(step -> step.change() + " " + step.date())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void aReviewIsAStepAndNoEnd() {
        Reckoning found = reckon("060900Z JAN 79", "E.O. 12065: RDS-3 1/6/99 (SURNAME, X.) OR-P", "S E C R E T");
        assertEquals(Reckoning.Change.REVIEW, found.steps().getFirst().change());
        assertEquals(LocalDate.of(1999, 1, 6), found.steps().getFirst().date());
    }

    @Test
    void aHigherParagraphIsTheLevel() {
        var text = """
                251550Z JUN 74
                FM AMEMBASSY MOSCOW
                TO SECSTATE WASHDC
                C O N F I D E N T I A L MOSCOW 004701
                E.O. 11652: GDS
                TAGS: PFOR
                SUBJECT: A VISIT

                1. (S) TEXT.
                """;
        Reckoning found = DECLASSIFIER.reckon(new TelegramParser(Lexicon.standard()).parse(text));
        assertEquals(Rule.GDS_SECRET, found.rule());
        assertEquals(
                "(S)", found.markings().span(Markings.Part.LEVEL).orElseThrow().of(text));
    }

    @Test
    void aRecordMayGiveDayAndLevel() {
        var text = "E.O. 11652: GDS\nTAGS: PFOR\nSUBJECT: A VISIT\n";
        Markings bare = Markings.of(new TelegramParser(Lexicon.standard()).parse(text));
        assertEquals(Reckoning.Status.NOT_COMPUTABLE, DECLASSIFIER.reckon(bare).status());
        Reckoning found =
                DECLASSIFIER.reckon(bare.withSent(LocalDate.of(1974, 6, 25)).withLevel(Classification.SECRET));
        assertEquals(LocalDate.of(1982, 12, 31), found.date().orElseThrow());
    }

    @Test
    void itIsDueFromItsDayOn() {
        Reckoning found = reckon("260900Z SEP 07", "E.O. 12958: DECL: 09/19/2017", "S E C R E T");
        assertFalse(found.isDue(LocalDate.of(2017, 9, 18)));
        assertTrue(found.isDue(LocalDate.of(2017, 9, 19)));
        assertTrue(found.isSure());
    }

    @Test
    void everyRuleHasItsFacts() {
        for (Rule rule : Rule.values()) {
            assertFalse(rule.sentence().isBlank() || rule.source().isBlank(), rule::toString);
        }
    }

    private static String said(String sent, String line, String level) {
        Reckoning found = reckon(sent, line, level);
        return (found.status() + " " + found.date().map(day -> day + " ").orElse("") + found.rule()
                        + (found.doubts().isEmpty() ? "" : " " + found.doubts()))
                .replace("  ", " ");
    }

    private static Reckoning reckon(String sent, String line, String level) {
        String text = "R " + sent + "\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n" + level + " MOSCOW 004701\n" + line
                + "\nTAGS: PFOR\nSUBJECT: A VISIT\n\n1. TEXT.\n";
        return DECLASSIFIER.reckon(new TelegramParser(Lexicon.standard()).parse(text));
    }
}

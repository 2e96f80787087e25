package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.Declassification;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

class ExecutiveOrderTextTest {

    private static Declassification read(String line) {
        return ExecutiveOrderText.read(Slice.of(line))
                .declassification()
                .orElseThrow()
                .value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E.O. 12958: DECL: 09/19/2017|2017-09-19",
                "EO 12958 DECL: 6/30/08|2008-06-30",
                "E.o. 12958: decl: 2020/02/23|2020-02-23",
                "E.O. 12958: DECL: 3 MAR 2018|2018-03-03",
                "E.O. 12958: DECL: March 3, 2018|2018-03-03",
                "E.O. 12065: GDS 9/26/85 (ROE, JANE) OR-M|1985-09-26",
                "E.O. 12958: DECL: 19/9/2017|2017-09-19",
                "E.O. 12958 DECL:\\n 09/19/2017 TAGS: PREL|2017-09-19"
            })
    void readsDatesInEveryOrder(String line, LocalDate date) {
        assertEquals(Optional.of(date), read(line.replace("\\n", "\n")).date());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E.O. 12958: DECL: X1, X5|X1 X5",
                "E.O. 12356: DECL: OADR|OADR",
                "E.O. 11652: GDS|GDS",
                "E.O. 11652: XGDS-2|XGDS-2",
                "E.O. 13526: DECL: 25X1|25X1"
            })
    void readsExemptions(String line, String codes) {
        assertEquals(List.of(codes.split(" ")), read(line).exemptions());
        assertTrue(read(line).event().isEmpty());
    }

    @Test
    void readsAnEventWhereThereIsNoDate() {
        assertEquals(
                Optional.of("AFTER KOREAN UNIFICATION"),
                read("E.o. 12958: decl: after korean unification").event());
    }

    @Test
    void readsNotApplicable() {
        assertTrue(read("E.O. 12958: N/A").notApplicable());
        assertTrue(read("E.O. 12958:N/A \nTAGS: PREL").notApplicable());
    }

    @Test
    void readsNoDateThatNoCalendarHas() {
        assertTrue(read("E.O. 12958: DECL: 02/30/2017").date().isEmpty());
    }

    @Test
    void saysWhereOrderAndDateStand() {
        var read = ExecutiveOrderText.read(Slice.of("E.O. 12958: DECL: 09/19/2017 \n"));
        assertEquals(Optional.of(new Spanned<>("12958", new Span(5, 10))), read.order());
        assertEquals(new Span(12, 28), read.declassification().orElseThrow().span());
    }

    @Test
    void readsALineThatBreaksOff() {
        assertTrue(ExecutiveOrderText.read(Slice.of("E.O. 12958:"))
                .declassification()
                .isEmpty());
        assertTrue(ExecutiveOrderText.read(Slice.of("E.O.")).order().isEmpty());
    }
}

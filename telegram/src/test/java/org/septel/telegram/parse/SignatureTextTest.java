package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.Spanned;

class SignatureTextTest {

    private static void check(String text, String... expected) {
        List<String> names = SignatureText.read(Slice.of(text)).map(Spanned::value).orElse(List.of()).stream()
                .map(Spanned::value)
                .toList();
        assertEquals(List.of(expected), names);
    }

    @Test
    void isTheSurnameBelowTheText() {
        check("THE BOATS LEFT.\nROE\n", "ROE");
        check("The boats left.\n\nRoe", "Roe");
        check("THE BOATS LEFT.\n\n\nVAN ROE\n", "VAN ROE");
        check("THE BOATS LEFT.\n\nO'ROE-DOE\n", "O'ROE-DOE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROE##",
                "ROE\n====================CABLE ENDS====================",
                "ROE.",
                "ROE \n.",
                "ROE\n\n\nNNNN\n",
                "ROE\n\nCONFIDENTIAL\n\nSIPDIS\n",
                "ROE\n                 UNCLASSIFIED\n\nPAGE 04        HANOI  09999  300858Z\n",
                "ROE\n\nNOTE BY OC/T:  HEADING AS RECEIVED.\n",
                "ROE\n\n      2004CARACA09999 - UNCLASSIFIED"
            })
    void standsAboveWhatRelaysAndArchivesAdded(String end) {
        check("THE BOATS LEFT.\n\n" + end, "ROE");
    }

    @Test
    void mayStandBehindTheLastSentence() {
        check("21.  BEIRUT MINIMIZE CONSIDERED.  ROE\n", "ROE");
        check("The boats left in 2009. LA ROE", "LA ROE");
        check("THE BOATS LEFT. ROE BT", "ROE");
        check("THE BOATS LEFT. ROE BT NNNN", "ROE");
        check("See our website: http://www.example.org/Portal:Unit ed_Lakes ROE", "ROE");
    }

    @Test
    void standsBelowAFormulaOrAPageMark() {
        check("THE BOATS LEFT.\n\nGP-3\nROE\n", "ROE");
        check("the boats left.\n \nBRUSSELS 00009999  003 OF 003 \n \n \nROE \n", "ROE");
    }

    @Test
    void standsInCapitalsBelowALineThatEndsEarly() {
        check("1. Boats left.\n2. Boats that stayed: 12\nROE\n", "ROE");
        check("1. Boats left, and the ministers who had met the owners of the\nROE\n");
        check("1. The boats of the\nROE\n");
    }

    @Test
    void standsInCapitalsAndSmallLettersBelowALineThatHadRoomForIt() {
        check("1. The boats that left the harbour were met by owners\nand by ministers\nRoe\n", "Roe");
        check("1. The boats that left the harbour were met by owners and by the\nMinister\n");
        check("1. The boats that left\nthe harbour were met by\nMinister Roe\n");
    }

    @Test
    void isInSmallLettersWhereTheTextAboveIsWhole() {
        check("The boats left.\nroe\n", "roe");
        check("Best,\n\nJane\nroe\n\nNNNN\n", "roe");
        check("The boats left the\nharbour\n");
        check("The boats left.\nthe harbour\n");
        check("The boats left:\nsummary\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. NOTHING NEW.",
                "1. NOTHING NEW",
                "(U) NOTHING NEW.",
                "2. (C) NOTHING",
                "1. THE BOATS LEFT.\n2. NOTHING NEW.",
                "1. THE BOATS LEFT.\n\n2.\nNOTHING NEW."
            })
    void isNoNumberedLine(String text) {
        check(text);
    }

    @Test
    void mayStandBelowANumberThatEndsASentence() {
        check("1. THE BOATS LEFT IN DECEMBER\n76.\nROE\n", "ROE");
    }

    @Test
    void twoSignTogether() {
        check("THE BOATS LEFT.\n\nROE/DOE\n", "ROE", "DOE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "THE BOATS LEFT.",
                "THE BOATS LEFT AND THE\nHARBOUR",
                "THE BOATS LEFT.\nROE\n\nTHE HARB...",
                "THE BOATS LEFT.\n\nEND TEXT.",
                "THE BOATS LEFT.\n\nCOMMENT",
                "the boats left.\n\nthe harbour"
            })
    void nobodySignsATextThatBreaksOff(String text) {
        check(text);
    }
}

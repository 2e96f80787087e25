package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.testing.ParserLaw;

/// Whatever the text, parsing does not throw, loses no character and says nothing about characters that are not there.
class PartitionLaws {

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());

    @Property(tries = 300)
    void holdForAnyText(@ForAll String text) {
        check(text);
    }

    @Property(tries = 600)
    void holdForTelegramsOfPlausibleLines(@ForAll("telegrams") String text) {
        check(text);
    }

    private static void check(String text) {
        Telegram telegram = PARSER.parse(text);
        assertEquals(text, telegram.raw());
        ParserLaw.check(telegram);
    }

    @Provide
    Arbitrary<String> telegrams() {
        return lines().list().ofMaxSize(40).map(lines -> String.join("", lines));
    }

    private static Arbitrary<String> lines() {
        var line = Arbitraries.of(
                "VZCZCXRO2992",
                "OO RUEHDBU RUEHFL",
                "RUEHKW RUEHLA",
                "DE RUEHMO #4634/01 2630929",
                "ZNY CCCCC ZZH",
                "O P 200929Z SEP 07 ZDK",
                "FM AMEMBASSY MASERU",
                "TO RUEHC/SECSTATE WASHDC IMMEDIATE 4008",
                "INFO",
                "XMT/AMEMBASSY SOFIA",
                "AMCONSUL VLADIVOSTOKUNCLAS VLADIVOSTOK 000068",
                "S E C R E T SECTION 02 OF 02 MASERU 004634 SIPDIS",
                "UNCLASSIFIED",
                "NOFORN SIPDIS",
                "E.O. 12958: DECL: 09/10/2034 TAGS: ETTC PGOV SUBJECT: A LOCKREF: A. CAIRO 493 B.",
                "TAGS:",
                "SUBJECT:",
                "REF:",
                "Classified By:",
                "     B. 05 BUDAPEST 2211",
                "1. (C) Summary. They met. End summary.",
                "\u00B62005.",
                "2)",
                "(S/NF) 3.",
                "They met in",
                "--------------",
                "Who Met Whom",
                "MASERU 00004634  002 OF 002",
                "PAGE 01        MASERU  02345  081245Z",
                "ACTION AF-00",
                "      DRL-02   G-00     /009W",
                "DRAFTED BY ARA:PMERRIWEATHER:ABC",
                "------------------0F4DBB  081245Z /38",
                "HOHENFELD",
                "NNNN",
                "PAGE 01 STATE",
                "221655",
                "PAGE \u00d8I PRETOR \u00d85119 \u00d811049Z",
                "INFO AF 10,GPM 04 NASA M4",
                "OCT -01",
                "1090 R",
                "Action",
                "APPROVED BY PM/ISP: LHBROWN",
                "EUR/CAN - MR. CLEMENT (DRAFT); IO - MS. HOLLY",
                "(DRAFT)",
                "DESIRED DISTRIBUTION",
                "DOD, CIA, NASA",
                "R\u00d8110472 NOV 68",
                "AR \"RUEHMO",
                "ESA129SUA075",
                "GRNC",
                "STATE 220125",
                "RELEASED IN PART B3, CIA",
                "B1",
                "UNITED STATES DEPARTMENT OF STATE",
                "REVIEW AUTHORITY: A REVIEWER",
                "DATE/CASE ID: 07 JAN 2009 200703877",
                "CSP-2025-00040",
                "Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 04 MAY 2006 AND",
                "DEPARTMENT OF STATE A/CDC/MR",
                "( ) DECLASSIFY IN PART",
                "INCOMING TELEGRAM",
                "SP 14 BRAZ",
                "This copy must be returned to central files",
                "\"UNCLASSIFIED\"",
                "SBU",
                "Page 1 of 3",
                "===== PAGE 2 =====",
                "{\"page\": 2}",
                "MRN:",
                "Review Markings:",
                "Subject: A REPORT",
                "Dissemination Rule:",
                "INR-07 /030 W",
                "*** Current Classification *** UNCLASSIFIED",
                "Message Attributes",
                "Document Number: 1976STATE187673",
                "This record is a partial extract of the original cable.",
                "");
        var end = Arbitraries.of("\n", "\n", "\n", "\r\n", " \n", "\r", "\\\n", " ", "", "\u00A0\n");
        return Combinators.combine(line, end).as((text, close) -> text + close);
    }
}

package org.septel.telegram.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.septel.telegram.CableId;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.explain.Explanation.Token;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

class ExplainerTest {

    private static final String HEADING = """
            VZCZCXRO2992
            OO RUEHDBU RUEHFL
            DE RUEHMO #4634/01 2630929
            ZNY CCCCC ZZH
            O P 200929Z SEP 07
            FM AMEMBASSY MOSCOW
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 4008
            INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE PRIORITY
            C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 004634

            SIPDIS

            E.O. 12958: DECL: 09/19/2017
            TAGS: PREL RS
            SUBJECT: TALKS
            REF: A. MOSCOW 4632

            Classified By: Ambassador William J. Burns. Reasons 1.4 (B/D).

            1. (C) Summary. The GOR met Poloff (ref A). End summary.

            Burns
            """;

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Telegram TELEGRAM =
            new TelegramParser(LEXICON).parse(HEADING, Hints.of(CableId.of(2007, "MOSCOW", 4634)));

    @Test
    void saysWhoSentATelegramAndWhen() {
        check(
                Element.StationLine.class,
                "Sent by station RUEHMO (AMEMBASSY MOSCOW) as its telegram no. 4634 of the year, section 1, filed on day 263 "
                        + "of the year (20 September) at 09:29 UTC.",
                "DE: From: the calling station",
                "RUEHMO: AMEMBASSY MOSCOW",
                "#4634: The station's serial: the last four digits of the telegram's number of the year",
                "/01: Section 1 of the telegram",
                "2630929: Filed on day 263 of the year (20 September) at 09:29 UTC");
    }

    @Test
    void takesADateTimeGroupApart() {
        check(
                Element.DateTimeLine.class,
                "Released for sending on 20 September 2007 at 09:29 UTC, at IMMEDIATE and PRIORITY (first for action, then for "
                        + "information).",
                "O: For those who must act: IMMEDIATE: at once, before priority and routine traffic",
                "P: For those informed: PRIORITY: before routine traffic",
                "20: Day 20 of the month",
                "0929: 09:29 UTC",
                "Z: Zulu: the time is UTC",
                "SEP: September",
                "07: Year 2007");
    }

    @Test
    void saysWhatAChannelSerialCounts() {
        assertThat(of(TELEGRAM, Element.AddresseeLine.class).meaning())
                .contains("the 4008th telegram from this sender to this addressee in a count that wraps at 9999");
    }

    @Test
    void admitsThatAnOperatingSignalIsNotEstablished() {
        Token signal = of(TELEGRAM, Element.SecurityLine.class).tokens().getLast();
        assertThat(signal.text()).isEqualTo("ZZH");
        assertThat(signal.certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @Test
    void readsATagByTheYearOfItsTelegram() {
        assertThat(tokens(of(TELEGRAM, Element.TagsLine.class)))
                .contains("RS: Russia (country in 2007); in the list from 2011 Serbia");
        Telegram later = new TelegramParser(LEXICON).parse(HEADING.replace("SEP 07", "SEP 15"));
        assertThat(tokens(of(later, Element.TagsLine.class)))
                .contains("RS: Serbia (country in 2015); in the list of 1980 to 2010 Russia");
    }

    @Test
    void readsAnAbbreviationByTheCountryOfItsPost() {
        assertThat(tokens(of(TELEGRAM, Element.Paragraph.class)))
                .contains("GOR: Government of Russia", "Summary.: Here the summary begins")
                .anyMatch(token -> token.startsWith("ref A: Ref A: 07MOSCOW4632"));
        Telegram kigali = new TelegramParser(LEXICON).parse(HEADING.replace("MOSCOW", "KIGALI"));
        assertThat(tokens(of(kigali, Element.Paragraph.class))).contains("GOR: Government of Rwanda");
    }

    @Test
    void spellsOutOrderDateAndReasons() {
        assertThat(of(TELEGRAM, Element.ExecutiveOrderLine.class).meaning())
                .isEqualTo("Under Executive Order 12958 (Classified National Security Information): "
                        + "classified until 19 September 2017, 10 years after the telegram.");
        assertThat(of(TELEGRAM, Element.ClassifiedByLine.class).meaning())
                .contains("1.4(b) (information of foreign governments)");
    }

    @Test
    void explainsEveryElementOnceAndInOrder() {
        assertThat(new Explainer(LEXICON).explain(TELEGRAM).stream().map(Explanation::element))
                .isEqualTo(TELEGRAM.elements());
    }

    @Test
    void saysOfARepeatThatItIsOne() {
        Telegram telegram = new TelegramParser(LEXICON).parse(HEADING.replace("SIPDIS\n", "SIPDIS\n\nSIPDIS\n"));
        assertThat(of(telegram, Element.Repeat.class).meaning()).startsWith("Says again what stands above.");
    }

    private static void check(Class<? extends Element> kind, String meaning, String... tokens) {
        Explanation explanation = of(TELEGRAM, kind);
        assertThat(explanation.meaning()).isEqualTo(meaning);
        assertThat(tokens(explanation)).containsExactly(tokens);
    }

    private static Explanation of(Telegram telegram, Class<? extends Element> kind) {
        return new Explainer(LEXICON)
                .explain(telegram).stream()
                        .filter(explanation -> kind.isInstance(explanation.element()))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> tokens(Explanation explanation) {
        return explanation.tokens().stream()
                .map(token -> token.text() + ": " + token.meaning())
                .collect(Collectors.toList());
    }
}

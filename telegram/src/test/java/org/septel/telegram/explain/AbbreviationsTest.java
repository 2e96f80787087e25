package org.septel.telegram.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.explain.Explanation.Token;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

class AbbreviationsTest {

    @Test
    void takesWhatTheTelegramSpellsOutItself() {
        check("Organized crime (OC) has roots here. OC grows.", "OC: Organized crime");
        check("The Alliance of Civilizations (AOC) met.", "AOC: Alliance of Civilizations");
        check("The Organization of African Unity (OAU) met.", "OAU: Organization of African Unity");
        check("New Anti-Money Laundering (AML) rules came.", "AML: Anti-Money Laundering");
        check("We discussed the KP (Kyoto Protocol) at length.", "KP: Kyoto Protocol");
        check("The Socialist Party (PS) won.", "PS: Socialist Party");
        check("He met the board (TQV) at noon.");
    }

    @Test
    void readsByTheCountryOfThePost() {
        check("The CDU met the GOG today.", "CDU: Christian Democratic Union", "GOG: Government of Germany");
    }

    @Test
    void tellsAbbreviationsFromWordsInAllCapitals() {
        check("THE US WILL START TO ACT AND HE DOES MOST AT 8 PM. AID TO US IS FAST.");
        check("THE USG TOLD EMBOFF.", "USG: US Government", "EMBOFF: Embassy officer");
        check("The US says START will hold.", "US: United States", "START: Strategic Arms Reduction Treaty");
    }

    @Test
    void readsPluralsJointsAndOffices() {
        check(
                "NGOs and the P5+1 met EUR/XYZ and ISN/RA.",
                "NGOs: Non-governmental organisation (several)",
                "P5+1: Permanent five plus Germany",
                "EUR/XYZ: An office (XYZ) of the Bureau of European Affairs, later of European and Eurasian Affairs",
                "ISN/RA: Office of Regional Affairs in the Bureau of International Security and Nonproliferation");
    }

    @Test
    void leavesAddressesTimesAndRedactionsAlone() {
        check("He came at 8 PM and left a note at un@example.org or eu.example.org.");
        check("The XXXXXXXXXXXX met.", "XXXXXXXXXXXX: Taken out by the publisher, 12 characters long as printed");
    }

    @Test
    void admitsThatTwoMeaningsAreOpen() {
        Token token = tokens("He told the PA about it.").getFirst();
        assertThat(token.meaning()).isEqualTo("Palestinian Authority or public affairs");
        assertThat(token.certainty()).isEqualTo(Certainty.GUESS);
    }

    @Test
    void listsEachOnceForAPageThatShowsThem() {
        var explainer = new Explainer(Lexicon.standard());
        assertThat(explainer.abbreviations(telegram("The CDU and the CDU met the UN.\n\nThe UN left.")))
                .extracting(Token::text)
                .containsExactly("CDU", "UN");
    }

    private static void check(String text, String... expected) {
        assertThat(tokens(text).stream().map(token -> token.text() + ": " + token.meaning()))
                .containsExactly(expected);
    }

    private static List<Token> tokens(String text) {
        return new Explainer(Lexicon.standard())
                .explain(telegram(text)).stream()
                        .filter(explanation -> explanation.element() instanceof Element.Paragraph)
                        .flatMap(explanation -> explanation.tokens().stream())
                        .toList();
    }

    private static Telegram telegram(String text) {
        return new TelegramParser(Lexicon.standard())
                .parse("R 101145Z SEP 05\nFM AMEMBASSY BERLIN\nTO SECSTATE WASHDC\nUNCLAS BERLIN 000005\n\n"
                        + "SUBJECT: TALKS\n\n" + text + "\n");
    }
}

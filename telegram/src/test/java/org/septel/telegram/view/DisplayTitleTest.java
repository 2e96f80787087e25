package org.septel.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.testing.Shared;

class DisplayTitleTest {

    private static final DisplayTitle TITLE = new DisplayTitle(Lexicon.standard());

    @Test
    void makesMinorWordsSmallInsideAPhraseOnly() {
        check("THE STATE OF THE UNION AND ITS FUTURE", "The State of the Union and Its Future");
        check("IRAN: A VIEW FROM BAKU -- THE LONG GAME", "Iran: A View From Baku -- The Long Game");
        check("WHAT ARE WE WAITING FOR?", "What Are We Waiting For?");
        check("KIROV (OF THE OLD GUARD) SPEAKS", "Kirov (Of the Old Guard) Speaks");
        check("STATE-OF-THE-ART PLANT GOES ON-LINE", "State-of-the-Art Plant Goes On-Line");
        check("PLENTY OF BARK BUT NO BITE", "Plenty of Bark but No Bite");
    }

    @Test
    void leavesATitleThatIsCutShortAsItStands() {
        check("THE LIFE AND TIMES OF", "The Life and Times of");
    }

    @Test
    void keepsAcronyms() {
        check("NATO AND EU AT UNGA: PM MEETS FM", "NATO and EU at UNGA: PM Meets FM");
        check("HIV/AIDS NGOS AND IDPS IN THE DRC", "HIV/AIDS NGOs and IDPs in the DRC");
        check("UNMIK, MONUC; WTO/IMF AND G-8", "UNMIK, MONUC; WTO/IMF and G-8");
        check("A/S FRIED MEETS DASD AT DFID", "A/S Fried Meets DASD at DFID");
        check("R&D AND AT&T", "R&D and AT&T");
        check("U.S.-RUSSIA TALKS; U.S. AND D.R. CONGO", "U.S.-Russia Talks; U.S. and D.R. Congo");
    }

    @Test
    void takesOrdinaryWordsForWords() {
        check("WHO WILL ACT FAST TO AID CARS AND MAPS", "Who Will Act Fast to Aid Cars and Maps");
        check("PRESS MASS CLASS LOSS", "Press Mass Class Loss");
        check("HEALTH BODY (WHO) ON FLU", "Health Body (WHO) on Flu");
        check("A FRESH START FOR START II", "A Fresh Start for START II");
    }

    @Test
    void spellsNumeralsAndOrdinals() {
        check("63RD UNGA, 2ND PART II OF THE 1990S", "63rd UNGA, 2nd Part II of the 1990s");
        check("POPE BENEDICT XVI AND F-16 SALES IN 21ST CENTURY", "Pope Benedict XVI and F-16 Sales in 21st Century");
    }

    @Test
    void spellsNamesWithTheirInnerCapitals() {
        check("SENATOR MCCAIN AND MR. O'NEILL", "Senator McCain and Mr. O'Neill");
        check("COTE D'IVOIRE: COUP D'ETAT IN RIO DE JANEIRO", "Cote D'Ivoire: Coup d'Etat in Rio de Janeiro");
        check("AL-QAEDA AND EL SALVADOR", "Al-Qaeda and El Salvador");
    }

    @Test
    void spellsPossessivesAndContractions() {
        check("UK'S ROLE: DON'T BLAME IT; MPS' PNG'ING", "UK's Role: Don't Blame It; MPs' PNG'ing");
        check("QUEEN’S SPEECH", "Queen’s Speech");
    }

    @Test
    void keepsMixedCase() {
        check("Scenesetter for  Ex-IM Chairman", "Scenesetter for Ex-IM Chairman");
        check("HADOPI 2: French Assembly Approves", "HADOPI 2: French Assembly Approves");
        check("THE McCAIN VISIT", "The McCAIN Visit");
    }

    @Test
    void spellsSmallLettersAsItDoesCapitals() {
        check("uk requests release of xxxxxxxxxxxx", "UK Requests Release of XXXXXXXXXXXX");
    }

    @Test
    void joinsLinesAndSaysNothingOfNothing() {
        check(" KOSOVO\n  AND SERBIA ", "Kosovo and Serbia");
        check("", "");
        check(" -- ", "--");
    }

    @Property
    void changesNothingButCaseAndBlanks(@ForAll String subject) {
        String title = TITLE.of(subject);
        assertThat(letters(title)).isEqualTo(letters(subject));
    }

    @Test
    void spellsThePublishedTitles() {
        Pattern shape = Pattern.compile("\"subject\": \"(.*?)\"\\}, \"expected\": \"(.*?)\", \"source\"");
        for (String line : Shared.lines("vectors/titlefy.jsonl")) {
            Matcher vector = shape.matcher(line);
            assertThat(vector.find()).as(line).isTrue();
            check(vector.group(1), vector.group(2));
        }
    }

    private static void check(String subject, String expected) {
        assertThat(TITLE.of(subject)).isEqualTo(expected);
    }

    private static String letters(String text) {
        return text.chars()
                .filter(c -> c > ' ' && c != '\u00A0')
                .map(c -> Character.toLowerCase(Character.toUpperCase((char) c)))
                .collect(StringBuilder::new, (letters, c) -> letters.append((char) c), StringBuilder::append)
                .toString();
    }
}

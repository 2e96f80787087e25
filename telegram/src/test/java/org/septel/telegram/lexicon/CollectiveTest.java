package org.septel.telegram.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CollectiveTest {

    private static void check(String address, String day, int members) {
        assertThat(Lexicon.standard().collective(address).orElseThrow().membersOn(LocalDate.parse(day)))
                .as("%s on %s", address, day)
                .hasSize(members);
    }

    @Test
    void membersAreThoseOfTheDay() {
        check("NATO COLLECTIVE", "1975-01-01", 15);
        check("NATO COLLECTIVE", "1999-03-11", 16);
        check("NATO COLLECTIVE", "1999-03-12", 19);
        check("NATO COLLECTIVE", "2007-09-20", 26);
        check("EU MEMBER STATES COLLECTIVE", "1972-12-31", 6);
        check("EU MEMBER STATES COLLECTIVE", "1995-01-01", 15);
        check("EU MEMBER STATES COLLECTIVE", "2008-01-01", 27);
        check("EU MEMBER STATES COLLECTIVE", "2020-02-01", 27);
        check("ASEAN MEMBER COLLECTIVE", "2008-01-01", 10);
        check("UN SECURITY COUNCIL COLLECTIVE", "2008-01-01", 5);
    }

    @Test
    void whoIsInTwoBodiesIsNamedOnce() {
        check("NATO EU COLLECTIVE", "2008-01-01", 26 + 27 - 21);
        assertThat(Lexicon.standard()
                        .collective("NATO EU COLLECTIVE")
                        .orElseThrow()
                        .caution())
                .isNotEmpty();
    }

    @Test
    void ofMostNothingIsKnown() {
        assertThat(Lexicon.standard().collective("EUROPEAN POLITICAL COLLECTIVE"))
                .isEmpty();
    }
}

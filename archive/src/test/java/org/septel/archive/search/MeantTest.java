package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeantTest {

    private static void check(String query, String someWords) {
        assertThat(Meant.of(new QueryParser().parse(query)).someWords())
                .as(query)
                .isEqualTo(new QueryParser().parse(someWords));
    }

    @Test
    void anyOfTheWordsWillDo() {
        check("port strike", "port OR strike");
        check("port strike tag:ELAB", "(port OR strike) tag:ELAB");
    }

    @Test
    void smallWordsDoNotCountBesideOthers() {
        check("Who will be in charge of the port", "charge OR port");
        check("the port", "port");
        check("where to", "where OR to");
        check("\"the who\" port", "\"the who\" OR port");
    }
}

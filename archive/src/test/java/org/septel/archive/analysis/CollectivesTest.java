package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.cable.Facts.cable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Facts;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;

class CollectivesTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    private static List<String> rows(Facts... cables) {
        var collectives = new Collectives(LEXICON);
        List.of(cables).forEach(one -> collectives.take(one.facts()));
        return collectives.table(new Links(new Query.All())).rows().stream()
                .map(row -> "%s %s %s %s %s"
                        .formatted(
                                row.get(0).text(),
                                row.get(1).text(),
                                row.get(2).text(),
                                row.get(3).text(),
                                row.get(1).cables().map(Query::toString).orElse("-")))
                .toList();
    }

    @Test
    void aCollectiveIsCountedOncePerCableAndAPostIsNone() {
        assertThat(rows(
                        cable("07KARDOS1")
                                .on("2007-01-02")
                                .to("SECSTATE WASHDC")
                                .to("NATO COLLECTIVE")
                                .info("NATO COLLECTIVE"),
                        cable("07KARDOS2").on("2006-05-01").info("NATO COLLECTIVE"),
                        cable("07KARDOS3").on("2007-01-03").info("SOME OTHER POSTS")))
                .containsExactly(
                        "NATO COLLECTIVE 2 2006-05-01 2007-01-02 to:\"NATO COLLECTIVE\" OR info:\"NATO COLLECTIVE\"",
                        "SOME OTHER POSTS 1 2007-01-03 2007-01-03 to:\"SOME OTHER POSTS\" OR info:\"SOME OTHER POSTS\"");
    }

    @Test
    void membersAreThoseOfTheDay() {
        var collectives = new Collectives(LEXICON);
        collectives.take(
                cable("76KARDOS1").on("1976-01-02").to("NATO COLLECTIVE").facts());
        collectives.take(
                cable("07KARDOS1").on("2007-01-02").to("NATO COLLECTIVE").facts());
        List<Cell> row = collectives.table(new Links(new Query.All())).rows().getFirst();
        assertThat(row.get(5).text()).contains("Norway").doesNotContain("Poland");
        assertThat(row.get(6).text()).contains("Norway", "Poland");
    }
}

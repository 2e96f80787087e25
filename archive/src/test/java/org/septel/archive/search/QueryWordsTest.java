package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*                          | All cables",
                "kosovo                     | Cables that have “kosovo” in any form",
                "kosovo tag:PREL            | Cables that have “kosovo” in any form, and carry the tag PREL",
                "kosovo OR iran -tag:PREL   | Cables that have “kosovo” in any form, or (have “iran” in any form, and are none of those that carry the tag PREL)",
                "date:2007                  | Cables that were created in 2007",
                "date:2007-09-20            | Cables that were created on 2007-09-20",
                "date:2007-03..2008         | Cables that were created from 2007-03-01 to 2008-12-31",
                "date:2007..                | Cables that were created since 2007-01-01",
                "decl:..2010                | Cables that are to be declassified until 2010-12-31",
                "signer:none                | Cables that have no signer",
                "precedence:>=immediate     | Cables that are of precedence immediate or higher",
                "serial:4600..4700          | Cables that have the number 4600..4700",
                "in:summary kosovo          | Cables that in the summary have “kosovo” in any form",
                "para:(kosovo portion:S)    | Cables that in one and the same paragraph have “kosovo” in any form, and have a paragraph marked S",
                "has:diagnostic:dtg-day     | Cables that have the oddity dtg-day",
                "lang:spanish               | Cables that are in Spanish"
            })
    void saysWhatAQueryAsks(String query, String words) {
        assertThat(QueryWords.of(new QueryParser().parse(query))).isEqualTo(words);
    }

    @Property(tries = 500)
    void everyQueryCanBeSaid(@ForAll("queries") Query query) {
        assertThat(QueryWords.of(query)).isNotBlank();
    }

    @Provide
    Arbitrary<Query> queries() {
        return Queries.any();
    }
}

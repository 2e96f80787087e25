package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryLaws {

    private final QueryParser parser = new QueryParser();

    @Property
    void whatIsPrintedReadsBackAsTheSameQuery(@ForAll("queries") Query query) {
        assertThat(parser.parse(query.toString())).isEqualTo(query);
    }

    @Property
    void anyTextIsAQueryOrAMistakeWithAPlaceInIt(@ForAll String text) {
        readsOrIsAMistake(text);
    }

    @Property(tries = 6_000)
    void anyTextOfTheLanguagesOwnLettersIsAQueryOrAMistake(@ForAll("pieces") String text) {
        readsOrIsAMistake(text);
    }

    private void readsOrIsAMistake(String text) {
        try {
            Query query = parser.parse(text);
            assertThat(parser.parse(query.toString())).isEqualTo(query);
        } catch (QueryMistake mistake) {
            assertThat(mistake.column()).isBetween(1, text.length() + 1);
            assertThat(mistake).hasMessageMatching("(?s)\\S.*[^.]");
        }
    }

    @Provide
    Arbitrary<Query> queries() {
        return Queries.any();
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        " ",
                        " ",
                        " ",
                        "(",
                        ")",
                        "\"",
                        "“",
                        "-",
                        "*",
                        ":",
                        "tag:",
                        "date:",
                        "class:",
                        "foo:",
                        "id:",
                        "OR",
                        "AND",
                        "NOT",
                        "kosovo",
                        "2007",
                        "..",
                        "2007-09",
                        "x",
                        "=",
                        "~",
                        "~5",
                        "para:",
                        "in:",
                        "in:summary",
                        "portion:",
                        "serial:",
                        "precedence:",
                        ">=",
                        "immediate",
                        "has:",
                        "redaction",
                        "é",
                        ".",
                        "\n",
                        "\uD83D")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }
}

package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    /// What a query means, as the parser prints it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kosovo                            | kosovo",
                "kosovo kouchner                   | kosovo kouchner",
                "kosovo AND kouchner               | kosovo kouchner",
                "kosovo or iran                    | kosovo or iran",
                "kosovo OR iran lavrov             | kosovo OR (iran lavrov)",
                "(kosovo OR iran) lavrov           | (kosovo OR iran) lavrov",
                "NOT iran                          | -iran",
                "kosovo -iran                      | kosovo -iran",
                "-(iran iraq)                      | -(iran iraq)",
                "-tag:PREL                         | -tag:PREL",
                "“special character”               | \"special character\"",
                "\"kosovo\"                        | \"kosovo\"",
                "kosov*                            | kosov*",
                "E.O. 12958 al-Assad U.S. O'Brien  | E.O. 12958 al-Assad U.S. O'Brien",
                "RUSSIA - FRANCE RELATIONS: AFTER  | RUSSIA FRANCE RELATIONS: AFTER",
                "*                                 | *",
                "TAG:prel                          | tag:PREL",
                "tag:\"colombo  plan\"             | tag:\"COLOMBO PLAN\"",
                "tag:(PREL OR PGOV)                | tag:PREL OR tag:PGOV",
                "tag:(PREL -PGOV) x                | (tag:PREL -tag:PGOV) x",
                "origin:\"Embassy Moscow\"         | origin:\"Embassy Moscow\"",
                "origin:mosc*                      | origin:mosc*",
                "id:07moscow4634                   | id:07MOSCOW4634",
                "class:s                           | class:SECRET",
                "class:(s OR ts)                   | class:SECRET OR class:\"TOP SECRET\"",
                "date:2007                         | date:2007",
                "date:2007-01-01..2007-12-31       | date:2007",
                "date:2007-09-01..2007-09-30       | date:2007-09",
                "date:2007-01..2008-06             | date:2007..2008-06",
                "date:2007..                       | date:2007..",
                "date:..1979                       | date:..1979",
                "10:30                             | 10:30",
                "tag:OR                            | tag:OR",
                "=Polish                           | =Polish",
                "= Polish                          | Polish",
                "-=Polish                          | -=Polish",
                "kouchnr~                          | kouchnr~",
                "~100                              | ~100",
                "\"kosovo status\"~5              | \"kosovo status\"~5",
                "to:\"SECSTATE WASHDC\" info:paris | to:\"SECSTATE WASHDC\" info:paris",
                "caption:sipdis eo:12958           | caption:SIPDIS eo:12958",
                "precedence:IMMEDIATE              | precedence:immediate",
                "precedence:>=immediate            | precedence:>=immediate",
                "precedence:<=flash                | precedence:>=routine",
                "precedence:(niact OR flash)       | precedence:niact OR precedence:flash",
                "ref:07moscow4632                  | ref:07MOSCOW4632",
                "citedby:07MOSCOW4634              | citedby:07MOSCOW4634",
                "serial:4634 serial:4600..         | serial:4634 serial:4600..",
                "serial:(..99 OR 4600..4700)       | serial:..99 OR serial:4600..4700",
                "decl:2017-09                      | decl:2017-09",
                "reason:\"1.4 (B)\"               | reason:\"1.4(b)\"",
                "reason:1.3(a)(5) x                | reason:\"1.3(a)(5)\" x",
                "portion:s/nf                      | portion:S/NF",
                "has:Redaction                     | has:redaction",
                "has:diagnostic:SERIAL-disagrees   | has:diagnostic:serial-disagrees",
                "para:(kosovo portion:s)           | para:(kosovo portion:S)",
                "para:kosovo                       | para:(kosovo)",
                "para:(\"a b\" -(x OR y))         | para:(\"a b\" -(x OR y))",
                "kosovo in:summary iran            | in:summary kosovo iran",
                "in:summary kosovo OR iran         | (in:summary kosovo) OR iran",
                "in:heading (kosovo OR iran)       | in:heading (kosovo OR iran)",
                "x (in:comment kosovo)             | x (in:comment kosovo)",
            })
    void reads(String text, String meaning) {
        assertThat(new QueryParser().parse(text)).hasToString(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tags:PREL           | 1  | there is no field tags; did you mean tag: instead",
                "x classification:s  | 3  | there is no field classification; did you mean class: instead",
                "x origen:moscow     | 3  | there is no field origen; did you mean origin: instead",
                "http://example.org  | 1  | there is no field http: use one of id: from: to: info: origin: country: tag: subject: "
                        + "class: caption: caveat: precedence: date: ref: citedby: post: serial: eo: decl: ends: ending: "
                        + "reason: signer: "
                        + "classifiedby: person: place: org: portion: has: source: lang: collection: in: para: or put the text in quotation marks",
                "kosovo \"two words  | 8  | this quotation mark is never closed: add \" where the phrase ends",
                "a ()                | 3  | these parentheses are empty: write words between them or remove them",
                "(kosovo             | 1  | this parenthesis is never closed: add ) where the group ends",
                "kosovo)             | 7  | this parenthesis closes nothing: remove it",
                "kosovo OR           | 10 | the query ends too early: write one more word",
                "OR kosovo           | 1  | OR must stand between two words: kosovo OR iran; to look for the word, "
                        + "write it in small letters",
                "kosovo NOT          | 8  | NOT must stand before what is not wanted: NOT iran",
                "subject: kosovo     | 8  | subject: needs a value right after the colon: subject:moscow",
                "date:2007-13        | 6  | 2007-13 is not a date: write 2007, 2007-09, 2007-09-20 or a range, "
                        + "2007-01..2008-06",
                "date:2008..2007     | 6  | 2008..2007 ends before it begins; did you mean date:2007..2008",
                "k*                  | 1  | a star needs at least two letters or digits before it: write ko*, not k*",
                "ko*vo               | 3  | a star stands only at the end of a word: write kosov*",
                "\"\"                | 1  | there is no word between these quotation marks: write one or remove them",
                "=tag:*              | 1  | a star stands behind the beginning of one word, without a sign: write kosov*",
                "para:-              | 7  | the query ends too early: write one more word",
                "abc~                | 1  | ~ needs a word of at least 4 letters or digits before it: kouchnr~",
                "\"kosovo\"~5        | 9  | ~ needs two words or more between the quotation marks: \"kosovo status\"~5",
                "\"kosovo status\"~  | 16 | ~ needs a number from 1 to 100 behind it, of words that may stand between: "
                        + "\"kosovo status\"~5",
                "tag:(=x)            | 6  | = stands before words of the text, not in a field",
                "precedence:urgent   | 12 | urgent is not a precedence: write one of routine, priority, immediate, "
                        + "niact, emergency, flash, with >= or <= before it for a range",
                "serial:46x          | 8  | 46x is not a number: write serial:4634 or a range, serial:4600..4700",
                "serial:9..1         | 8  | 9..1 ends before it begins; did you mean serial:1..9",
                "serial:46*          | 8  | serial: takes no star: write a whole value or a range, serial:4600..4700",
                "has:pictures        | 5  | pictures is not what a cable has: write one of redaction, summary, comment, "
                        + "reference, missing-section, diagnostic, attachment, duplicate, versions, or diagnostic: with its code",
                "para:(x tag:PREL)   | 9  | para: takes words, phrases and portion: of one paragraph, nothing else",
                "para:(x *)          | 1  | para: takes words, phrases and portion: of one paragraph, nothing else",
                "in:somewhere x      | 1  | in: takes one of summary, comment, heading, body",
                "in:summary          | 4  | in: needs words beside it: in:summary kosovo",
                "in:summary in:body x| 12 | one in: is enough for words side by side: put OR between "
                        + "(in:summary kosovo) and the other",
                "in:summary (in:body x)| 4 | in: cannot stand around another in: or around para:",
                "-in:summary x       | 2  | in: stands beside words, with nothing before it: (in:summary kosovo)",
                "...                 | 1  | there is no word to look for: write one, or * for everything",
            })
    void explainsAMistake(String text, int column, String sentence) {
        check(text, column, sentence);
    }

    @Test
    void nothingIsEverything() {
        assertThat(new QueryParser().parse(" \t\u00A0\n")).isEqualTo(new Query.All());
    }

    @Test
    void boundsLengthTermsAndDepth() {
        check("x".repeat(10_001), 10_001, "a query has at most 10,000 characters: leave some out");
        check("ab ".repeat(201), 601, "a query has at most 200 words: leave some out");
        check("(".repeat(5_000), 21, "this is nested more than 20 deep: simplify it");
        check("-".repeat(5_000) + "x", 21, "this is nested more than 20 deep: simplify it");
    }

    @Test
    void narrowingKeepsTheQueryReadable() {
        Query everything = new QueryParser().parse("");
        Query narrowed = Query.and(List.of(everything, Facet.Dimension.YEAR.query("2007")));

        assertThat(narrowed).hasToString("date:2007");
        assertThat(Query.and(List.of(narrowed, Facet.Dimension.ORIGIN.query("Embassy \"Moscow\""))))
                .hasToString("date:2007 origin:=\"Embassy Moscow\"");
        assertThat(Query.and(Collections.nCopies(2, everything))).isEqualTo(everything);
    }

    private static void check(String text, int column, String sentence) {
        QueryMistake mistake = catchThrowableOfType(QueryMistake.class, () -> new QueryParser().parse(text));
        assertThat(mistake).as(text).isNotNull().hasMessage(sentence);
        assertThat(mistake.column()).as(text).isEqualTo(column);
    }
}

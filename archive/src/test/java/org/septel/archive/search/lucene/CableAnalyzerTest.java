package org.septel.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.archive.search.lucene.CableAnalyzer.Use;

class CableAnalyzerTest {

    /// Terms, a bar between positions.
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "07MOSCOW4634                  > 07moscow4634",
                "E.O. 12958: DECL              > eo | 12958 | decl",
                "the U.S. and the U.S.S.R.     > the | us | and | the | ussr",
                "U.S.-Russia                   > usrussia us | russia",
                "end.Next a.m. J. Smith        > end | next | am | j | smith",
                "1.4(b) 10,000 12,34 1,2345    > 1.4 | b | 10000 | 12 | 34 | 1 | 2345",
                "Kouchner's O'Brien Sana’a's   > kouchner | obrien | sanaa",
                "al-Assad                      > alassad al | assad",
                "Port-au-Prince - R&D          > portauprince port | au | prince | rd r | d",
                "Perón Ærø Cafe\u0301 co\u00ADop > peron | aero | cafe | coop",
                "visits visited visit          > visits visit | visited visit | visit",
                "SBU/NOFORN state.gov foo_bar  > sbu | noforn | state | gov | foo | bar",
                "#4634/01 $5 (S//NF)           > 4634 | 01 | 5 | s | nf",
            })
    void cutsText(String text, String terms) throws IOException {
        assertThat(positions(text)).isEqualTo(terms);
    }

    @Property
    void offsetsStayInTheTextAndNeverGoBack(@ForAll String text) throws IOException {
        try (TokenStream stream = new CableAnalyzer(Use.TEXT).tokenStream("", text)) {
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            int last = 0;
            while (stream.incrementToken()) {
                assertThat(offset.startOffset()).isBetween(last, text.length());
                assertThat(offset.endOffset()).isBetween(offset.startOffset() + 1, text.length());
                assertThat(term.length()).isPositive();
                last = offset.startOffset();
            }
            stream.end();
        }
    }

    @Test
    @Timeout(20)
    void isLinearInWhateverIsRepeated() {
        CableAnalyzer analyzer = new CableAnalyzer(Use.TEXT);
        for (String piece : new String[] {"x", "-", "a-", "a.", "1,", "'", "a'", "\u0301", "X X ", "a&b-"}) {
            assertThat(analyzer.terms(piece.repeat(300_000)).size()).as(piece).isBetween(0, 1_200_000);
        }
    }

    private static String positions(String text) throws IOException {
        StringBuilder terms = new StringBuilder();
        try (TokenStream stream = new CableAnalyzer(Use.TEXT).tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                boolean next = 0 < increment.getPositionIncrement();
                terms.append(terms.isEmpty() ? "" : next ? " | " : " ").append(term);
            }
            stream.end();
        }
        return terms.toString();
    }
}

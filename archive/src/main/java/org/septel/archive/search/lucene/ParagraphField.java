package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/// The words of one paragraph between two marks that no text has, so that a query can ask for what stands in one
/// paragraph together. The portion mark stands where the paragraph begins.
///
/// ```
/// [ and S and S/NF | special | envoy | ]
/// ```
final class ParagraphField extends Field {

    private static final char SIGN = '\u0001';

    static final String BEGIN = SIGN + "[";
    static final String END = SIGN + "]";

    private final List<String> portions;
    private final WrittenWords written;

    /// @param portions what the paragraph is marked as, in each form that may be asked for
    /// @param written  where its words are noted
    ParagraphField(String name, String text, FieldType type, List<String> portions, WrittenWords written) {
        super(name, text, type);
        this.portions = portions;
        this.written = written;
    }

    /// The term of a portion mark.
    static String portion(String mark) {
        return SIGN + mark;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        return new Marked(written.noting(analyzer.tokenStream(name(), stringValue())), portions);
    }

    private static final class Marked extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final List<String> portions;
        private final Deque<String> opening = new ArrayDeque<>();
        private boolean opened;
        private boolean ended;

        /// Where the last word ends: the marks after it may not go back.
        private int end;

        Marked(TokenStream words, List<String> portions) {
            super(words);
            this.portions = portions;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            opening.clear();
            opening.add(BEGIN);
            portions.forEach(mark -> opening.add(portion(mark)));
            opened = false;
            ended = false;
            end = 0;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!opening.isEmpty()) {
                put(opening.remove(), opened ? 0 : 1);
                opened = true;
                return true;
            }
            if (!ended && input.incrementToken()) {
                end = offset.endOffset();
                return true;
            }
            if (ended) {
                return false;
            }
            ended = true;
            put(END, 1);
            return true;
        }

        private void put(String mark, int steps) {
            clearAttributes();
            term.append(mark);
            increment.setPositionIncrement(steps);
            offset.setOffset(end, end);
        }
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// From text to the terms of the index: words of a [CableTokenizer], in small letters, without accents, in English in
/// their basic form. Stop words are kept, for phrases are made of them.
final class CableAnalyzer extends Analyzer {

    /// Positions between two paragraphs: no phrase spans them.
    private static final int BETWEEN_PARAGRAPHS = 100;

    /// What the terms are for.
    enum Use {
        /// running text, as the index holds it: each word as written and in its basic form, so that a prefix finds
        /// what is written and a word finds all its forms
        TEXT,
        /// words of a query for running text: basic forms
        TEXT_QUERY,
        /// words exactly as written
        FORM,
        /// names, which have no other forms, and beginnings of words
        NAME
    }

    /// Words whose forms each thread remembers where there is little text.
    private static final int FEW = 100;

    private final Use use;
    private final int remembered;

    CableAnalyzer(Use use) {
        this(use, FEW);
    }

    /// @param remembered words whose forms each thread remembers
    CableAnalyzer(Use use, int remembered) {
        this.use = use;
        this.remembered = remembered;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new CableTokenizer(
                use == Use.TEXT || use == Use.FORM
                        ? CableTokenizer.Compounds.ALSO_JOINED
                        : CableTokenizer.Compounds.APART);
        TokenStream terms = switch (use) {
            case TEXT -> new WordForms(words, WordForms.Use.FOLDED_AND_BASIC, remembered);
            case TEXT_QUERY -> new WordForms(words, WordForms.Use.BASIC, remembered);
            case FORM -> words;
            case NAME -> new WordForms(words, WordForms.Use.FOLDED, remembered);
        };
        return new TokenStreamComponents(words, terms);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_PARAGRAPHS;
    }

    /// The terms of a text in their order.
    List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        return terms;
    }
}

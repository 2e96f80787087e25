package org.septel.archive.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
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

    private final Use use;

    CableAnalyzer(Use use) {
        this.use = use;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new CableTokenizer(
                use == Use.TEXT || use == Use.FORM
                        ? CableTokenizer.Compounds.ALSO_JOINED
                        : CableTokenizer.Compounds.APART);
        TokenStream terms = switch (use) {
            case TEXT -> new RemoveDuplicatesTokenFilter(new KStemFilter(new KeywordRepeatFilter(folded(words))));
            case TEXT_QUERY -> new KStemFilter(folded(words));
            case FORM -> words;
            case NAME -> folded(words);
        };
        return new TokenStreamComponents(words, terms);
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
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

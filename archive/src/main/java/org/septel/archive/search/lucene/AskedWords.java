package org.septel.archive.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/// Cuts running text into terms as the index does, and gives those that somebody asks for. For one thread at a time,
/// whichever it is: the words that were met are remembered for whoever comes next.
final class AskedWords extends Analyzer {

    private static final int REMEMBERED = 20_000;

    private final CableTokenizer words = new CableTokenizer(CableTokenizer.Compounds.ALSO_JOINED);
    private final WordForms forms = new WordForms(words, WordForms.Use.FOLDED_AND_BASIC, REMEMBERED);

    AskedWords() {
        super(new Kept());
    }

    /// From now on gives these terms, and others of the same words.
    void ask(AskedTerms terms) {
        forms.ask(terms);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(words, forms);
    }

    private static final class Kept extends ReuseStrategy {

        private @Nullable TokenStreamComponents components;

        @Override
        public @Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
            return components;
        }

        @Override
        public void setReusableComponents(Analyzer analyzer, String field, TokenStreamComponents made) {
            components = made;
        }
    }
}

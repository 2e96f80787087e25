package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Puts the forms of each word at its place: in small letters without accents and, where that is another, the basic
/// form in English. None stands twice at one place.
///
/// The words of a language come again and again, so the forms of those that were met are remembered.
final class WordForms extends TokenFilter {

    /// Which forms.
    enum Use {
        FOLDED,
        BASIC,
        FOLDED_AND_BASIC
    }

    private final WordAttribute term = addAttribute(WordAttribute.class);
    private final CharTermAttribute letters = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Use use;
    private final int most;
    private final CharArrayMap<Word> met = new CharArrayMap<>(64, false);
    private final Change folding = new Change(word -> new ASCIIFoldingFilter(new LowerCaseFilter(word)));
    private final Change stemming = basic();

    private Word word = Word.NONE;
    private int next;

    /// From the place of the term that was given last to the place of this word.
    private int steps;

    private AskedTerms asked = AskedTerms.ALL;

    /// The word before, where it stands at the same place.
    private @Nullable Word under;

    /// @param words of a [CableTokenizer]
    /// @param most  how many words are remembered; then it begins anew
    WordForms(TokenStream words, Use use, int most) {
        super(words);
        this.use = use;
        this.most = most;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = Word.NONE;
        next = 0;
        steps = 0;
    }

    /// From now on gives the forms of those words only of which one is asked for, at the places where they stand among
    /// all.
    void ask(AskedTerms terms) {
        asked = terms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (true) {
            while (next < word.forms().size()) {
                Word.Form form = word.forms().get(next++);
                if (under == null || !under.hasForm(form)) {
                    increment.setPositionIncrement(steps);
                    steps = 0;
                    term.put(word, form);
                    return true;
                }
            }
            if (!input.incrementToken()) {
                return false;
            }
            under = increment.getPositionIncrement() == 0 ? word : null;
            word = word();
            steps += increment.getPositionIncrement();
            next = word.isAskedBy(asked) ? 0 : word.forms().size();
        }
    }

    private Word word() throws IOException {
        Word known = met.get(letters.buffer(), 0, letters.length());
        if (known != null) {
            return known;
        }
        if (most <= met.size()) {
            met.clear();
        }
        String written = letters.toString();
        var found = new Word(written, forms(written));
        met.put(written, found);
        return found;
    }

    private List<String> forms(String written) throws IOException {
        String folded = folding.of(written);
        return switch (use) {
            case FOLDED -> List.of(folded);
            case BASIC -> List.of(stemming.of(folded));
            case FOLDED_AND_BASIC ->
                Stream.of(folded, stemming.of(folded)).distinct().toList();
        };
    }

    /// Gives the basic form of a folded word.
    static Change basic() {
        return new Change(KStemFilter::new);
    }

    /// Filters that take one word at a time.
    static final class Change extends TokenStream {

        private final CharTermAttribute letters = addAttribute(CharTermAttribute.class);
        private final TokenStream filters;

        Change(UnaryOperator<TokenStream> filters) {
            this.filters = filters.apply(this);
        }

        String of(String word) throws IOException {
            letters.setEmpty().append(word);
            filters.incrementToken();
            return letters.toString();
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}

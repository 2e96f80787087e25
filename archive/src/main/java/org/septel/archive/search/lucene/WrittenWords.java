package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The words of one document exactly as written. They are noted as its running text is cut into terms, so that no text
/// is cut twice; their field stands after all that text in the document. For one thread.
final class WrittenWords {

    private final List<BytesRef> words = new ArrayList<>();

    /// Stands for the document in what outlives it.
    private final Object document = new Object();

    /// A field of running text whose words are noted.
    Field noting(String name, String text, FieldType type) {
        return new Field(name, text, type) {
            @Override
            public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
                return noting(super.tokenStream(analyzer, reuse));
            }
        };
    }

    /// Makes a note of every word that passes.
    TokenStream noting(TokenStream terms) {
        return new Noting(terms);
    }

    /// The words that were noted, most of them once.
    Field field(String name, FieldType type) {
        return new Field(name, new Noted(), type);
    }

    private final class Noting extends TokenFilter {

        private final WordAttribute term = addAttribute(WordAttribute.class);

        Noting(TokenStream terms) {
            super(terms);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            Word word = term.word();
            if (word != null && word.isFirstIn(document)) {
                words.add(word.written());
            }
            return true;
        }
    }

    private final class Noted extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private @Nullable Iterator<BytesRef> rest;

        @Override
        public void reset() {
            rest = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (rest == null || !rest.hasNext()) {
                return false;
            }
            clearAttributes();
            term.setBytesRef(rest.next());
            return true;
        }
    }
}

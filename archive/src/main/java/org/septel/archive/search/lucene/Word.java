package org.septel.archive.search.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A word as it stands in a text, and the terms that stand for it in the index. For one thread at a time.
final class Word {

    static final Word NONE = new Word("", List.of());

    private final BytesRef written;
    private final List<Form> forms;
    private @Nullable Object text;

    private long asker;
    private boolean asked;

    /// A term, as letters and as bytes; neither is ever changed.
    record Form(char[] letters, BytesRef bytes) {

        static Form of(String letters) {
            return new Form(letters.toCharArray(), new BytesRef(letters));
        }
    }

    Word(String written, List<String> forms) {
        this.written = new BytesRef(written);
        this.forms = forms.stream().map(Form::of).toList();
    }

    BytesRef written() {
        return written;
    }

    List<Form> forms() {
        return forms;
    }

    boolean hasForm(Form form) {
        return forms.stream().anyMatch(own -> own.bytes().equals(form.bytes()));
    }

    /// Whether somebody asks for one of its terms; found out once for each that asks.
    boolean isAskedBy(AskedTerms terms) {
        if (asker != terms.number()) {
            asker = terms.number();
            asked = forms.stream().anyMatch(terms::include);
        }
        return asked;
    }

    /// Whether it was not met in this text yet, when texts come one after the other.
    boolean isFirstIn(Object text) {
        boolean first = !text.equals(this.text);
        this.text = text;
        return first;
    }
}

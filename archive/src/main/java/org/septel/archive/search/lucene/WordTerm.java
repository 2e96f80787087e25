package org.septel.archive.search.lucene;

import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A term that has its bytes ready where it is a form of a word that was looked up.
final class WordTerm extends CharTermAttributeImpl implements WordAttribute {

    private @Nullable Word word;
    private @Nullable BytesRef ready;

    @Override
    public @Nullable Word word() {
        return word;
    }

    @Override
    public void put(Word of, Word.Form form) {
        copyBuffer(form.letters(), 0, form.letters().length);
        word = of;
        ready = form.bytes();
    }

    @Override
    public BytesRef getBytesRef() {
        return ready == null ? super.getBytesRef() : ready;
    }

    @Override
    public void clear() {
        super.clear();
        word = null;
        ready = null;
    }

    @Override
    public void copyTo(AttributeImpl target) {
        super.copyTo(target);
        if (target instanceof WordTerm other) {
            other.word = word;
            other.ready = ready;
        }
    }
}

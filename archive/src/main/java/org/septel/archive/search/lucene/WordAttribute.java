package org.septel.archive.search.lucene;

import org.apache.lucene.util.Attribute;
import org.jspecify.annotations.Nullable;

/// The word of which a term is a form.
interface WordAttribute extends Attribute {

    /// Null where the term stands for no word, as marks of paragraphs do, or was not looked up.
    @Nullable
    Word word();

    /// Makes the term a form of a word.
    void put(Word word, Word.Form form);
}

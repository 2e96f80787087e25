package org.septel.telegram.parse;

import java.util.List;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Classifier;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// Who classified a telegram, and why.
final class ClassifiedByText {

    /// What a Classified By line says.
    record Reading(List<Spanned<Classifier>> classifiers, List<Spanned<ClassificationReason>> reasons) {}

    private ClassifiedByText() {}

    static Reading read(Slice field, Lexicon lexicon) {
        FieldText text = FieldText.of(field, lexicon);
        return new Reading(List.of(), ReasonsText.read(text));
    }
}

package org.septel.telegram.write;

import java.util.List;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Classifier;

/// The Classified By line: who classified, at least one person, and for which reasons of the order.
public record Authority(List<Classifier> classifiers, List<ClassificationReason> reasons) {

    public Authority {
        classifiers = classifiers.stream().map(Authority::printed).toList();
        reasons = List.copyOf(reasons);
        if (classifiers.isEmpty()) {
            throw new IllegalArgumentException("nobody classified");
        }
    }

    private static Classifier printed(Classifier person) {
        return new Classifier(
                Wording.of("classifier", person.name()),
                person.title().map(title -> Wording.of("classifier's title", title)));
    }
}

package org.septel.archive.search.meaning;

/// There is no model here that knows what texts mean.
public final class MeaningMissing extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    MeaningMissing() {
        super("this Septel has no model to compare by meaning: search by words");
    }
}

package org.septel.archive.indexing;

import org.septel.archive.names.NameKind;
import org.septel.archive.search.Facet.Dimension;

/// Where the names of a kind are found and counted: the one place that knows both words.
public final class NameFields {

    private NameFields() {}

    /// By what hits are counted; its field is the one of queries.
    public static Dimension dimension(NameKind kind) {
        return switch (kind) {
            case PERSON -> Dimension.PERSON;
            case PLACE -> Dimension.PLACE;
            case ORGANISATION -> Dimension.ORGANISATION;
        };
    }
}

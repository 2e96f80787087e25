package org.septel.archive.names;

import java.util.Locale;

/// What a name is of.
public enum NameKind {
    PERSON,
    /// A country, its people and its government included, a region, a town
    PLACE,
    /// A ministry, party, agency, firm, newspaper
    ORGANISATION;

    /// As queries and exports write it: `person`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

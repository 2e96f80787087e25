package org.septel.archive.cable;

import java.util.List;

/// What archivists know of people beyond the list that comes with the program: only what stands.
///
/// @param rulings in the order in which they were made; the last that speaks of a name holds
public record PeopleRecord(List<PersonRuling> rulings, List<AuthorityTerm> terms) {

    public static final PeopleRecord NONE = new PeopleRecord(List.of(), List.of());

    public PeopleRecord {
        rulings = List.copyOf(rulings);
        terms = List.copyOf(terms);
    }
}

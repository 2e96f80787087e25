package org.septel.archive.store;

import java.util.List;
import org.septel.archive.cable.Authority;
import org.septel.archive.cable.AuthorityTerm;
import org.septel.archive.cable.PeopleRecord;
import org.septel.archive.cable.PersonRuling;

/// What archivists know of people. Nothing is ever deleted, and no cable changes.
///
/// Every method may throw [StoreException].
public interface PeopleStore {

    /// Keeps a ruling; its number, author's day and undoing are given here.
    ///
    /// @param ruling of any number, not undone
    PersonRuling add(PersonRuling ruling);

    /// Takes a ruling back.
    ///
    /// @throws IllegalArgumentException if there is none of this number, or it was taken back already
    PersonRuling undo(long number, String person);

    /// Every ruling in the order in which they were made, those taken back included.
    List<PersonRuling> rulings();

    /// Keeps a list as a whole.
    Authority add(String file, List<AuthorityTerm> terms, String author);

    /// Takes a list back.
    ///
    /// @throws IllegalArgumentException if there is none of this number, or it was taken back already
    Authority undoAuthority(long number, String person);

    /// Every list in the order in which they came, those taken back included.
    List<Authority> authorities();

    /// What stands.
    PeopleRecord standing();
}

package org.septel.archive.store;

import java.time.Duration;
import java.util.Optional;

/// All that a backend keeps, opened and closed together.
public interface Storage extends AutoCloseable {

    Store store();

    Quarantine quarantine();

    Imports imports();

    Corrections corrections();

    CollectionStore collections();

    SavedSearches saved();

    PeopleStore people();

    Upkeep upkeep();

    /// Takes the sole right to import and to follow the store with an index; nobody needs it to read.
    ///
    /// @param patience how long to wait for another who has it
    /// @return empty where another still has it; ends when closed, and with the process
    Optional<Lease> lease(Duration patience);

    /// A right that is held until it is closed.
    interface Lease extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    void close();
}

package org.septel.archive.store;

import java.util.List;
import java.util.Optional;

/// The ledger of imports: every run is a record that stays. Whoever begins one holds the [Storage.Lease].
///
/// Every method may throw [StoreException].
public interface Imports {

    /// Begins a run. Runs that a kill has left unfinished are marked as interrupted.
    ///
    /// @param person who imports
    /// @param paths  from where, as named
    /// @param format the layout that was told; empty where content tells
    Run begin(String person, List<String> paths, Optional<String> format);

    /// Every run, the latest first.
    List<ImportRun> runs();

    /// The files of a run in the order in which they were read to their end.
    List<ImportedFile> files(long run);

    /// A run under way.
    interface Run {

        /// Takes a batch in, in one transaction with the counts of the run: a kill leaves the batch and its counts, or
        /// neither.
        Receipt commit(ImportBatch batch);

        /// Closes the record.
        void end(ImportRun.State state);
    }
}

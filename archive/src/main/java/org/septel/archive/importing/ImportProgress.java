package org.septel.archive.importing;

/// Told how far an import has come; called from one thread, often.
@FunctionalInterface
public interface ImportProgress {

    /// Says nothing to nobody.
    ImportProgress SILENT = state -> {};

    void at(State state);

    /// Told how far the index has followed, after all is read: it holds the changes up to `sequence` of `last`.
    default void indexing(long sequence, long last) {}

    /// How far it is.
    ///
    /// @param bytesRead  of all files
    /// @param bytesTotal of all files; an estimate for compressed ones
    /// @param file       the file being read
    record State(
            long filesDone,
            long filesTotal,
            long bytesRead,
            long bytesTotal,
            long records,
            long quarantined,
            String file) {}
}

package org.septel.archive.indexing;

/// Told how far the index has come; called from one thread, after each batch.
@FunctionalInterface
public interface IndexingProgress {

    /// Says nothing to nobody.
    IndexingProgress SILENT = (sequence, last) -> {};

    /// @param sequence the index holds all changes up to this one
    /// @param last     the store's last change
    void at(long sequence, long last);
}

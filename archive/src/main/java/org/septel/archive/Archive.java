package org.septel.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportProgress;
import org.septel.archive.importing.ImportReport;

/// An archive, open. Safe for any number of threads; close it.
@SuppressWarnings({"UnusedVariable", "DoNotCallSuggester"})
public final class Archive implements AutoCloseable {

    /// Opens the archive in a folder, making it where there is none, and brings the index up to the store.
    ///
    /// @throws org.septel.archive.store.StoreException if it cannot be opened: damaged, read-only, in use, or of a
    ///     later version
    public static Archive open(ArchiveSettings settings) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Reads files and folders into the store, then brings the index up to it.
    ///
    /// @param format a layout's name; empty to tell by content
    /// @param stop   asked between batches; once true, the import ends cleanly
    public ImportReport importFrom(
            List<Path> paths, Optional<String> format, ImportProgress progress, BooleanSupplier stop) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Builds the index anew from the store.
    public void reindex() {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The archive as one reader may see it.
    public ReadingRoom room(Clearance clearance) {
        throw new UnsupportedOperationException("not built yet");
    }

    @Override
    public void close() {}
}

package org.septel.archive.store;

import java.time.Instant;
import java.util.List;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Provenance;

/// What could not be read, kept with its bytes, its place and the reason.
public interface Quarantine {

    /// Keeps a record once, however often it comes.
    void keep(Provenance provenance, String reason, byte[] bytes);

    /// In the order of arrival.
    List<Entry> entries();

    /// One record that could not be read.
    ///
    /// @param content hash of its bytes, by which the store hands them out
    record Entry(long number, Provenance provenance, String reason, ContentHash content, long bytes, Instant arrived) {}
}

package org.septel.archive.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.CableId;

/// The truth. Additions are idempotent by content. Safe for any number of reading threads and one that adds.
///
/// Every method may throw [StoreException].
public interface Store extends AutoCloseable {

    /// Keeps a batch in one transaction: all or none. A record is the same when id, text, bytes and published record
    /// are.
    Receipt add(List<Arrival> batch);

    /// Every version, newest first. An id finds the same telegram in either of its forms.
    Optional<Cable> cable(CableId id);

    /// Whether some cable has exactly this record: then there is no need to find out which.
    boolean isHeld(PublishedRecord record, String text, byte[] original);

    /// The cables that have a version with this text, in the order of their ids.
    List<CableId> cablesWith(ContentHash content);

    /// A telegram's text by its hash.
    String text(ContentHash content);

    /// A record's bytes by their hash.
    byte[] original(ContentHash original);

    /// Ascending, without gaps; close it.
    Stream<Change> changesAfter(long sequence);

    /// The sequence of the last change; 0 when empty.
    long sequence();

    /// How many cables are held.
    long size();

    @Override
    void close();
}

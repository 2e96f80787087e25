package org.septel.archive.indexing;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.store.Storage;
import org.septel.archive.store.Store;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// Brings an index up to a store, batch by batch: what changed is read, parsed and applied together with its sequence,
/// so that a kill between two batches costs nothing but the batch.
///
/// One follower at a time may work on an index.
public final class IndexFollower {

    private final Storage storage;
    private final Store store;
    private final SearchIndex index;
    private final CableReader reader;
    private final int threads;
    private final Limits limits;

    /// How much a batch holds at most, which is made to count at once.
    ///
    /// @param text in UTF-16 units; a batch may be longer by what is read at once
    record Limits(int cables, long text) {}

    private static final Limits STANDARD = new Limits(20_000, 128L * 1024 * 1024);

    /// @param threads that parse, 1 or more
    public IndexFollower(Storage storage, SearchIndex index, TelegramParser parser, Lexicon lexicon, int threads) {
        this(storage, index, new CableReader(parser, lexicon), threads, STANDARD);
    }

    IndexFollower(Storage storage, SearchIndex index, CableReader reader, int threads, Limits limits) {
        this.storage = storage;
        this.store = storage.store();
        this.index = index;
        this.reader = reader;
        this.threads = threads;
        this.limits = limits;
    }

    /// Whether the store has changes that the index lacks, or lacks some that the index has.
    public static boolean isBehind(Store store, SearchIndex index) {
        return store.sequence() != index.sequence();
    }

    /// Applies every change that the index lacks, those included that arrive meanwhile.
    ///
    /// @param stop asked often; once true, what was taken in is made to count and the rest waits
    public void catchUp(IndexingProgress progress, BooleanSupplier stop) {
        try (Following following = begin()) {
            following.catchUp(List.of(), progress, stop);
            following.commit();
        }
    }

    /// Begins to follow, for whoever changes the store meanwhile. Close it.
    ///
    /// An index that is ahead of the store follows another one, such as one that a backup has replaced; it is
    /// emptied first.
    public Following begin() {
        if (store.sequence() < index.sequence()) {
            index.clear();
        }
        return new Following(storage, index, reader, threads, limits);
    }
}

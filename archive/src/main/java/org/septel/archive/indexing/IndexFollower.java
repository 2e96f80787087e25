package org.septel.archive.indexing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.septel.archive.cable.Cable;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.store.Change;
import org.septel.archive.store.Corrections;
import org.septel.archive.store.Storage;
import org.septel.archive.store.Store;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// Brings an index up to a store, batch by batch: what changed is read, parsed and applied together with its sequence,
/// so that a kill between two batches costs nothing but the batch.
///
/// One follower at a time may work on an index.
public final class IndexFollower {

    /// Cables of a batch.
    static final int MOST_CABLES = 500;

    /// UTF-16 units of text of a batch; one longer text is a batch of its own.
    static final int MOST_TEXT = 8 * 1024 * 1024;

    private final Store store;
    private final Corrections corrections;
    private final SearchIndex index;
    private final CableReader reader;
    private final int parsers;

    /// @param parsers threads that parse, 1 or more
    public IndexFollower(Storage storage, SearchIndex index, TelegramParser parser, Lexicon lexicon, int parsers) {
        this.store = storage.store();
        this.corrections = storage.corrections();
        this.index = index;
        this.reader = new CableReader(parser, lexicon);
        this.parsers = parsers;
    }

    /// Whether the store has changes that the index lacks, or lacks some that the index has.
    public boolean isBehind() {
        return store.sequence() != index.sequence();
    }

    /// Applies every change that the index lacks, those included that arrive meanwhile.
    ///
    /// An index that is ahead of the store follows another one, such as one that a backup has replaced; it is
    /// emptied first.
    ///
    /// @param stop asked between batches; once true, the rest is left for the next time
    public void catchUp(IndexingProgress progress, BooleanSupplier stop) {
        if (store.sequence() < index.sequence()) {
            index.clear();
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(parsers);
                Stream<Change> changes = store.changesAfter(index.sequence())) {
            Iterator<Change> rest = changes.iterator();
            while (rest.hasNext() && !stop.getAsBoolean()) {
                Batch batch = next(rest);
                index.apply(parsed(batch, threads), batch.upTo());
                progress.at(batch.upTo(), store.sequence());
            }
        }
    }

    /// Cables with the texts of their newest versions, each cable once.
    private record Batch(List<CableText> cables, long upTo) {}

    private Batch next(Iterator<Change> changes) {
        var seen = new HashSet<CableId>();
        var cables = new ArrayList<CableText>();
        long upTo = 0;
        long text = 0;
        while (changes.hasNext() && cables.size() < MOST_CABLES && text < MOST_TEXT) {
            Change change = changes.next();
            upTo = change.sequence();
            if (seen.add(change.id())) {
                CableText cable = read(change.id());
                cables.add(cable);
                text += cable.text().length();
            }
        }
        return new Batch(cables, upTo);
    }

    private CableText read(CableId id) {
        Cable cable = store.cable(id)
                .orElseThrow(() -> new IllegalStateException("the store lists a change of a cable it has not: " + id));
        return new CableText(cable, store.text(cable.newest().content()), corrections.of(id));
    }

    private List<IndexedCable> parsed(Batch batch, ExecutorService threads) {
        List<Callable<IndexedCable>> work = batch.cables().stream()
                .map(cable -> (Callable<IndexedCable>) () -> reader.read(cable))
                .toList();
        try {
            var parsed = new ArrayList<IndexedCable>();
            for (Future<IndexedCable> done : threads.invokeAll(work)) {
                parsed.add(done.get());
            }
            return parsed;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("indexing was interrupted").initCause(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a cable could not be prepared for the index", failure.getCause());
        }
    }
}

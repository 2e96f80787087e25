package org.septel.archive.indexing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.septel.archive.cable.Cable;
import org.septel.archive.search.IndexException;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.store.Change;
import org.septel.archive.store.Corrections;
import org.septel.archive.store.Storage;
import org.septel.archive.store.Store;
import org.septel.archive.store.StoreException;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// Brings an index up to a store, batch by batch: what changed is read, parsed and applied together with its sequence,
/// so that a kill between two batches costs nothing but the batch.
///
/// One follower at a time may work on an index.
public final class IndexFollower {

    /// Cables that are read at once, between two looks at whether to stop.
    private static final int AT_ONCE = 250;

    private final Store store;
    private final Corrections corrections;
    private final SearchIndex index;
    private final CableReader reader;
    private final int parsers;
    private final Limits limits;

    /// How much a batch holds at most, which is made to count at once.
    ///
    /// @param text in UTF-16 units; a batch may be longer by what is read at once
    record Limits(int cables, long text) {}

    private static final Limits STANDARD = new Limits(20_000, 128L * 1024 * 1024);

    /// @param parsers threads that parse, 1 or more
    public IndexFollower(Storage storage, SearchIndex index, TelegramParser parser, Lexicon lexicon, int parsers) {
        this(storage, index, new CableReader(parser, lexicon), parsers, STANDARD);
    }

    IndexFollower(Storage storage, SearchIndex index, CableReader reader, int parsers, Limits limits) {
        this.store = storage.store();
        this.corrections = storage.corrections();
        this.index = index;
        this.reader = reader;
        this.parsers = parsers;
        this.limits = limits;
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
    /// @param stop asked often; once true, what was taken in is made to count and the rest waits
    public void catchUp(IndexingProgress progress, BooleanSupplier stop) {
        if (store.sequence() < index.sequence()) {
            index.clear();
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(parsers);
                Stream<Change> changes = store.changesAfter(index.sequence())) {
            Iterator<Change> rest = changes.iterator();
            while (rest.hasNext() && !stop.getAsBoolean()) {
                try (SearchIndex.Update update = index.update()) {
                    update.commit(new Batch(update, threads, progress).fill(rest, stop));
                }
            }
        }
    }

    /// What is made to count at once; each cable once. Threads read, parse and hand over one cable each,
    /// so memory holds no more of them than there are threads.
    private final class Batch {

        private final SearchIndex.Update update;
        private final ExecutorService threads;
        private final IndexingProgress progress;
        private final long held = index.sequence();
        private final Set<CableId> seen = new HashSet<>();
        private final AtomicLong text = new AtomicLong();

        Batch(SearchIndex.Update update, ExecutorService threads, IndexingProgress progress) {
            this.update = update;
            this.threads = threads;
            this.progress = progress;
        }

        /// @return up to which change it holds
        long fill(Iterator<Change> changes, BooleanSupplier stop) {
            long upTo = held;
            while (changes.hasNext() && hasRoom() && (upTo == held || !stop.getAsBoolean())) {
                upTo = some(changes);
                progress.at(upTo, store.sequence());
            }
            return upTo;
        }

        private boolean hasRoom() {
            return seen.size() < limits.cables() && text.get() < limits.text();
        }

        private long some(Iterator<Change> changes) {
            var work = new ArrayList<Callable<Void>>();
            long upTo = held;
            while (changes.hasNext() && work.size() < AT_ONCE && seen.size() < limits.cables()) {
                Change change = changes.next();
                upTo = change.sequence();
                if (seen.add(change.id())) {
                    work.add(() -> take(change.id()));
                }
            }
            finish(work);
            return upTo;
        }

        private @Nullable Void take(CableId id) {
            CableText cable = read(id);
            text.addAndGet(cable.text().length());
            IndexedCable read = reader.read(cable);
            boolean isNew = held < cable.cable().versions().getLast().sequence();
            if (isNew) {
                update.add(read);
            } else {
                update.put(read);
            }
            return null;
        }

        private void finish(List<Callable<Void>> work) {
            try {
                for (Future<Void> done : threads.invokeAll(work)) {
                    done.get();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw (CancellationException)
                        new CancellationException("indexing was interrupted").initCause(interrupted);
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof IndexException || failure.getCause() instanceof StoreException
                        ? (RuntimeException) failure.getCause()
                        : new IllegalStateException("a cable could not be prepared for the index", failure.getCause());
            }
        }
    }

    private CableText read(CableId id) {
        Cable cable = store.cable(id)
                .orElseThrow(() -> new IllegalStateException("the store lists a change of a cable it has not: " + id));
        return new CableText(cable, store.text(cable.newest().content()), corrections.of(id));
    }
}

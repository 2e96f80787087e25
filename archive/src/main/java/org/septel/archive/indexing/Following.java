package org.septel.archive.indexing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.septel.archive.access.Audience;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.Correction;
import org.septel.archive.cable.Overlay;
import org.septel.archive.cable.ParsedCable;
import org.septel.archive.search.IndexException;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.store.Change;
import org.septel.archive.store.Corrections;
import org.septel.archive.store.Storage;
import org.septel.archive.store.Store;
import org.septel.archive.store.StoreException;
import org.septel.telegram.CableId;

/// An index on its way after a store. What it took in counts once it is committed: in batches of many cables, and when
/// it is asked to. Close it; what was not committed by then is forgotten. For one thread.
public final class Following implements AutoCloseable {

    /// Changes that are looked at together, between two looks at whether to stop.
    private static final int AT_ONCE = 250;

    private final Store store;
    private final Corrections corrections;
    private final SearchIndex index;
    private final CableReader reader;
    private final IndexFollower.Limits limits;
    private final ExecutorService threads;

    /// What does not count yet.
    private SearchIndex.@Nullable Update update;

    private final Set<CableId> taken = new HashSet<>();
    private final AtomicLong text = new AtomicLong();

    /// The last change that was taken in, and the last that counts.
    private long upTo;

    private long counting;

    Following(Storage storage, SearchIndex index, CableReader reader, int threads, IndexFollower.Limits limits) {
        this.store = storage.store();
        this.corrections = storage.corrections();
        this.index = index;
        this.reader = reader;
        this.limits = limits;
        this.threads = Executors.newFixedThreadPool(threads);
        this.upTo = index.sequence();
        this.counting = upTo;
    }

    /// Takes in every change that the index lacks, those included that arrive meanwhile.
    ///
    /// @param fresh cables of these changes that need not be read and parsed again
    /// @param stop  asked often; once true, the rest waits
    public void catchUp(List<ParsedCable> fresh, IndexingProgress progress, BooleanSupplier stop) {
        Map<Long, ParsedCable> atHand = fresh.stream()
                .collect(Collectors.toMap(parsed -> parsed.cable().newest().sequence(), Function.identity()));
        try (Stream<Change> changes = store.changesAfter(upTo)) {
            Iterator<Change> rest = changes.iterator();
            while (rest.hasNext() && !stop.getAsBoolean()) {
                some(rest, atHand);
                progress.at(upTo, store.sequence());
                if (limits.cables() <= taken.size() || limits.text() <= text.get()) {
                    commit();
                }
            }
        }
    }

    /// The last change that was taken in.
    public long upTo() {
        return upTo;
    }

    /// Makes what was taken in count.
    public void commit() {
        if (update != null) {
            update.commit(upTo);
            update.close();
            update = null;
            counting = upTo;
            taken.clear();
            text.set(0);
        }
    }

    /// A cable that has several of these changes is taken in once, as it is after the last of them. If it changes while
    /// it is read, that change comes later.
    private void some(Iterator<Change> changes, Map<Long, ParsedCable> atHand) {
        if (update == null) {
            update = index.update();
        }
        SearchIndex.Update growing = update;
        var last = new LinkedHashMap<CableId, Long>();
        while (changes.hasNext() && last.size() < AT_ONCE && taken.size() + last.size() < limits.cables()) {
            Change change = changes.next();
            upTo = change.sequence();
            last.put(change.id(), upTo);
        }
        var work = new ArrayList<Callable<Void>>();
        last.forEach((id, sequence) -> {
            boolean again = !taken.add(id);
            work.add(() -> take(id, Optional.ofNullable(atHand.get(sequence)), again, growing));
        });
        finish(work);
    }

    private @Nullable Void take(CableId id, Optional<ParsedCable> atHand, boolean again, SearchIndex.Update growing) {
        Cable cable = atHand.map(ParsedCable::cable).orElseGet(() -> cable(id));
        List<IndexedCable> views = atHand.map(this::view).orElseGet(() -> views(cable));
        if (again || cable.versions().getLast().sequence() <= counting) {
            growing.put(views);
        } else {
            growing.add(views);
        }
        return null;
    }

    /// A cable of one version is seen in one state.
    private List<IndexedCable> view(ParsedCable parsed) {
        text.addAndGet(parsed.telegram().raw().length());
        return List.of(reader.read(Audience.of(parsed.cable().newest().label()), parsed, List.of()));
    }

    private List<IndexedCable> views(Cable cable) {
        List<Correction> corrected = corrections.of(cable.id());
        var overlay = new Overlay(corrected);
        List<IndexedCable> views = new ArrayList<>();
        for (CableViews.View view : CableViews.of(cable, version -> overlay.over(version.label()))) {
            String raw = store.text(view.cable().newest().content());
            text.addAndGet(raw.length());
            views.add(reader.read(view.audience(), reader.parse(view.cable(), raw), corrected));
        }
        return views;
    }

    private Cable cable(CableId id) {
        return store.cable(id)
                .orElseThrow(() -> new IllegalStateException("the store lists a change of a cable it has not: " + id));
    }

    private void finish(List<Callable<Void>> work) {
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("indexing was interrupted").initCause(interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IndexException || failure.getCause() instanceof StoreException
                    ? (RuntimeException) failure.getCause()
                    : new IllegalStateException("a cable could not be prepared for the index", failure.getCause());
        }
    }

    @Override
    public void close() {
        try (threads) {
            if (update != null) {
                update.close();
            }
        }
    }
}

package org.septel.archive.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.IndexException;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.Snippet;
import org.septel.telegram.CableId;

/// An index that only remembers what it was given.
final class MemoryIndex implements SearchIndex {

    final Map<CableId, IndexedCable> cables = new TreeMap<>();
    final List<Integer> batches = new ArrayList<>();
    private long sequence;
    private int batchesUntilFailure = Integer.MAX_VALUE;

    /// Fails after so many more batches.
    void failAfter(int batchesToCome) {
        batchesUntilFailure = batchesToCome;
    }

    IndexedCable cable(CableId id) {
        return Objects.requireNonNull(cables.get(id), id.toString());
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public Update update() {
        List<IndexedCable> taken = Collections.synchronizedList(new ArrayList<>());
        return new Update() {
            @Override
            public void add(List<IndexedCable> views) {
                taken.addAll(views);
            }

            @Override
            public void put(List<IndexedCable> views) {
                taken.addAll(views);
            }

            @Override
            public void commit(long upTo) {
                take(taken, upTo);
            }

            @Override
            public void close() {}
        };
    }

    private void take(List<IndexedCable> applied, long upTo) {
        if (batchesUntilFailure-- == 0) {
            throw new IndexException("the disk is full", new IllegalStateException());
        }
        applied.forEach(cable -> cables.put(cable.id(), cable));
        batches.add(applied.size());
        sequence = upTo;
    }

    @Override
    public Searcher searcher(Clearance clearance) {
        throw new UnsupportedOperationException("this index only remembers");
    }

    @Override
    public List<List<Snippet.Mark>> marks(Query query, List<String> texts) {
        throw new UnsupportedOperationException("this index only remembers");
    }

    @Override
    public void clear() {
        cables.clear();
        sequence = 0;
    }

    @Override
    public void close() {}
}

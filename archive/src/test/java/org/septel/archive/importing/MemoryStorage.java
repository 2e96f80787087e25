package org.septel.archive.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.Change;
import org.septel.archive.store.CollectionStore;
import org.septel.archive.store.Corrections;
import org.septel.archive.store.ImportBatch;
import org.septel.archive.store.ImportRun;
import org.septel.archive.store.ImportedFile;
import org.septel.archive.store.Imports;
import org.septel.archive.store.PeopleStore;
import org.septel.archive.store.Quarantine;
import org.septel.archive.store.Receipt;
import org.septel.archive.store.SavedSearches;
import org.septel.archive.store.Storage;
import org.septel.archive.store.Store;
import org.septel.archive.store.StoreException;
import org.septel.archive.store.Upkeep;
import org.septel.telegram.CableId;

/// A storage in memory that keeps what an import gives it, and can be told to fail.
final class MemoryStorage implements Storage {

    final Map<CableId, List<Arrival>> cables = new LinkedHashMap<>();
    final List<Integer> batches = new ArrayList<>();
    final List<Quarantine.Entry> quarantine = new ArrayList<>();
    int failAtBatch = Integer.MAX_VALUE;

    List<Arrival> arrivals() {
        return cables.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public Store store() {
        return new MemoryStore();
    }

    @Override
    public Quarantine quarantine() {
        return new Quarantine() {
            @Override
            public void keep(Provenance provenance, String reason, byte[] bytes) {
                quarantine.add(new Quarantine.Entry(
                        quarantine.size() + 1L,
                        provenance,
                        reason,
                        ContentHash.of(bytes),
                        bytes.length,
                        Instant.EPOCH));
            }

            @Override
            public List<Quarantine.Entry> entries() {
                return List.copyOf(quarantine);
            }
        };
    }

    @Override
    public CollectionStore collections() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SavedSearches saved() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PeopleStore people() {
        throw new UnsupportedOperationException("an import knows nobody");
    }

    @Override
    public Upkeep upkeep() {
        throw new UnsupportedOperationException("an import looks after nothing");
    }

    @Override
    public Corrections corrections() {
        throw new UnsupportedOperationException("an import corrects nothing");
    }

    /// Keeps no ledger: hands over what a batch brings.
    @Override
    public Imports imports() {
        return new Imports() {
            @Override
            public Run begin(String person, List<String> paths, Optional<String> format) {
                return new MemoryRun();
            }

            @Override
            public List<ImportRun> runs() {
                return List.of();
            }

            @Override
            public List<ImportedFile> files(long run) {
                return List.of();
            }
        };
    }

    private final class MemoryRun implements Imports.Run {

        @Override
        public Receipt commit(ImportBatch batch) {
            Receipt receipt =
                    batch.arrivals().isEmpty() ? new Receipt(0, 0, 0, 0, List.of()) : store().add(batch.arrivals());
            batch.refusals()
                    .forEach(refusal -> quarantine().keep(refusal.provenance(), refusal.reason(), refusal.bytes()));
            return receipt;
        }

        @Override
        public void end(ImportRun.State state) {}
    }

    @Override
    public Optional<Lease> lease(Duration patience) {
        return Optional.of(() -> {});
    }

    @Override
    public void close() {}

    private final class MemoryStore implements Store {

        @Override
        public Receipt add(List<Arrival> batch) {
            if (failAtBatch <= batches.size()) {
                throw new StoreException("the disk is full");
            }
            batches.add(batch.size());
            int[] counts = new int[3];
            for (Arrival arrival : batch) {
                List<Arrival> known = cables.computeIfAbsent(arrival.id(), id -> new ArrayList<>());
                boolean held = known.stream()
                        .anyMatch(other -> other.text().equals(arrival.text())
                                && other.record().equals(arrival.record()));
                counts[held ? 2 : known.isEmpty() ? 0 : 1]++;
                if (!held) {
                    known.add(arrival);
                }
            }
            return new Receipt(counts[0], counts[1], counts[2], arrivals().size(), List.of());
        }

        @Override
        public Optional<Cable> cable(CableId id) {
            return Optional.empty();
        }

        @Override
        public boolean isHeld(PublishedRecord record, String text, byte[] original) {
            return false;
        }

        @Override
        public List<CableId> cablesWith(ContentHash content) {
            return List.of();
        }

        @Override
        public String text(ContentHash content) {
            throw new StoreException("not held: " + content);
        }

        @Override
        public byte[] original(ContentHash original) {
            throw new StoreException("not held: " + original);
        }

        @Override
        public Stream<Change> changesAfter(long sequence) {
            return Stream.empty();
        }

        @Override
        public long sequence() {
            return arrivals().size();
        }

        @Override
        public long size() {
            return cables.size();
        }

        @Override
        public void close() {}
    }
}

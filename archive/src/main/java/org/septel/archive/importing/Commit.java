package org.septel.archive.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.septel.archive.cable.Provenance;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.Receipt;
import org.septel.archive.store.Storage;

/// Takes what was read and parsed into the storage, batch by batch, and counts. Not safe for threads.
final class Commit {

    private static final int MOST_RECORDS = 500;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Storage storage;
    private final SourceFiles source;
    private final ImportProgress progress;

    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Prepared.Refused> refused = new ArrayList<>();
    private long batchBytes;

    private final List<String> problems = new ArrayList<>();
    private long filesDone;
    private long bytesDone;
    private long added;
    private long versions;
    private long unchanged;
    private long quarantined;
    private final SortedMap<String, Long> passedOver = new TreeMap<>();
    private boolean stopped;

    Commit(Storage storage, SourceFiles source, ImportProgress progress) {
        this.storage = storage;
        this.source = source;
        this.progress = progress;
        source.problems().forEach(this::problem);
    }

    /// Commits everything that is read, or up to the batch after which `stop` says so.
    void all(Reading reading, BooleanSupplier stop) {
        boolean more = true;
        stopped = stop.getAsBoolean();
        while (more && !stopped) {
            try {
                more = take(reading.next(), stop);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
        flush();
    }

    ImportReport report() {
        return new ImportReport(
                filesDone,
                bytesDone,
                records(),
                added,
                versions,
                unchanged,
                quarantined,
                passedOver,
                problems,
                stopped);
    }

    private long records() {
        long passed = passedOver.values().stream().mapToLong(Long::longValue).sum();
        return added + versions + unchanged + quarantined + passed;
    }

    /// Whether more is to come.
    private boolean take(Reading.Step step, BooleanSupplier stop) throws InterruptedException {
        return switch (step) {
            case Reading.Step.Read read -> {
                add(prepared(read.entry(), read.prepared()));
                bytesDone = read.before() + read.entry().provenance().end();
                if (isFull()) {
                    flush();
                    stopped = stop.getAsBoolean();
                }
                tell(read.file());
                yield true;
            }
            case Reading.Step.FileEnd end -> {
                end(end);
                tell(end.file());
                yield true;
            }
            case Reading.Step.End _ -> false;
            case Reading.Step.Broken broken -> throw new IllegalStateException("reading broke off", broken.fault());
        };
    }

    /// What the parsing thread made of an entry. A fault of ours costs one record, not the import.
    private static Prepared prepared(Entry entry, Future<Prepared> parsing) throws InterruptedException {
        try {
            return parsing.get();
        } catch (ExecutionException fault) {
            return new Prepared.Refused(entry, "Septel failed at it: " + fault.getCause());
        }
    }

    private void add(Prepared prepared) {
        batchBytes += prepared.entry().original().length;
        switch (prepared) {
            case Prepared.Ready ready -> arrivals.add(ready.arrival());
            case Prepared.Refused entry -> refuse(entry);
            case Prepared.PassedOver passed -> passedOver.merge(passed.entry().reason(), 1L, Long::sum);
        }
    }

    private void refuse(Prepared.Refused entry) {
        refused.add(entry);
        Provenance place = entry.entry().provenance();
        problem("%s, record %d (bytes %d-%d): %s"
                .formatted(place.source(), place.record(), place.start(), place.end(), entry.reason()));
    }

    private boolean isFull() {
        return MOST_RECORDS <= arrivals.size() + refused.size() || MOST_BYTES <= batchBytes;
    }

    private void flush() {
        if (!arrivals.isEmpty()) {
            Receipt receipt = storage.store().add(arrivals);
            added += receipt.added();
            versions += receipt.versions();
            unchanged += receipt.unchanged();
        }
        for (Prepared.Refused entry : refused) {
            storage.quarantine()
                    .keep(
                            entry.entry().provenance(),
                            entry.reason(),
                            entry.entry().original());
            quarantined++;
        }
        arrivals.clear();
        refused.clear();
        batchBytes = 0;
    }

    private void end(Reading.Step.FileEnd end) {
        filesDone++;
        bytesDone = end.before() + end.file().bytes();
        if (end.problem().isPresent()) {
            problem(end.file().path() + ": " + end.problem().get());
        } else if (end.records() == 0) {
            problem(end.file().path() + ": " + (end.file().bytes() == 0 ? "empty" : "no record in it"));
        }
    }

    private void problem(String sentence) {
        if (problems.size() < ImportReport.MOST_PROBLEMS) {
            problems.add(sentence);
        }
    }

    private void tell(SourceFiles.SourceFile file) {
        progress.at(new ImportProgress.State(
                filesDone,
                source.files().size(),
                bytesDone,
                source.bytes(),
                records() + arrivals.size() + refused.size(),
                quarantined,
                file.path().toString()));
    }
}

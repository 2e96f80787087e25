package org.septel.archive.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.ParsedCable;
import org.septel.archive.cable.Provenance;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.ImportBatch;
import org.septel.archive.store.ImportedFile;
import org.septel.archive.store.Imports;
import org.septel.archive.store.Receipt;
import org.septel.telegram.CableId;
import org.septel.telegram.Telegram;

/// Takes what was read and parsed into the storage, batch by batch, and counts. Not safe for threads.
final class Commit {

    private static final int MOST_RECORDS = 500;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Imports.Run run;
    private final SourceFiles source;
    private final ImportProgress progress;
    private final ImportFollower follower;

    /// Telegrams of the batch by their cables.
    private final Map<CableId, Optional<Telegram>> telegrams = new HashMap<>();

    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<ImportBatch.Refusal> refused = new ArrayList<>();
    private final List<Long> released = new ArrayList<>();
    private final SortedMap<String, Long> passed = new TreeMap<>();
    private final SortedMap<String, Long> oddities = new TreeMap<>();
    private final List<ImportedFile> files = new ArrayList<>();
    private long known;
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

    Commit(Imports.Run run, SourceFiles source, ImportProgress progress, ImportFollower follower) {
        this.run = run;
        this.source = source;
        this.progress = progress;
        this.follower = follower;
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
                bytesDone = read.position();
                flushIfFull(stop);
                tell(read.file());
                yield true;
            }
            case Reading.Step.FileEnd end -> {
                end(end);
                flushIfFull(stop);
                tell(end.file());
                yield true;
            }
            case Reading.Step.End _ -> false;
            case Reading.Step.Broken broken -> throw new IllegalStateException("reading broke off", broken.fault());
        };
    }

    private void flushIfFull(BooleanSupplier stop) {
        if (isFull()) {
            flush();
            stopped = stop.getAsBoolean();
        }
    }

    /// Commits what can be read now of what is in quarantine.
    void again(Retry retry, BooleanSupplier stop) {
        stopped = stop.getAsBoolean();
        for (long done = 1; retry.hasNext() && !stopped; done++) {
            Retry.Outcome outcome = retry.next();
            outcome.prepared().forEach(this::add);
            if (outcome.isReleased()) {
                released.add(outcome.held().number());
            }
            flushIfFull(stop);
            progress.at(new ImportProgress.State(
                    0,
                    0,
                    done,
                    retry.size(),
                    records() + waiting(),
                    quarantined,
                    outcome.held().provenance().source()));
        }
        flush();
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
            case Prepared.Ready ready -> {
                arrivals.add(ready.arrival());
                // of two records of one cable nobody knows here which is kept
                telegrams.merge(key(ready.arrival().id()), ready.telegram(), (_, _) -> Optional.empty());
                ready.oddities().forEach(code -> oddities.merge(code, 1L, Long::sum));
            }
            case Prepared.Known _ -> known++;
            case Prepared.Refused entry -> refuse(entry);
            case Prepared.PassedOver entry -> passed.merge(entry.entry().reason(), 1L, Long::sum);
        }
    }

    private void refuse(Prepared.Refused entry) {
        Provenance place = entry.entry().provenance();
        refused.add(new ImportBatch.Refusal(place, entry.reason(), entry.entry().original()));
        problem("%s, record %d (bytes %d-%d): %s"
                .formatted(place.source(), place.record(), place.start(), place.end(), entry.reason()));
    }

    private long waiting() {
        return arrivals.size() + refused.size() + known;
    }

    private boolean isFull() {
        return MOST_RECORDS <= waiting() || MOST_RECORDS <= files.size() || MOST_BYTES <= batchBytes;
    }

    private void flush() {
        if (waiting() == 0 && released.isEmpty() && passed.isEmpty() && files.isEmpty()) {
            return;
        }
        Receipt receipt = run.commit(new ImportBatch(arrivals, refused, released, known, passed, oddities, files));
        added += receipt.added();
        versions += receipt.versions();
        unchanged += receipt.unchanged() + known;
        quarantined += refused.size();
        passed.forEach((what, count) -> passedOver.merge(what, count, Long::sum));
        follower.kept(receipt.fresh().stream().flatMap(this::atHand).toList());
        telegrams.clear();
        arrivals.clear();
        refused.clear();
        released.clear();
        passed.clear();
        oddities.clear();
        files.clear();
        known = 0;
        batchBytes = 0;
    }

    private Stream<ParsedCable> atHand(Cable cable) {
        return telegrams.getOrDefault(key(cable.id()), Optional.empty()).stream()
                .map(telegram -> new ParsedCable(cable, telegram));
    }

    private static CableId key(CableId id) {
        return id.as(CableId.Form.DOCUMENT);
    }

    private void end(Reading.Step.FileEnd end) {
        filesDone++;
        bytesDone = end.before() + end.file().bytes();
        Optional<String> problem = end.problem().or(() -> nothingIn(end));
        problem.ifPresent(what -> problem(end.file().path() + ": " + what));
        files.add(
                new ImportedFile(end.file().path().toString(), end.file().bytes(), end.hash(), end.records(), problem));
    }

    private static Optional<String> nothingIn(Reading.Step.FileEnd end) {
        if (end.records() != 0) {
            return Optional.empty();
        }
        return Optional.of(end.file().bytes() == 0 ? "empty" : "no record in it");
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
                records() + waiting(),
                quarantined,
                file.path().toString()));
    }
}

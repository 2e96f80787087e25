package org.septel.archive.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.septel.archive.store.ImportRun;
import org.septel.archive.store.Imports;
import org.septel.archive.store.Storage;
import org.septel.archive.store.StoreException;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// Brings files into a store: one thread reads, several parse, the calling one commits. Queues are bounded, so memory
/// is. Records are kept in the order in which they stand. For one import at a time.
public final class Importer {

    private final Storage storage;
    private final SourceReaders layouts;
    private final RecordParser parser;
    private final Lexicon lexicon;
    private final int parsers;
    private final String person;
    private final ImportFollower follower;

    /// @param parsers  threads that parse, 1 or more
    /// @param person   who imports, for the ledger
    public Importer(
            Storage storage,
            SourceReaders layouts,
            TelegramParser parser,
            Lexicon lexicon,
            int parsers,
            String person,
            ImportFollower follower) {
        if (parsers < 1) {
            throw new IllegalArgumentException("parsers: " + parsers);
        }
        this.storage = storage;
        this.layouts = layouts;
        this.parser = new RecordParser(parser, lexicon);
        this.lexicon = lexicon;
        this.parsers = parsers;
        this.person = person;
        this.follower = follower;
    }

    /// Reads files and folders into the store.
    ///
    /// @param format a layout's name; empty to tell by content
    /// @param stop   asked before each batch; once true, the import ends with what is committed
    /// @throws IllegalArgumentException                  if there is no such format
    /// @throws org.septel.archive.store.StoreException if the store fails; what was committed before stays
    public ImportReport run(List<Path> paths, Optional<String> format, ImportProgress progress, BooleanSupplier stop) {
        format.ifPresent(layouts::named);
        SourceFiles files = SourceFiles.of(paths);
        Imports.Run run = storage.imports()
                .begin(person, paths.stream().map(Path::toString).toList(), format);
        return recorded(run, () -> {
            var commit = new Commit(run, files, progress, follower);
            try (var reading = new Reading(files, layouts, format, this::prepare, parsers)) {
                commit.all(reading, stop);
            }
            return commit.report();
        });
    }

    /// Tries again what is in quarantine. What can be read now goes to the store, and the rest stays with the reason
    /// that there is now.
    public ImportReport retry(ImportProgress progress, BooleanSupplier stop) {
        Imports.Run run = storage.imports().begin(person, List.of(), Optional.empty());
        return recorded(run, () -> {
            var commit = new Commit(run, SourceFiles.of(List.of()), progress, follower);
            commit.again(new Retry(storage, layouts, this::prepare), stop);
            return commit.report();
        });
    }

    /// Does it and writes into the ledger how it ended.
    private static ImportReport recorded(Imports.Run run, Supplier<ImportReport> work) {
        var state = ImportRun.State.FAILED;
        try {
            ImportReport report = work.get();
            state = report.stopped() ? ImportRun.State.STOPPED : ImportRun.State.DONE;
            return report;
        } finally {
            end(run, state);
        }
    }

    /// Where the failure is the store's own, the ledger cannot be written either: it will say "interrupted".
    private static void end(Imports.Run run, ImportRun.State state) {
        try {
            run.end(state);
        } catch (StoreException failure) {
            if (state != ImportRun.State.FAILED) {
                throw failure;
            }
        }
    }

    private Prepared prepare(Entry entry) {
        boolean known = entry instanceof Entry.SourceRecord record
                && storage.store().isHeld(record.record(), record.text(), record.original());
        return known ? new Prepared.Known(entry) : Prepared.of(entry, parser, lexicon);
    }
}

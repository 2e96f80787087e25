package org.septel.archive.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.septel.archive.store.Storage;
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

    /// @param parsers threads that parse, 1 or more
    public Importer(Storage storage, SourceReaders layouts, TelegramParser parser, Lexicon lexicon, int parsers) {
        if (parsers < 1) {
            throw new IllegalArgumentException("parsers: " + parsers);
        }
        this.storage = storage;
        this.layouts = layouts;
        this.parser = new RecordParser(parser, lexicon);
        this.lexicon = lexicon;
        this.parsers = parsers;
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
        var commit = new Commit(storage, files, progress);
        try (var reading = new Reading(files, layouts, format, record -> prepare(record), parsers)) {
            commit.all(reading, stop);
        }
        return commit.report();
    }

    private Prepared prepare(Entry entry) {
        return Prepared.of(entry, parser, lexicon);
    }
}

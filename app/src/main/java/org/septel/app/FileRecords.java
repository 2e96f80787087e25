package org.septel.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReaders;

/// The records of one file that is read without an archive; close it.
final class FileRecords implements AutoCloseable {

    private final String file;
    private final Terminal terminal;
    private final InputStream bytes;
    private final Stream<Entry> entries;

    /// @param file a path, or `-` for standard input
    FileRecords(String file, Terminal terminal, SourceReaders layouts) throws IOException {
        this.file = file;
        this.terminal = terminal;
        this.bytes = open(file, terminal);
        this.entries = layouts.read(new SourceInput(file, bytes), Optional.empty());
    }

    static InputStream open(String file, Terminal terminal) throws IOException {
        if (file.equals("-")) {
            return terminal.in();
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw CommandFailure.failed(file + " is a folder; name its files, or import it");
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }

    /// Hands every record over, and tells of those that cannot be read.
    ///
    /// @return whether all could be read
    boolean each(Consumer<Entry.SourceRecord> taker) {
        boolean sound = true;
        boolean none = true;
        for (Entry entry : (Iterable<Entry>) entries::iterator) {
            none = false;
            switch (entry) {
                case Entry.SourceRecord found -> taker.accept(found);
                case Entry.PassedOver passed ->
                    terminal.say("septel: "
                            + Printable.line("%s, record %d: passed over, it is %s"
                                    .formatted(
                                            passed.provenance().source(),
                                            passed.provenance().record(),
                                            passed.reason())));
                case Entry.Unreadable broken -> {
                    sound = false;
                    var place = broken.provenance();
                    terminal.say("septel: "
                            + Printable.line(
                                    "%s, record %d: %s".formatted(place.source(), place.record(), broken.reason())));
                }
            }
        }
        if (none) {
            terminal.say("septel: nothing in " + Printable.line(file));
        }
        return sound && !none;
    }

    @Override
    public void close() throws IOException {
        entries.close();
        bytes.close();
    }
}

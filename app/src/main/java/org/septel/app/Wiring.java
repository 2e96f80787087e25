package org.septel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.ReportDesk;
import org.septel.archive.access.Clearance;
import org.septel.archive.export.CableJson;
import org.septel.archive.export.TelegramLine;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceReaders;
import org.septel.archive.importing.layout.Layouts;
import org.septel.archive.indexing.IndexingProgress;
import org.septel.archive.search.QueryParser;
import org.septel.archive.store.Upkeep;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explainer;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.CableIdReader;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.validate.TelegramValidator;
import org.septel.telegram.write.TelegramWriter;
import org.septel.telegram.write.WriterSettings;
import org.septel.web.Site;
import org.septel.web.WebServer;

/// Who is wired to whom: plain constructors, and the only place that chooses a backend.
final class Wiring {

    private final Terminal terminal;
    private final GlobalOptions options;
    private final Lexicon lexicon = Lexicon.standard();
    private final Models models = new Models();

    Wiring(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    /// The archive that the command was pointed at, made where there is none. Close it.
    Archive archive() throws IOException {
        Path home = options.home(terminal);
        if (Files.exists(home) && !Files.isDirectory(home)) {
            throw CommandFailure.failed("not a folder: " + home);
        }
        return Archive.open(ArchiveSettings.at(home).with(models::get));
    }

    /// Makes the archive that the command was pointed at of a backup.
    void restore(Path backup, Upkeep.Progress hashing, IndexingProgress indexing) {
        Archive.restore(backup, ArchiveSettings.at(options.home(terminal)), hashing, indexing);
    }

    /// The archive that the command was pointed at. Close it.
    Archive existingArchive() throws IOException {
        Path home = options.home(terminal);
        if (!Files.isDirectory(home) || isEmpty(home)) {
            throw CommandFailure.failed(
                    "no archive in " + home + "; 'septel import PATH' makes one, --archive DIR names another");
        }
        return archive();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    WebServer server(Archive archive, String host, int port) {
        return WebServer.start(
                archive.room(Clearance.ALL), archive.notebook(Clearance.ALL), archive.watch(Clearance.ALL), host, port);
    }

    Site site(ReadingRoom room) {
        return new Site(room);
    }

    ReportDesk reports(ReadingRoom room) {
        return new ReportDesk(room, lexicon);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    TelegramParser parser() {
        return new TelegramParser(lexicon);
    }

    /// A record that was found outside the archive, decoded.
    Telegram telegram(Entry.SourceRecord found) {
        Hints known = found.record()
                .identifier()
                .flatMap(written -> ids().read(written).id())
                .map(Hints::of)
                .orElse(Hints.NONE);
        return parser().parse(found.text(), found.record().hints(known));
    }

    Explainer explainer() {
        return new Explainer(lexicon);
    }

    TelegramValidator validator() {
        return new TelegramValidator(lexicon);
    }

    TelegramWriter writer(WriterSettings.Heads heads) {
        return new TelegramWriter(lexicon, WriterSettings.DEFAULT.with(heads));
    }

    CableIdReader ids() {
        return new CableIdReader(lexicon);
    }

    /// The cable that a person means, however they write its id.
    CableId idOf(String written) {
        CableIdReader.Reading reading = ids().read(written);
        return reading.id()
                .orElseThrow(() -> CommandFailure.failed("no cable is called " + written + ": " + reading.reason()));
    }

    /// A cable of a room that a person asked for.
    Reading reading(ReadingRoom room, CableId id) {
        return room.cable(id).orElseThrow(() -> CommandFailure.failed("no cable " + id + " in this archive"));
    }

    QueryParser queries() {
        return new QueryParser();
    }

    /// Every layout that can be read.
    static SourceReaders layouts() {
        return Layouts.standard();
    }

    /// What `parse --jsonl` answers.
    TelegramLine telegramLine() {
        return new TelegramLine(parser(), lexicon);
    }

    CableJson json() {
        return new CableJson();
    }
}

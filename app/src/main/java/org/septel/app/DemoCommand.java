package org.septel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import picocli.CommandLine.Command;

/// `septel demo`: an archive to play with, gone when it ends.
@Command(
        name = "demo",
        customSynopsis = "septel demo",
        description = "Serve a throw-away archive of invented sample cables, until Ctrl-C.",
        footer = {"Prints the address on standard output. Needs no archive and leaves none behind.", ""})
final class DemoCommand implements Task {

    private final Wiring wiring;
    private final Terminal terminal;

    DemoCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        var folder = TemporaryFolder.create();
        Archive archive = open(folder);
        terminal.say("septel: " + DemoArchive.CABLES + " invented cables; no real person is in them");
        AutoCloseable embedding =
                new EmbeddingAside(terminal).begin(archive, archive.hasModel() ? Embedding.on : Embedding.off);
        new OpenHouse(terminal).serve(wiring.server(archive, "127.0.0.1", 0), embedding, archive, folder);
        return ExitCode.DONE;
    }

    /// A copy of the one that the build prepared, else a new one.
    private static Archive open(TemporaryFolder folder) throws IOException {
        String prepared = System.getProperty("septel.demo", "");
        if (!prepared.isEmpty() && Files.isDirectory(Path.of(prepared))) {
            folder.fillFrom(Path.of(prepared));
        } else {
            DemoArchive.make(folder.path());
        }
        return Archive.open(ArchiveSettings.at(folder.path()).with(new Models()::get));
    }
}

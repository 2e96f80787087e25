package org.septel.app;

import java.io.IOException;
import java.nio.file.Path;
import org.septel.archive.access.Clearance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `septel restore`: an archive from a backup.
@Command(
        name = "restore",
        customSynopsis = "septel restore --archive DIR FILE",
        description = "Make an archive of a backup, in a folder that holds none.",
        footer = {"Everything is hashed first; a damaged backup is not restored.", ""})
final class RestoreCommand implements Task {

    @Parameters(paramLabel = "FILE", description = "What 'septel backup' wrote.")
    private Path file = Path.of("");

    private final Wiring wiring;
    private final Terminal terminal;

    RestoreCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        var progress = new ProgressBar(terminal);
        wiring.restore(
                file,
                (checked, total) -> progress.working("hashing what was restored", checked, total),
                progress::indexing);
        progress.clear();
        try (var archive = wiring.existingArchive()) {
            terminal.out()
                    .println(
                            "restored " + Counted.of(archive.room(Clearance.ALL).size(), "cable"));
            return ExitCode.DONE;
        }
    }
}

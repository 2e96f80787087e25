package org.septel.app;

import java.io.IOException;
import org.septel.archive.access.Clearance;
import picocli.CommandLine.Command;

/// `septel reindex`: builds anew what can be rebuilt.
@Command(
        name = "reindex",
        customSynopsis = "septel reindex",
        description = "Build the search index anew from what the archive keeps.")
final class ReindexCommand implements Task {

    private final Wiring wiring;
    private final Terminal terminal;

    ReindexCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        try (var archive = wiring.existingArchive()) {
            archive.reindex();
            terminal.out()
                    .println("indexed " + Counted.of(archive.room(Clearance.ALL).size(), "cable"));
            return ExitCode.DONE;
        }
    }
}

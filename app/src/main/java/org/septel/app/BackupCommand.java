package org.septel.app;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `septel backup`: the whole truth of the archive in one file.
@Command(
        name = "backup",
        customSynopsis = "septel backup FILE",
        description = "Copy all that the archive keeps into one new file, while others read and write.",
        footer = {"The search index is left out: 'septel restore' builds it anew.", ""})
final class BackupCommand implements Task {

    @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
    private Path file = Path.of("");

    private final Wiring wiring;
    private final Terminal terminal;

    BackupCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        try (var archive = wiring.existingArchive()) {
            archive.workroom().backup(file);
            terminal.out()
                    .println("%s: %,d bytes"
                            .formatted(
                                    Printable.line(file.toString()),
                                    file.toFile().length()));
            return ExitCode.DONE;
        }
    }
}

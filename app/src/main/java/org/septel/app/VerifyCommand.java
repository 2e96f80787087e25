package org.septel.app;

import java.io.IOException;
import org.septel.archive.store.Upkeep;
import picocli.CommandLine.Command;

/// `septel verify`: whether everything is as it was kept.
@Command(
        name = "verify",
        customSynopsis = "septel verify",
        description = "Hash everything that the archive keeps again, and say what is damaged.",
        footer = {"The exit code is 1 when something is.", ""})
final class VerifyCommand implements Task {

    private final Wiring wiring;
    private final Terminal terminal;

    VerifyCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        try (var archive = wiring.existingArchive()) {
            var progress = new ProgressBar(terminal);
            Upkeep.Verdict verdict =
                    archive.workroom().verify((checked, total) -> progress.working("hashing again", checked, total));
            progress.clear();
            verdict.damages().forEach(damage -> terminal.say("septel: " + Printable.line(damage)));
            terminal.out()
                    .println("%s hashed again, %,d bytes: %s"
                            .formatted(
                                    Counted.of(verdict.contents(), "content"),
                                    verdict.bytes(),
                                    verdict.damages().isEmpty()
                                            ? "all as they were kept"
                                            : Counted.of(verdict.damages().size(), "damage")));
            return verdict.damages().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
        }
    }
}

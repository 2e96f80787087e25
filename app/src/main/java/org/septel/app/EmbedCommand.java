package org.septel.app;

import java.io.IOException;
import org.septel.archive.MeaningProgress;
import picocli.CommandLine.Command;

/// `septel embed`: makes the archive searchable by meaning.
@Command(
        name = "embed",
        customSynopsis = "septel embed",
        description = "Make the archive searchable by meaning: a vector for each passage that has none yet.",
        footer = {
            "Takes a second for some 35 passages, of which a cable has up to 8. Ctrl-C ends it, and the next run "
                    + "goes on from there. Searches and imports go on meanwhile.",
            ""
        })
final class EmbedCommand implements Task {

    private final Wiring wiring;
    private final Terminal terminal;

    EmbedCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        var bar = new ProgressBar(terminal);
        try (var archive = wiring.existingArchive();
                var interruption = new Interruption()) {
            MeaningProgress.State end = archive.prepareMeaning(bar::meaning, interruption::asked);
            bar.clear();
            terminal.out()
                    .println("%s made searchable by meaning, %,d passages; %,d of %,d are"
                            .formatted(Counted.of(end.made(), "cable"), end.passages(), end.cables(), end.all()));
            return ExitCode.DONE;
        }
    }
}

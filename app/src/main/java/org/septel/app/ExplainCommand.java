package org.septel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.septel.archive.access.Clearance;
import org.septel.archive.export.ExplanationJson;
import org.septel.telegram.CableId;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel explain`: how to read a cable, line by line.
@Command(
        name = "explain",
        customSynopsis = "septel explain [--format text|json] ID|FILE",
        description = "Explain a cable line by line: what each part says, by which rule, how sure that is.",
        footer = {"A file needs no archive.", ""})
final class ExplainCommand implements Task {

    @Parameters(paramLabel = "ID|FILE", description = "A cable of the archive, a file, or - for standard input.")
    private String what = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text to read, the default; or json, one line a cable.")
    private Format format = Format.text;

    private final Wiring wiring;
    private final Terminal terminal;

    ExplainCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    /// As typed.
    enum Format {
        text,
        json
    }

    @Override
    public ExitCode carryOut() throws IOException {
        if (what.equals("-") || Files.exists(Path.of(what))) {
            return ofFile();
        }
        if (wiring.ids().read(what).id().isEmpty()) {
            throw CommandFailure.failed("neither a file nor the id of a cable: " + what);
        }
        CableId id = wiring.idOf(what);
        try (var archive = wiring.existingArchive()) {
            Telegram telegram = archive.room(Clearance.ALL)
                    .cable(id)
                    .orElseThrow(() -> CommandFailure.failed("no cable " + id + " in this archive"))
                    .telegram();
            print(telegram);
            return ExitCode.DONE;
        }
    }

    private ExitCode ofFile() throws IOException {
        try (var records = new FileRecords(what, terminal, Wiring.layouts())) {
            boolean sound = records.each(found -> print(wiring.telegram(found)));
            return sound ? ExitCode.DONE : ExitCode.PROBLEMS;
        }
    }

    private void print(Telegram telegram) {
        List<Explanation> explanations = wiring.explainer().explain(telegram);
        switch (format) {
            case text -> new ExplainedText(terminal).print(telegram, explanations);
            case json -> terminal.out().println(new ExplanationJson().line(telegram, explanations));
        }
    }
}

package org.septel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.importing.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel import`: files and folders into the archive.
@Command(
        name = "import",
        customSynopsis = {"septel import [--format LAYOUT] PATH...", "septel import --retry-quarantine"},
        description = "Read files and folders into the archive. Importing the same thing twice changes nothing.",
        footer = {
            "What cannot be read is reported with its file and position, kept in quarantine, and the "
                    + "rest goes on; the exit code is then 1. Ctrl-C ends cleanly: what was imported stays, and a "
                    + "second run goes on from there.",
            ""
        })
final class ImportCommand implements Task {

    private static final String AUTO = "auto";

    /// So many problems are told one by one.
    private static final int MOST_TOLD = 50;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, and folders with all they hold.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "LAYOUT",
            description = "The layout of the files; auto, the default, tells it by their content.")
    private String format = AUTO;

    @Option(
            names = "--retry-quarantine",
            description = "Try again what could not be read, as after an upgrade. Takes no path.")
    private boolean retry;

    private final Wiring wiring;
    private final Terminal terminal;

    ImportCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        check();
        try (var interruption = new Interruption();
                var archive = retry ? wiring.existingArchive() : wiring.archive()) {
            var progress = new ProgressBar(terminal);
            ImportReport report = retry
                    ? archive.retryQuarantine(progress, interruption::asked)
                    : archive.importFrom(paths, layout(), progress, interruption::asked);
            progress.clear();
            tell(report);
            return report.quarantined() == 0 && report.problems().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
        }
    }

    private Optional<String> layout() {
        return Optional.of(format).filter(name -> !name.equals(AUTO));
    }

    private void check() {
        if (retry != paths.isEmpty()) {
            throw CommandFailure.usage("name files or folders, or --retry-quarantine alone");
        }
        if (layout().isPresent() && !Wiring.layouts().formats().contains(format)) {
            throw CommandFailure.usage("no such format: " + format + "; there are auto, "
                    + String.join(", ", Wiring.layouts().formats()));
        }
        if (!retry && paths.stream().noneMatch(Files::exists)) {
            throw CommandFailure.failed("no such file or folder: " + paths.getFirst());
        }
    }

    private void tell(ImportReport report) {
        report.problems().stream()
                .limit(MOST_TOLD)
                .forEach(problem -> terminal.say("septel: " + Printable.line(problem)));
        if (MOST_TOLD < report.problems().size()) {
            terminal.say(
                    "septel: and %,d more problems".formatted(report.problems().size() - MOST_TOLD));
        }
        terminal.out()
                .println("%s in %s: %,d new, %,d new versions, %,d unchanged, %,d in quarantine"
                        .formatted(
                                Counted.of(report.records(), "record"),
                                Counted.of(report.files(), "file"),
                                report.added(),
                                report.versions(),
                                report.unchanged(),
                                report.quarantined()));
        report.passedOver()
                .forEach((what, count) ->
                        terminal.say("septel: passed over %,d: %s".formatted(count, Printable.line(what))));
        if (report.stopped()) {
            terminal.say("septel: stopped before the end; the same command goes on from here");
        }
    }
}

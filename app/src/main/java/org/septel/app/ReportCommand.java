package org.septel.app;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.archive.Workroom;
import org.septel.archive.store.ImportRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel report`: what an archivist asks of the whole archive.
@Command(
        name = "report",
        customSynopsis = "septel report [--format table|json|csv] imports [N] | quarantine | corrections",
        description =
                "Report on the archive: every import and what it brought, what could not be read, or what was put right.")
final class ReportCommand implements Task {

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "imports: the ledger of imports; quarantine: what could not be read; corrections.")
    private What what = What.imports;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "N",
            description = "The files of the import with this number.")
    private @Nullable Long number;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table for people, the default; json or csv.")
    private Format format = Format.table;

    private final Wiring wiring;
    private final Terminal terminal;

    ReportCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    /// As typed.
    enum What {
        imports,
        quarantine,
        corrections
    }

    /// As typed.
    enum Format {
        table,
        json,
        csv;

        String of(Listing listing) {
            return switch (this) {
                case table -> listing.table();
                case json -> listing.json();
                case csv -> listing.csv();
            };
        }
    }

    @Override
    public ExitCode carryOut() throws IOException {
        try (var archive = wiring.existingArchive()) {
            Listing listing = listing(archive.workroom());
            terminal.out().print(format.of(listing));
            return ExitCode.DONE;
        }
    }

    private Listing listing(Workroom workroom) {
        Long one = number;
        return switch (what) {
            case imports ->
                one == null
                        ? Listings.imports(workroom.imports())
                        : Listings.files(workroom.files(run(workroom.imports(), one)));
            case quarantine -> Listings.quarantine(workroom.quarantine());
            case corrections -> Listings.corrections(workroom.corrections());
        };
    }

    private static ImportRun run(List<ImportRun> runs, long number) {
        return runs.stream()
                .filter(run -> run.number() == number)
                .findFirst()
                .orElseThrow(() -> CommandFailure.failed("no import has the number " + number));
    }
}

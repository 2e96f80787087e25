package org.septel.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.septel.archive.Archive;
import org.septel.archive.Workroom;
import org.septel.archive.access.Clearance;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.analysis.ReportRequest;
import org.septel.archive.analysis.Table;
import org.septel.archive.export.ReportCsv;
import org.septel.archive.export.ReportJson;
import org.septel.archive.search.Query;
import org.septel.archive.store.ImportRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel report`: what an archivist asks of the whole archive, and what a reader asks of any part of it.
@Command(
        name = "report",
        customSynopsis = {
            "septel report [--format F] imports [N] | quarantine | corrections",
            "septel report [--format F] [--table NAME] [--limit N] [--beside QUERY] NAME [QUERY]"
        },
        description = "Report on the archive, or on the cables that a query finds.",
        footer = {"docs/methods.md says how each report is computed, and what it cannot tell.", ""})
final class ReportCommand implements Task {

    private static final String LEDGERS = "imports, quarantine, corrections";

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Which report; without it, the list.")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "QUERY", description = "Which cables; without it, all.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text (or table) for people, the default; json or csv; letter or graphml where a report has one.")
    private Format format = Format.text;

    @Option(names = "--table", paramLabel = "NAME", description = "Which table as CSV; the first unless told.")
    private @Nullable String table;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Rows of each table in a text, ${DEFAULT-VALUE} unless told.")
    private int limit = 20;

    @Option(names = "--beside", paramLabel = "QUERY", description = "The cables to compare with, for topics.")
    private @Nullable String beside;

    private final Wiring wiring;
    private final Terminal terminal;

    ReportCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    /// As typed.
    enum Format {
        text,
        table,
        json,
        csv,
        letter,
        graphml
    }

    @Override
    public ExitCode carryOut() throws IOException {
        if (name.isEmpty()) {
            terminal.out().print(names());
            return ExitCode.DONE;
        }
        Optional<ReportName> analysis = ReportName.named(name);
        if (analysis.isEmpty() && !List.of(LEDGERS.split(", ")).contains(name)) {
            throw CommandFailure.usage("there is no report " + name + "; there are " + LEDGERS + ", "
                    + Arrays.stream(ReportName.values())
                            .map(ReportName::toString)
                            .collect(Collectors.joining(", ")));
        }
        try (var archive = wiring.existingArchive()) {
            terminal.out().print(analysis.isPresent() ? answer(archive, analysis.get()) : ledger(archive.workroom()));
            return ExitCode.DONE;
        }
    }

    private static String names() {
        var listing = new Listing("report", "what it answers");
        listing.add("imports", "What was imported, when, from where, and what came of it?");
        listing.add("quarantine", "What could not be read?");
        listing.add("corrections", "What was put right?");
        Stream.of(ReportName.values()).forEach(report -> listing.add(report.toString(), report.question()));
        return listing.table();
    }

    private String answer(Archive archive, ReportName report) {
        String text = String.join(" ", words);
        Query query = text.isBlank() ? new Query.All() : wiring.queries().parse(text);
        var other = Optional.ofNullable(beside).map(wiring.queries()::parse);
        int detailed = format == Format.text || format == Format.table ? limit : Integer.MAX_VALUE;
        var request = new ReportRequest(report, query, other, LocalDate.now(ZoneOffset.UTC), detailed);
        Report found = wiring.reports(archive.room(Clearance.ALL)).report(request);
        return switch (format) {
            case text, table -> new ReportText(limit).of(found);
            case json -> Printable.json(ReportJson.of(found)) + "\n";
            case csv -> Printable.text(ReportCsv.of(asked(found)));
            case letter -> Printable.text(paper(found, "letter.txt"));
            case graphml -> Printable.text(paper(found, "graphml"));
        };
    }

    private Table asked(Report report) {
        if (table == null) {
            return report.tables().getFirst();
        }
        return report.table(table)
                .orElseThrow(() -> CommandFailure.usage("the report " + name + " has no table " + table + "; it has "
                        + report.tables().stream().map(Table::name).collect(Collectors.joining(", "))));
    }

    private String paper(Report report, String suffix) {
        return report.paper(suffix)
                .map(Report.Paper::text)
                .orElseThrow(() -> CommandFailure.usage("the report " + name + " has no " + format));
    }

    private String ledger(Workroom workroom) {
        Listing listing = switch (name) {
            case "imports" ->
                words.isEmpty()
                        ? Listings.imports(workroom.imports())
                        : Listings.files(workroom.files(run(workroom.imports(), words.getFirst())));
            case "quarantine" -> Listings.quarantine(workroom.quarantine());
            default -> Listings.corrections(workroom.corrections());
        };
        return switch (format) {
            case text, table -> ListingFormat.table.of(listing);
            case json -> ListingFormat.json.of(listing);
            case csv -> ListingFormat.csv.of(listing);
            case letter, graphml -> throw CommandFailure.usage("the report " + name + " has no " + format);
        };
    }

    private static ImportRun run(List<ImportRun> runs, String number) {
        return runs.stream()
                .filter(run -> String.valueOf(run.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> CommandFailure.failed("no import has the number " + number));
    }
}

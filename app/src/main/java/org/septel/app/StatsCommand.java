package org.septel.app;

import java.io.IOException;
import org.septel.archive.Workroom;
import org.septel.archive.store.Upkeep.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `septel stats`: how much there is.
@Command(
        name = "stats",
        customSynopsis = "septel stats [--format table|json|csv]",
        description = "Say how much the archive holds and how much room it takes.")
final class StatsCommand implements Task {

    @Option(names = "--format", paramLabel = "FORMAT", description = "table for people, the default; json or csv.")
    private ListingFormat format = ListingFormat.table;

    private final Wiring wiring;
    private final Terminal terminal;

    StatsCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        try (var archive = wiring.existingArchive()) {
            terminal.out().print(format.of(listing(archive.workroom())));
            return ExitCode.DONE;
        }
    }

    private static Listing listing(Workroom workroom) {
        Statistics held = workroom.statistics();
        var listing = new Listing("what", "number");
        listing.add("cables", held.cables());
        listing.add("versions", held.versions());
        listing.add("changes", held.sequence());
        listing.add("records in quarantine", held.quarantined());
        listing.add("imports", held.imports());
        listing.add("corrections", held.corrections());
        listing.add("bytes of text", held.textBytes());
        listing.add("bytes of all contents, packed", held.keptBytes());
        listing.add("bytes of the store", held.fileBytes());
        listing.add("bytes of the index", workroom.indexBytes());
        return listing;
    }
}

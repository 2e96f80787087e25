package org.septel.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.septel.archive.ReadingRoom;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.Hit;
import org.septel.archive.search.SearchPage;
import org.septel.telegram.CableId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel similar`: cables that are like one.
@Command(
        name = "similar",
        customSynopsis = "septel similar [--limit N] [--format table|json|csv|ids] ID",
        description = "Find cables with the words that tell one cable from others.")
final class SimilarCommand implements Task {

    private static final int MOST = 1_000;

    @Parameters(paramLabel = "ID", description = "Such as 07MOSCOW4634.")
    private String id = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most so many cables, ${DEFAULT-VALUE} unless told.")
    private int limit = 10;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table for people, the default; json, csv, or ids, one a line.")
    private HitFormat format = HitFormat.table;

    private final Wiring wiring;
    private final Terminal terminal;

    SimilarCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        if (limit < 1 || MOST < limit) {
            throw CommandFailure.usage("--limit is 1 to %,d, not %d".formatted(MOST, limit));
        }
        CableId asked = wiring.idOf(id);
        try (var archive = wiring.existingArchive()) {
            ReadingRoom room = archive.room(Clearance.ALL);
            CableId held = wiring.reading(room, asked).cable().id();
            List<Hit> hits = room.similar(held, limit);
            format.print(new SearchPage(hits, hits.size(), List.of(), Optional.empty()), terminal);
            return ExitCode.DONE;
        }
    }
}

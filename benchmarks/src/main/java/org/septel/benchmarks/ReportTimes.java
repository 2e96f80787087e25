package org.septel.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.ReportDesk;
import org.septel.archive.access.Clearance;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.analysis.ReportRequest;
import org.septel.archive.search.QueryParser;
import org.septel.telegram.lexicon.Lexicon;

/// How long every report takes over an archive, warm, as a page asks for it: `ReportTimes FOLDER [QUERY]`.
public final class ReportTimes {

    private static final int ROUNDS = 5;
    private static final int ROWS = 40;
    private static final double NANOS = 1e6;

    private ReportTimes() {}

    public static void main(String[] arguments) {
        String query = arguments.length < 2 ? "*" : arguments[1];
        try (Archive archive = Archive.open(ArchiveSettings.at(Path.of(arguments[0])))) {
            var desk = new ReportDesk(archive.room(Clearance.ALL), Lexicon.standard());
            System.out.printf(
                    "%,d cables, query %s, milliseconds%n",
                    archive.room(Clearance.ALL).size(), query);
            for (ReportName name : ReportName.values()) {
                var request = new ReportRequest(
                        name, new QueryParser().parse(query), Optional.empty(), LocalDate.of(2026, 11, 25), ROWS);
                List<Double> times = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    long start = System.nanoTime();
                    desk.report(request);
                    times.add((System.nanoTime() - start) / NANOS);
                }
                System.out.printf(
                        "%-17s first %,6.0f, median of the rest %,6.0f%n",
                        name,
                        times.getFirst(),
                        times.subList(1, ROUNDS).stream().sorted().toList().get((ROUNDS - 1) / 2));
            }
        }
    }
}

package org.septel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.Clearance;
import org.septel.archive.analysis.Estimate;
import org.septel.archive.analysis.Extent;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.analysis.ReportRequest;
import org.septel.archive.search.Query;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.Classification;
import org.septel.telegram.lexicon.Lexicon;

/// What the first page says of the whole is what the reports say behind it.
class StocktakingTest {

    private static final List<SampleCable> SAMPLES =
            new SampleCables(11).stream(150).toList();
    private static final Clearance LOW = new Clearance(Optional.of(Classification.CONFIDENTIAL), Set.of("SIPDIS"));

    @TempDir
    Path folder;

    private final List<Runnable> work = new ArrayList<>();

    private Archive archive() {
        return Archive.open(ArchiveSettings.at(folder.resolve("archive")));
    }

    private void bring(Archive archive, List<SampleCable> cables) throws IOException {
        SampleArchive.bring(archive, folder.resolve("in" + cables.size()), cables);
    }

    private void work() {
        List.copyOf(work).forEach(Runnable::run);
        work.clear();
    }

    @Test
    void theFiguresAreThoseOfTheReports() throws IOException {
        try (Archive archive = archive()) {
            bring(archive, SAMPLES);
            for (Clearance clearance : List.of(Clearance.ALL, LOW)) {
                ReadingRoom room = archive.room(clearance);
                Extent extent = extent(room);
                Report missing = report(ReportName.MISSING, room);
                Report gaps = report(ReportName.GAPS, room);
                Estimate given = extent.given().orElseThrow();
                Estimate told = given.rounded();
                assertThat(extent.held()).isEqualTo(room.size()).isPositive();
                assertThat(figure(missing, "telegrams cited but not held")).isEqualTo("" + extent.cited());
                assertThat(figure(gaps, "posts and years that they are of")).isEqualTo("" + extent.series());
                assertThat(figure(gaps, "numbers given in all, likely"))
                        .isEqualTo("%d between %,d and %,d"
                                .formatted(Math.round(given.likely()), told.least(), Math.round(told.most())));
                assertThat(extent.cited()).isPositive();
            }
        }
    }

    private Extent extent(ReadingRoom room) {
        var stock = new Stocktaking(room, work::add);
        assertThat(stock.extent()).isEmpty();
        work();
        return stock.extent().orElseThrow();
    }

    private static Report report(ReportName name, ReadingRoom room) {
        var request = new ReportRequest(name, new Query.All(), Optional.empty(), LocalDate.of(2026, 12, 1), 1);
        return new ReportDesk(room, Lexicon.standard()).report(request);
    }

    private static String figure(Report report, String label) {
        Report.Figure figure = report.figures().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        return (figure.value().text().replace(",", "") + " " + figure.note()).strip();
    }

    @Test
    void countsOnceForEachStateAndTheLastCountStandsMeanwhile() throws IOException {
        try (Archive archive = archive()) {
            bring(archive, SAMPLES.subList(0, 100));
            var stock = new Stocktaking(archive.room(Clearance.ALL), work::add);
            stock.extent();
            stock.extent();
            assertThat(work).hasSize(1);
            work();
            assertThat(stock.extent()).map(Extent::held).contains(100L);
            assertThat(work).isEmpty();
            bring(archive, SAMPLES);
            assertThat(stock.extent()).map(Extent::held).contains(100L);
            work();
            assertThat(stock.extent()).map(Extent::held).contains(150L);
            assertThat(work).isEmpty();
        }
    }

    @Test
    void aCountThatFailsIsTriedAgain() throws IOException {
        try (Archive archive = archive()) {
            bring(archive, SAMPLES.subList(0, 20));
            ReadingRoom room = archive.room(Clearance.ALL);
            var stock = new Stocktaking(room, work::add);
            stock.extent();
            work.set(0, failing(work.getFirst()));
            work();
            stock.extent();
            assertThat(work).hasSize(1);
        }
    }

    /// The same work while the index cannot be read.
    private Runnable failing(Runnable counting) {
        return () -> {
            Path ledger = folder.resolve("archive/index/ledger");
            try {
                String kept = Files.readString(ledger);
                Files.writeString(ledger, "no ledger\n");
                counting.run();
                Files.writeString(ledger, kept);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}

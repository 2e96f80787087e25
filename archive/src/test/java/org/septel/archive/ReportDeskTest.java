package org.septel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.septel.archive.access.Clearance;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.analysis.ReportRequest;
import org.septel.archive.analysis.Table;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.SearchRequest;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Hints;
import org.septel.telegram.Reference;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// Reports on an archive of invented cables, held against the cables themselves.
class ReportDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final List<SampleCable> SAMPLES =
            new SampleCables(2007).stream(400).toList();

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void importSamples() throws IOException {
        archive = SampleArchive.of(folder, SAMPLES);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static Report report(ReportName name, String query, Clearance clearance) {
        var request =
                new ReportRequest(name, new QueryParser().parse(query), Optional.empty(), TODAY, Integer.MAX_VALUE);
        return new ReportDesk(archive.room(clearance), Lexicon.standard()).report(request);
    }

    private static long total(Query query) {
        var request = new SearchRequest(query, 0, Optional.empty(), SearchRequest.Sort.ID, false);
        return archive.room(Clearance.ALL).search(request).total();
    }

    @ParameterizedTest
    @EnumSource(ReportName.class)
    void whatCountsCablesIsWhatItsQueryFinds(ReportName name) {
        for (String query : List.of("*", "tag:PREL date:2003..2006", "kosovo OR class:secret")) {
            Report report = report(name, query, Clearance.ALL);
            Stream<Cell> figures = report.figures().stream()
                    .filter(figure -> figure.label().startsWith("cables"))
                    .map(Report.Figure::value);
            Stream<Cell> columns = report.tables().stream().flatMap(table -> counted(table, "cables"));
            Stream.concat(figures, columns)
                    .filter(Cell.Count.class::isInstance)
                    .map(Cell.Count.class::cast)
                    .filter(count -> count.cables().isPresent())
                    .limit(300)
                    .forEach(count -> assertThat(total(count.cables().get()))
                            .as("%s of %s", count.cables().get(), name)
                            .isEqualTo(count.value()));
        }
    }

    private static Stream<Cell> counted(Table table, String column) {
        int place = table.columns().indexOf(column);
        return place < 0 ? Stream.empty() : table.rows().stream().map(row -> row.get(place));
    }

    @ParameterizedTest
    @EnumSource(ReportName.class)
    void aQueryThatFindsNothingMakesAReportAllTheSame(ReportName name) {
        Report report = report(name, "xyzzyplugh", Clearance.ALL);

        assertThat(report.figures()).isNotEmpty();
        assertThat(report.tables()).isNotEmpty();
    }

    @Test
    void everyTelegramThatIsCitedAndNotThereIsMissingAndNoOther() {
        var parser = new TelegramParser(Lexicon.standard());
        Set<CableId> held = new HashSet<>();
        Set<CableId> cited = new HashSet<>();
        for (SampleCable cable : SAMPLES) {
            held.add(cable.id().as(CableId.Form.DOCUMENT));
            Telegram telegram = parser.parse(cable.text(), Hints.of(cable.id()));
            telegram.references().stream()
                    .map(Reference::id)
                    .flatMap(Optional::stream)
                    .forEach(id -> cited.add(id.as(CableId.Form.DOCUMENT)));
        }
        cited.removeAll(held);
        List<String> missing = new ArrayList<>();
        report(ReportName.MISSING, "*", Clearance.ALL)
                .table("requests")
                .orElseThrow()
                .rows()
                .forEach(row -> missing.add(row.getFirst().text()));

        assertThat(missing)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        cited.stream().map(CableId::toString).toList());
    }

    @ParameterizedTest
    @EnumSource(ReportName.class)
    void aReaderIsToldOfNothingThatTheyMayNotSee(ReportName name) {
        var clearance =
                new Clearance(Optional.of(Classification.SENSITIVE_BUT_UNCLASSIFIED), Set.of("SIPDIS", "SENSITIVE"));
        Report seen = report(name, "*", clearance);
        Set<String> hidden = new HashSet<>();
        SAMPLES.stream()
                .map(SampleCable::id)
                .filter(id -> archive.room(clearance).cable(id).isEmpty())
                .forEach(id -> hidden.add(id.toString()));

        assertThat(hidden).isNotEmpty();
        assertThat(seen.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(List::stream)
                        .filter(Cell.Held.class::isInstance)
                        .map(Cell::text))
                .doesNotContainAnyElementsOf(hidden);
    }
}

package org.septel.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.CatalogueField;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.export.CableJson;
import org.septel.archive.importing.ImportProgress;
import org.septel.archive.importing.ImportReport;
import org.septel.archive.indexing.IndexingProgress;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.Arrivals;
import org.septel.archive.store.ImportRun;
import org.septel.archive.store.Storage;
import org.septel.archive.store.StoreException;
import org.septel.archive.store.sqlite.SqliteStorage;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

@SuppressWarnings("NullAway.Init")
class ArchiveTest {

    private static final Clearance LOW = new Clearance(Optional.of(Classification.UNCLASSIFIED), Set.of("SIPDIS"));

    @TempDir
    Path folder;

    private Path home() {
        return folder.resolve("archive");
    }

    private Archive open() {
        return Archive.open(ArchiveSettings.at(home()));
    }

    /// Files of invented cables, one each.
    private Path samples(int count) throws IOException {
        Path samples = Files.createDirectories(folder.resolve("samples"));
        try (Stream<SampleCable> cables = new SampleCables(7).stream(count)) {
            for (SampleCable cable : cables.toList()) {
                Files.writeString(samples.resolve(cable.id() + ".txt"), cable.text());
            }
        }
        return samples;
    }

    private static ImportReport importFrom(Archive archive, Path path) {
        return archive.importFrom(List.of(path), Optional.empty(), ImportProgress.SILENT, () -> false);
    }

    private static SearchPage search(ReadingRoom room, Query query) {
        return room.search(new SearchRequest(query, 100, Optional.empty(), SearchRequest.Sort.ID, false));
    }

    private static SearchPage search(Archive archive, Query query) {
        return search(archive.room(Clearance.ALL), query);
    }

    /// Adds to the store alone, as an import does that is killed before the index has followed.
    private void addBehindTheIndex(Arrival... arrivals) {
        try (Storage storage = SqliteStorage.open(home())) {
            storage.store().add(List.of(arrivals));
        }
    }

    @Test
    void whatIsImportedCanBeFoundAndRead() throws IOException {
        Path samples = samples(30);
        try (Archive archive = open()) {
            ImportReport report = importFrom(archive, samples);
            assertThat(report.added()).isEqualTo(30);
            assertThat(report.problems()).isEmpty();
            ReadingRoom room = archive.room(Clearance.ALL);
            assertThat(room.size()).isEqualTo(30);
            SearchPage all = search(room, new Query.All());
            assertThat(all.total()).isEqualTo(30);
            for (var hit : all.hits()) {
                Reading reading = room.cable(hit.id()).orElseThrow();
                assertThat(reading.telegram().raw()).isEqualTo(Files.readString(samples.resolve(hit.id() + ".txt")));
                assertThat(reading.entry().id()).hasValue(hit.id());
                assertThat(room.original(reading.version()))
                        .isEqualTo(Files.readAllBytes(samples.resolve(hit.id() + ".txt")));
            }
        }
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        Path samples = samples(10);
        try (Archive archive = open()) {
            importFrom(archive, samples);
            ImportReport again = importFrom(archive, samples);
            assertThat(again.unchanged()).isEqualTo(10);
            assertThat(again.added() + again.versions()).isZero();
            assertThat(search(archive, new Query.All()).total()).isEqualTo(10);
        }
    }

    @Test
    void theIndexTellsHowFarItIs() throws IOException {
        var told = new ArrayList<Long>();
        var progress = new ImportProgress() {
            @Override
            public void at(State state) {}

            @Override
            public void indexing(long sequence, long last) {
                told.add(sequence);
                assertThat(sequence).isLessThanOrEqualTo(last);
            }
        };
        try (Archive archive = open()) {
            archive.importFrom(List.of(samples(5)), Optional.empty(), progress, () -> false);
        }
        assertThat(told).containsExactly(5L);
    }

    @Test
    void aKillBeforeTheIndexHasFollowedLosesNothing() {
        addBehindTheIndex(Arrivals.arrival(Arrivals.id(1), "KUMQUAT HARVEST"));
        try (Archive archive = open()) {
            assertThat(search(archive, new Query.Word("kumquat")).total()).isEqualTo(1);
        }
    }

    @Test
    void anIndexThatWasDeletedIsMadeAgain() throws IOException {
        try (Archive archive = open()) {
            importFrom(archive, samples(5));
        }
        try (Stream<Path> files = Files.walk(home().resolve("index"))) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
        try (Archive archive = open()) {
            assertThat(search(archive, new Query.All()).total()).isEqualTo(5);
        }
    }

    @Test
    void reindexingFindsTheSame() throws IOException {
        try (Archive archive = open()) {
            importFrom(archive, samples(20));
            SearchPage before = search(archive, new Query.All());
            archive.reindex();
            assertThat(search(archive, new Query.All())).isEqualTo(before);
        }
    }

    @Test
    void anotherProcessMayReadWhileOneImportsAndSeesWhatIsNew() throws IOException {
        Path samples = samples(10);
        try (Archive serving = open();
                Archive importing = open()) {
            assertThat(search(serving, new Query.All()).total()).isZero();
            importFrom(importing, samples);
            assertThat(search(serving, new Query.All()).total()).isEqualTo(10);
            assertThat(serving.room(Clearance.ALL).size()).isEqualTo(10);
            importFrom(serving, samples);
            serving.reindex();
            assertThat(search(importing, new Query.All()).total()).isEqualTo(10);
        }
    }

    @Test
    void searchingDoesNotWaitForWhoeverIndexes() {
        addBehindTheIndex(Arrivals.arrival(Arrivals.id(1), "KUMQUAT HARVEST"));
        try (Archive archive = open();
                Storage other = SqliteStorage.open(home());
                var lease = other.lease(Duration.ZERO).orElseThrow()) {
            assertThat(search(archive, new Query.Word("kumquat")).total()).isZero();
            assertThat(archive.room(Clearance.ALL).cable(Arrivals.id(1))).isPresent();
            assertThat(lease).isNotNull();
        }
    }

    @Test
    void manyMaySearchAtOnceRightAfterOpening() {
        addBehindTheIndex(Arrivals.batch(1, 50).toArray(Arrival[]::new));
        try (Archive archive = open()) {
            List<CompletableFuture<Long>> searches = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> search(archive, new Query.All()).total()))
                    .limit(8)
                    .toList();
            assertThat(searches).allSatisfy(total -> assertThat(total.join()).isEqualTo(50));
        }
    }

    @Test
    void anImportThatIsStoppedLeavesNothingUnfound() throws IOException {
        Path samples = samples(10);
        try (Archive archive = open()) {
            ImportReport report =
                    archive.importFrom(List.of(samples), Optional.empty(), ImportProgress.SILENT, () -> true);
            assertThat(report.stopped()).isTrue();
        }
        try (Archive archive = open()) {
            long held = archive.room(Clearance.ALL).size();
            assertThat(search(archive, new Query.All()).total()).isEqualTo(held);
            importFrom(archive, samples);
            assertThat(search(archive, new Query.All()).total()).isEqualTo(10);
        }
    }

    @Test
    void whatIsNotForAReaderMovesNoArrival() {
        var low = new AccessLabel(Optional.of(Classification.UNCLASSIFIED), Set.of());
        for (int i = 1; i <= 3; i++) {
            addBehindTheIndex(new Arrival(
                    Arrivals.id(i), "OPEN " + i, new byte[] {1}, PublishedRecord.NONE, Arrivals.PROVENANCE, low));
        }
        addBehindTheIndex(Arrivals.batch(1, 1_300).toArray(Arrival[]::new));
        addBehindTheIndex(Arrivals.arrival(Arrivals.id(1), "ANOTHER THAT IS NOT FOR ALL"));
        try (Archive archive = open()) {
            assertThat(archive.room(LOW).arrivals(2)).containsExactly(Arrivals.id(3), Arrivals.id(2));
            assertThat(archive.room(LOW).arrivals(9)).containsExactly(Arrivals.id(3), Arrivals.id(2), Arrivals.id(1));
            assertThat(archive.room(Clearance.ALL).arrivals(2)).containsExactly(Arrivals.id(1), Arrivals.id(1_300));
            assertThat(archive.room(Clearance.ALL).arrivals(2_000)).hasSize(1_300);
        }
    }

    @Test
    void whatIsNotForAReaderIsAsIfItWereNotThere() {
        CableId id = Arrivals.id(1);
        var low = new AccessLabel(Optional.of(Classification.UNCLASSIFIED), Set.of());
        var released = new Arrival(
                id, "THE RELEASED TEXT", "released".getBytes(UTF_8), PublishedRecord.NONE, Arrivals.PROVENANCE, low);
        var whole = Arrivals.arrival(id, "THE WHOLE TEXT");
        addBehindTheIndex(released, whole, Arrivals.arrival(Arrivals.id(2), "ANOTHER"));
        try (Archive archive = open()) {
            archive.prepareToSearch(IndexingProgress.SILENT);
            ReadingRoom all = archive.room(Clearance.ALL);
            ReadingRoom room = archive.room(LOW);
            CableVersion secret = all.cable(id).orElseThrow().version();
            Reading reading = room.cable(id).orElseThrow();
            assertThat(reading.telegram().raw()).isEqualTo("THE RELEASED TEXT");
            assertThat(reading.cable().versions()).hasSize(1);
            assertThat(room.original(reading.version())).asString().isEqualTo("released");
            assertThat(room.cable(Arrivals.id(2))).isEmpty();
            assertThat(room.holds(Arrivals.id(2))).isFalse();
            assertThat(room.holds(id)).isTrue();
            assertThat(room.read(reading.version()).telegram().raw()).isEqualTo("THE RELEASED TEXT");
            assertThatThrownBy(() -> room.read(secret)).isInstanceOf(IllegalArgumentException.class);
            assertThat(room.size()).isEqualTo(search(room, new Query.All()).total());
            assertThat(search(room, new Query.Word("another")).total()).isZero();
            assertThatThrownBy(() -> room.original(secret)).isInstanceOf(IllegalArgumentException.class);
            var relabelled = new CableVersion(
                    id,
                    2,
                    secret.content(),
                    secret.original(),
                    secret.record(),
                    secret.provenance(),
                    low,
                    secret.imported(),
                    secret.sequence());
            assertThatThrownBy(() -> room.original(relabelled)).isInstanceOf(IllegalArgumentException.class);
            assertThat(all.original(secret)).isEqualTo(whole.original());
        }
    }

    @Test
    void theSameTextUnderAnotherIdIsADuplicateForWhoeverMaySeeBoth() {
        var low = new AccessLabel(Optional.of(Classification.UNCLASSIFIED), Set.of());
        var open = new Arrival(Arrivals.id(1), "THE TEXT", new byte[1], PublishedRecord.NONE, Arrivals.PROVENANCE, low);
        addBehindTheIndex(open, Arrivals.arrival(Arrivals.id(2), "THE TEXT"), Arrivals.arrival(Arrivals.id(3), " "));
        addBehindTheIndex(Arrivals.arrival(Arrivals.id(4), " "));
        try (Archive archive = open()) {
            assertThat(duplicates(archive.room(Clearance.ALL), 1)).containsExactly(Arrivals.id(2));
            assertThat(duplicates(archive.room(Clearance.ALL), 2)).containsExactly(Arrivals.id(1));
            assertThat(duplicates(archive.room(Clearance.ALL), 3)).isEmpty();
            assertThat(duplicates(archive.room(LOW), 1)).isEmpty();
        }
    }

    private static List<CableId> duplicates(ReadingRoom room, int number) {
        return room.duplicates(room.cable(Arrivals.id(number)).orElseThrow().version());
    }

    @Test
    void theLedgerTellsWhoBroughtWhatFromWhere() throws IOException {
        Path samples = samples(10);
        Files.writeString(samples.resolve("prose.txt"), "Dear diary\n");
        try (Archive archive = open()) {
            ImportReport report = importFrom(archive, samples);
            importFrom(archive, samples);
            List<ImportRun> runs = archive.workroom().imports();
            ImportRun first = runs.getLast();
            assertThat(first.records()).isEqualTo(report.records()).isEqualTo(11);
            assertThat(first.added()).isEqualTo(10);
            assertThat(first.quarantined()).isEqualTo(1);
            assertThat(first.paths()).containsExactly(samples.toString());
            assertThat(first.bytes()).isEqualTo(report.bytes());
            assertThat(first.state()).isEqualTo(ImportRun.State.DONE);
            assertThat(archive.workroom().files(first))
                    .hasSize(11)
                    .allSatisfy(file ->
                            assertThat(file.hash()).hasValue(ContentHash.of(Files.readAllBytes(Path.of(file.path())))));
            assertThat(runs.getFirst().unchanged()).isEqualTo(10);
            assertThat(runs.getFirst().diagnostics()).isEmpty();
        }
    }

    @Test
    void quarantineIsTriedAgain() throws IOException {
        String telegram = Files.readString(samples(1).toFile().listFiles()[0].toPath());
        byte[] bytes = telegram.getBytes(UTF_8);
        try (Storage storage = SqliteStorage.open(home())) {
            storage.quarantine()
                    .keep(new Provenance("a.wax", "tablet", "binary", 2, 100, 200), "tablets are not read", bytes);
            storage.quarantine()
                    .keep(
                            new Provenance("a.txt", "text", "UTF-8", 3, 120, 131),
                            "was odd",
                            "Dear diary\n".getBytes(UTF_8));
        }
        try (Archive archive = open()) {
            ImportReport report = archive.retryQuarantine(ImportProgress.SILENT, () -> false);
            assertThat(report.added()).isEqualTo(1);
            assertThat(report.quarantined()).isEqualTo(1);
            assertThat(archive.workroom().quarantine())
                    .extracting(entry -> entry.reason())
                    .containsExactly("no line of a telegram was recognised");
            ImportRun run = archive.workroom().imports().getFirst();
            assertThat(run.released()).isEqualTo(1);
            assertThat(run.records()).isEqualTo(2);
            ReadingRoom room = archive.room(Clearance.ALL);
            CableVersion version = room.cable(
                            search(room, new Query.All()).hits().getFirst().id())
                    .orElseThrow()
                    .version();
            assertThat(version.provenance())
                    .isEqualTo(new Provenance("a.wax", "text", "UTF-8", 2, 100, 100 + bytes.length));
        }
    }

    @Test
    void aCorrectedFieldIsFoundByItsNewValueUntilItIsTakenBack() {
        addBehindTheIndex(Arrivals.arrival(Arrivals.id(1), "SUBJECT: HERRING\n\n1. Text.\n"));
        CableId id = Arrivals.id(1);
        try (Archive archive = open()) {
            ReadingRoom room = archive.room(Clearance.ALL);
            assertThat(search(room, new Query.Word("kumquat")).total()).isZero();
            Workroom workroom = archive.workroom();
            long number = workroom.correct(
                            id, CatalogueField.SUBJECT, "KUMQUAT", Optional.of("tolliver"), "as the index card says")
                    .number();
            assertThat(search(room, new Query.Word("kumquat")).total()).isEqualTo(1);
            Reading reading = room.cable(id).orElseThrow();
            assertThat(reading.entry().subject()).hasValue("KUMQUAT");
            assertThat(reading.telegram().subject()).hasValue("HERRING");
            assertThat(new CableJson().line(reading.entry(), reading.telegram(), reading.corrections()))
                    .contains("\"subject\":\"KUMQUAT\"", "\"was\":\"HERRING\"", "\"author\":\"tolliver\"");
            archive.reindex();
            assertThat(search(room, new Query.Word("kumquat")).total()).isEqualTo(1);
            workroom.undo(number, Optional.empty());
            assertThat(search(room, new Query.Word("kumquat")).total()).isZero();
            assertThat(room.cable(id).orElseThrow().entry().subject()).hasValue("HERRING");
            assertThatThrownBy(() -> workroom.correct(id, CatalogueField.CREATED, "soon", Optional.empty(), "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not a time: soon");
            assertThatThrownBy(() -> workroom.correct(id, CatalogueField.TITLE, "x", Optional.empty(), " "))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aCorrectionClosesACableAndNeverOpensOne() {
        var low = new AccessLabel(Optional.of(Classification.UNCLASSIFIED), Set.of());
        addBehindTheIndex(
                new Arrival(Arrivals.id(1), "ONE", new byte[1], PublishedRecord.NONE, Arrivals.PROVENANCE, low),
                Arrivals.arrival(Arrivals.id(2), "TWO"));
        try (Archive archive = open()) {
            ReadingRoom room = archive.room(LOW);
            assertThat(room.size()).isEqualTo(1);
            Workroom workroom = archive.workroom();
            workroom.correct(Arrivals.id(1), CatalogueField.CLASSIFICATION, "secret", Optional.empty(), "stamp");
            workroom.correct(Arrivals.id(2), CatalogueField.CLASSIFICATION, "unclassified", Optional.empty(), "stamp");
            assertThat(room.cable(Arrivals.id(1))).isEmpty();
            assertThat(room.cable(Arrivals.id(2))).isEmpty();
            assertThat(room.size()).isZero();
        }
    }

    @Test
    void anArchiveOfAnotherProgramIsRefusedWithItsName() throws IOException {
        Files.createDirectories(home());
        Files.writeString(home().resolve("septel.db"), "no database at all, only words ".repeat(100));
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(home().resolve("septel.db").toString());
    }

    @Test
    void theSharedCorpusImportsWholeAndOnce() throws IOException {
        Path corpus = Path.of(System.getProperty("septel.root", ".."))
                .resolve("../shared/corpus/cablegate")
                .normalize();
        assumeTrue(Files.isDirectory(corpus), "skipped: there is no " + corpus);
        try (Archive archive = open();
                Stream<Path> listed = Files.list(corpus)) {
            long files = listed.filter(file -> file.toString().endsWith(".txt")).count();
            ImportReport report = importFrom(archive, corpus);
            assertThat(report.problems()).isEmpty();
            assertThat(report.quarantined()).isZero();
            assertThat(report.added() + report.versions()).isEqualTo(files);
            ReadingRoom room = archive.room(Clearance.ALL);
            assertThat(search(room, new Query.All()).total()).isEqualTo(room.size());
            for (var hit : search(room, new Query.All()).hits()) {
                Reading reading = room.cable(hit.id()).orElseThrow();
                assertThat(ContentHash.of(reading.telegram().raw()))
                        .isEqualTo(reading.version().content());
            }
            assertThat(importFrom(archive, corpus).unchanged()).isEqualTo(files);
        }
    }
}

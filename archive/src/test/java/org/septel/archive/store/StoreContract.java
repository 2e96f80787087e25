package org.septel.archive.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.septel.archive.store.Arrivals.LABEL;
import static org.septel.archive.store.Arrivals.PROVENANCE;
import static org.septel.archive.store.Arrivals.RECORD;
import static org.septel.archive.store.Arrivals.arrival;
import static org.septel.archive.store.Arrivals.batch;
import static org.septel.archive.store.Arrivals.id;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.CatalogueField;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Correction;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.CableId;

/// What every backend owes as a [Storage].
@SuppressWarnings("NullAway.Init")
public abstract class StoreContract {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456789Z");

    @TempDir
    Path folder;

    private Storage storage;

    /// Opens what the folder holds, or makes it.
    protected abstract Storage open(Path folder, InstantSource clock);

    @BeforeEach
    void openIt() {
        storage = open(folder, InstantSource.fixed(NOW));
    }

    @AfterEach
    void closeIt() {
        storage.close();
    }

    private Store store() {
        return storage.store();
    }

    private Cable cable(CableId id) {
        return store().cable(id).orElseThrow();
    }

    private List<Change> changesAfter(long sequence) {
        try (Stream<Change> changes = store().changesAfter(sequence)) {
            return changes.toList();
        }
    }

    @Test
    void anEmptyStoreHoldsNothing() {
        assertThat(store().size()).isZero();
        assertThat(store().sequence()).isZero();
        assertThat(store().cable(id(1))).isEmpty();
        assertThat(changesAfter(0)).isEmpty();
        assertThat(store().add(List.of())).returns(List.of(0, 0, 0, 0), StoreContract::counts);
    }

    private static List<Integer> counts(Receipt receipt) {
        return List.of(receipt.added(), receipt.versions(), receipt.unchanged(), (int) receipt.sequence());
    }

    @Test
    void theReceiptHasTheCablesOfOneVersionThatAreNewAsTheyCanBeRead() {
        store().add(batch(1, 2));
        Receipt receipt = store().add(List.of(
                arrival(id(1), "NEWER"), arrival(id(3), "A"), arrival(id(4), "B"), arrival(id(4), "C")));
        assertThat(receipt.fresh()).containsExactly(store().cable(id(3)).orElseThrow());
    }

    @Test
    void everythingThatArrivesCanBeReadAgain() {
        var arrival = arrival(id(1), "THE TEXT", new byte[] {0, -1, 13, 10}, RECORD);
        assertThat(store().add(List.of(arrival))).returns(List.of(1, 0, 0, 1), StoreContract::counts);
        ContentHash content = ContentHash.of("THE TEXT");
        ContentHash original = ContentHash.of(new byte[] {0, -1, 13, 10});
        var version = new CableVersion(id(1), 1, content, original, RECORD, PROVENANCE, LABEL, NOW, 1);
        assertThat(cable(id(1))).isEqualTo(new Cable(id(1), List.of(version)));
        assertThat(store().text(content)).isEqualTo("THE TEXT");
        assertThat(store().original(original)).containsExactly(0, -1, 13, 10);
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        var label = new AccessLabel(Optional.empty(), Set.of());
        var arrival = new Arrival(id(1), "", new byte[0], PublishedRecord.NONE, PROVENANCE, label);
        store().add(List.of(arrival));
        CableVersion version = cable(id(1)).newest();
        assertThat(version.record()).isEqualTo(PublishedRecord.NONE);
        assertThat(version.label()).isEqualTo(label);
        assertThat(store().text(version.content())).isEmpty();
        assertThat(store().original(version.original())).isEmpty();
    }

    @Test
    void fieldsOfAnyTextAreLossless() {
        String odd = "a\0b\uD800c\u00A0\uD83D\uDE00";
        var record = new PublishedRecord(
                Optional.of(odd),
                Optional.of(Instant.MAX),
                Optional.of(""),
                Optional.of(odd),
                Optional.of(odd),
                List.of("", odd),
                List.of(odd),
                List.of(new Attribute(odd, "two\nlines"), new Attribute("Note", odd)));
        var provenance = new Provenance(odd, odd, odd, Long.MAX_VALUE, 0, Long.MAX_VALUE);
        var label = new AccessLabel(Optional.empty(), Set.of(odd, ""));
        store().add(List.of(new Arrival(id(1), "x", new byte[1], record, provenance, label)));
        CableVersion version = cable(id(1)).newest();
        assertThat(version.record()).isEqualTo(record);
        assertThat(version.provenance()).isEqualTo(provenance);
        assertThat(version.label()).isEqualTo(label);
        assertThat(store().add(List.of(new Arrival(id(1), "x", new byte[1], record, provenance, label)))
                        .unchanged())
                .isEqualTo(1);
    }

    static List<String> textsOfEveryKind() {
        return List.of(
                "",
                "\0",
                "A\0B\0",
                "line\r\nline\n\r",
                "\uD800",
                "\uDC00\uD800",
                "ends with half a pair \uDBFF",
                "\uD83D\uDE00 whole and half \uDE00",
                "\uFFFD?",
                "\uD7FF\uE000\uFFFF",
                "S E C R E T ".repeat(100_000),
                "\u00E9\uD83D\uDE00\uD801".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("textsOfEveryKind")
    void textsOfEveryKindAreLossless(String text) {
        store().add(List.of(arrival(id(1), text), arrival(id(2), "another")));
        assertThat(store().text(cable(id(1)).newest().content())).isEqualTo(text);
        assertThat(store().text(ContentHash.of(text))).isEqualTo(text);
    }

    @Test
    void textsThatUtf8CannotTellApartAreTwoVersions() {
        store().add(List.of(arrival(id(1), "\uD800"), arrival(id(1), "\uD801"), arrival(id(1), "?")));
        assertThat(cable(id(1)).versions()).hasSize(3);
    }

    @Test
    void addingTwiceAddsOnce() {
        assertThat(store().add(batch(1, 5))).returns(List.of(5, 0, 0, 5), StoreContract::counts);
        assertThat(store().add(batch(1, 5))).returns(List.of(0, 0, 5, 5), StoreContract::counts);
        assertThat(store().add(batch(4, 3))).returns(List.of(1, 0, 2, 6), StoreContract::counts);
        assertThat(store().size()).isEqualTo(6);
    }

    @Test
    void theSameCableTwiceInOneBatchIsAddedOnce() {
        var twice = List.of(arrival(id(1), "A"), arrival(id(1), "A"), arrival(id(1), "B"), arrival(id(1), "A"));
        assertThat(store().add(twice)).returns(List.of(1, 1, 2, 2), StoreContract::counts);
        assertThat(cable(id(1)).versions()).hasSize(2);
    }

    @Test
    void anotherTextIsAnotherVersion() {
        store().add(List.of(arrival(id(1), "A")));
        assertThat(store().add(List.of(arrival(id(1), "B")))).returns(List.of(0, 1, 0, 2), StoreContract::counts);
    }

    @Test
    void anotherRecordOfTheSameTextIsAnotherVersion() {
        store().add(List.of(arrival(id(1), "A", new byte[] {1}, RECORD)));
        Receipt receipt = store().add(List.of(arrival(id(1), "A", new byte[] {2}, PublishedRecord.NONE)));
        assertThat(receipt).returns(List.of(0, 1, 0, 2), StoreContract::counts);
        assertThat(store().original(cable(id(1)).newest().original())).containsExactly(2);
    }

    @Test
    void theSameTextAndRecordFromOtherBytesAreAnotherWitness() {
        store().add(List.of(arrival(id(1), "A", new byte[] {1}, RECORD)));
        assertThat(store().add(List.of(arrival(id(1), "A", new byte[] {2}, RECORD))))
                .returns(List.of(0, 1, 0, 2), StoreContract::counts);
        assertThat(store().add(List.of(arrival(id(1), "A", new byte[] {1}, RECORD))))
                .returns(List.of(0, 0, 1, 2), StoreContract::counts);
        assertThat(store().original(cable(id(1)).versions().getLast().original()))
                .containsExactly(1);
    }

    @Test
    void theSameTextIsFoundUnderEveryId() {
        store().add(List.of(arrival(id(3), "A"), arrival(id(2), "B"), arrival(id(1), "A"), arrival(id(1), "B")));
        assertThat(store().cablesWith(ContentHash.of("A"))).containsExactly(id(1), id(3));
        assertThat(store().cablesWith(ContentHash.of("B"))).containsExactly(id(1), id(2));
        assertThat(store().cablesWith(ContentHash.of("C"))).isEmpty();
    }

    @Test
    void versionsComeNewestFirst() {
        Stream.of("A", "B", "C").forEach(text -> store().add(List.of(arrival(id(1), text))));
        assertThat(cable(id(1)).versions()).extracting(CableVersion::number).containsExactly(3, 2, 1);
        assertThat(cable(id(1)).versions())
                .extracting(version -> store().text(version.content()))
                .containsExactly("C", "B", "A");
    }

    @Test
    void eitherFormOfAnIdFindsTheTelegram() {
        CableId document = CableId.parse("1977MOSCOW02124").orElseThrow();
        CableId short_ = CableId.parse("77MOSCOW2124").orElseThrow();
        store().add(List.of(arrival(document, "A")));
        store().add(List.of(arrival(short_, "B"), arrival(short_, "A")));
        assertThat(store().size()).isEqualTo(1);
        assertThat(cable(short_)).isEqualTo(cable(document));
        assertThat(cable(short_).id()).isEqualTo(document);
        assertThat(cable(short_).versions()).extracting(CableVersion::id).containsExactly(short_, document);
        assertThat(changesAfter(0)).containsExactly(new Change(1, document), new Change(2, document));
    }

    @Test
    void sequencesAscendWithoutGaps() {
        store().add(batch(1, 3));
        store().add(batch(1, 3));
        store().add(batch(2, 1_500));
        store().add(List.of(arrival(id(1), "again")));
        assertThat(changesAfter(0))
                .extracting(Change::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1_502).boxed().toList());
        assertThat(changesAfter(1_500)).containsExactly(new Change(1_501, id(1_501)), new Change(1_502, id(1)));
        assertThat(changesAfter(1_502)).isEmpty();
        assertThat(cable(id(1)).newest().sequence())
                .isEqualTo(store().sequence())
                .isEqualTo(1_502);
    }

    @Test
    void aBatchThatFailsLeavesNothing() {
        store().add(batch(1, 2));
        var unkeepable = new ArrayList<>(batch(3, 200));
        unkeepable.add(new Arrival(id(900), "x", new byte[1], RECORD, missing(PROVENANCE), LABEL));
        assertThatThrownBy(() -> store().add(unkeepable)).isInstanceOf(RuntimeException.class);
        assertThat(store().size()).isEqualTo(2);
        assertThat(store().sequence()).isEqualTo(2);
        assertThat(store().cable(id(3))).isEmpty();
        assertThatThrownBy(() -> store().text(ContentHash.of("TEXT OF 3"))).isInstanceOf(StoreException.class);
        assertThat(store().add(batch(3, 200)).added()).isEqualTo(200);
    }

    /// A provenance that fails late: when its row is written.
    @SuppressWarnings("NullAway")
    private static Provenance missing(Provenance provenance) {
        return new Provenance(provenance.source(), null, provenance.charset(), 1, 0, 1);
    }

    @Test
    void contentThatIsNotHeldIsSaidToBeMissing() {
        ContentHash unknown = ContentHash.of("never kept");
        assertThatThrownBy(() -> store().text(unknown))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(unknown.hex());
    }

    @Test
    void aTextThatIsAlsoARecordsBytesIsKeptOnceAndRead() {
        var chain = new ArrayList<Arrival>();
        for (int i = 1; i <= 50; i++) {
            chain.add(arrival(id(i), "TEXT " + i, ("TEXT " + (i + 1)).getBytes(UTF_8), RECORD));
        }
        store().add(chain.subList(0, 25));
        store().add(chain.subList(25, 50).reversed());
        for (int i = 1; i <= 50; i++) {
            assertThat(store().text(cable(id(i)).newest().content())).isEqualTo("TEXT " + i);
            assertThat(store().original(cable(id(i)).newest().original()))
                    .asString()
                    .isEqualTo("TEXT " + (i + 1));
        }
    }

    @Test
    void whatWasAddedIsThereAfterReopening() {
        store().add(batch(1, 10));
        storage.quarantine().keep(PROVENANCE, "no message text", new byte[] {1});
        Cable before = cable(id(7));
        closeIt();
        openIt();
        assertThat(cable(id(7))).isEqualTo(before);
        assertThat(store().sequence()).isEqualTo(10);
        assertThat(storage.quarantine().entries()).hasSize(1);
        assertThat(store().add(batch(1, 10)).unchanged()).isEqualTo(10);
    }

    @Test
    void aClosedStoreSaysSo() {
        storage.close();
        assertThatThrownBy(() -> store().size())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void readersSeeWholeBatchesWhileOneAdds() {
        var done = new AtomicBoolean();
        List<CompletableFuture<Long>> readers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> readUntil(done)))
                .limit(4)
                .toList();
        try {
            for (int i = 0; i < 40; i++) {
                store().add(batch(1 + 25 * i, 25));
            }
        } finally {
            done.set(true);
        }
        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isPositive());
        assertThat(store().size()).isEqualTo(1_000);
    }

    private long readUntil(AtomicBoolean done) {
        long reads = 0;
        do {
            long sequence = store().sequence();
            assertThat(sequence % 25).isZero();
            if (sequence > 0) {
                Cable cable = cable(id((int) sequence));
                assertThat(store().text(cable.newest().content())).isEqualTo("TEXT OF " + sequence);
            }
            reads++;
        } while (!done.get());
        return reads;
    }

    @Test
    void changesMayBeReadWhileMoreAreAdded() {
        store().add(batch(1, 1_500));
        try (Stream<Change> changes = store().changesAfter(0)) {
            long read = changes.peek(change -> {
                        if (change.sequence() == 3) {
                            store().add(batch(1_501, 10));
                        }
                    })
                    .count();
            assertThat(read).isEqualTo(1_510);
        }
    }

    @Test
    void theQuarantineKeepsARecordOnce() {
        Quarantine quarantine = storage.quarantine();
        quarantine.keep(PROVENANCE, "no message text", new byte[] {1, 2, 3});
        quarantine.keep(PROVENANCE, "the message text is missing", new byte[] {1, 2, 3});
        var elsewhere = new Provenance("other.csv", "csv", "UTF-8", 1, 0, 3);
        quarantine.keep(elsewhere, "no id", new byte[] {1, 2, 3});
        ContentHash content = ContentHash.of(new byte[] {1, 2, 3});
        assertThat(store().original(content)).containsExactly(1, 2, 3);
        assertThat(quarantine.entries())
                .containsExactly(
                        new Quarantine.Entry(1, PROVENANCE, "the message text is missing", content, 3, NOW),
                        new Quarantine.Entry(2, elsewhere, "no id", content, 3, NOW));
    }

    private static ImportBatch batchOf(List<Arrival> arrivals, long known, ImportedFile... files) {
        return new ImportBatch(
                arrivals,
                List.of(),
                List.of(),
                known,
                counts("a memorandum", known),
                counts("dtg-day", arrivals.size()),
                List.of(files));
    }

    private static SortedMap<String, Long> counts(String name, long count) {
        return new TreeMap<>(Map.of(name, count));
    }

    @Test
    void theLedgerKeepsWhatEachRunBrought() {
        var file = new ImportedFile("in/a.txt", 12, Optional.of(ContentHash.of("a")), 3, Optional.empty());
        var broken = new ImportedFile("in/\uD800", 5, Optional.empty(), 0, Optional.of("may not be read"));
        Imports.Run run = storage.imports().begin("tolliver", List.of("in", "b"), Optional.of("csv"));
        assertThat(run.commit(batchOf(batch(1, 3), 0, file))).returns(List.of(3, 0, 0, 3), StoreContract::counts);
        assertThat(run.commit(batchOf(batch(3, 2), 5, broken))).returns(List.of(1, 0, 1, 4), StoreContract::counts);
        run.end(ImportRun.State.DONE);
        storage.imports().begin("tolliver", List.of(), Optional.empty()).end(ImportRun.State.STOPPED);
        assertThat(storage.imports().runs()).hasSize(2);
        assertThat(storage.imports().runs().getFirst().state()).isEqualTo(ImportRun.State.STOPPED);
        ImportRun kept = storage.imports().runs().getLast();
        assertThat(kept)
                .isEqualTo(new ImportRun(
                        1,
                        "tolliver",
                        List.of("in", "b"),
                        Optional.of("csv"),
                        NOW,
                        Optional.of(NOW),
                        ImportRun.State.DONE,
                        2,
                        17,
                        4,
                        0,
                        6,
                        0,
                        0,
                        new TreeMap<>(Map.of("a memorandum", 5L)),
                        counts("dtg-day", 5)));
        assertThat(kept.records()).isEqualTo(15);
        assertThat(storage.imports().files(1)).containsExactly(file, broken);
        assertThat(storage.imports().files(2)).isEmpty();
    }

    @Test
    void aRunThatNobodyWorksAtWasInterrupted() {
        try (Storage.Lease lease = storage.lease(Duration.ZERO).orElseThrow()) {
            storage.imports().begin("tolliver", List.of("in"), Optional.empty()).commit(batchOf(batch(1, 2), 0));
            assertThat(storage.imports().runs().getFirst().state()).isEqualTo(ImportRun.State.RUNNING);
            assertThat(lease).isNotNull();
        }
        ImportRun interrupted = storage.imports().runs().getFirst();
        assertThat(interrupted.state()).isEqualTo(ImportRun.State.INTERRUPTED);
        assertThat(interrupted.added()).isEqualTo(2);
        assertThat(interrupted.ended()).isEmpty();
        storage.imports().begin("tolliver", List.of("in"), Optional.empty());
        assertThat(storage.imports().runs().getLast()).isEqualTo(interrupted);
    }

    @Test
    void aBatchThatFailsIsNotCounted() {
        Imports.Run run = storage.imports().begin("tolliver", List.of("in"), Optional.empty());
        var unkeepable = new Arrival(id(9), "x", new byte[1], RECORD, missing(PROVENANCE), LABEL);
        assertThatThrownBy(() -> run.commit(batchOf(List.of(arrival(id(1), "A"), unkeepable), 3)))
                .isInstanceOf(RuntimeException.class);
        assertThat(storage.imports().runs().getFirst().records()).isZero();
        assertThat(store().size()).isZero();
    }

    @Test
    void whatCanBeReadNowLeavesQuarantineAsItComesIn() {
        storage.quarantine().keep(PROVENANCE, "PDF files are not read yet", new byte[] {1});
        long number = storage.quarantine().entries().getFirst().number();
        var refusal = new ImportBatch.Refusal(
                new Provenance("b", "csv", "UTF-8", 1, 0, 1), "2 fields where a record has 8", new byte[] {2});
        storage.imports()
                .begin("tolliver", List.of(), Optional.empty())
                .commit(new ImportBatch(
                        batch(1, 1), List.of(refusal), List.of(number), 0, counts("x", 0), counts("y", 0), List.of()));
        assertThat(storage.quarantine().entries())
                .extracting(Quarantine.Entry::reason)
                .containsExactly("2 fields where a record has 8");
        ImportRun run = storage.imports().runs().getFirst();
        assertThat(run.released()).isEqualTo(1);
        assertThat(run.quarantined()).isEqualTo(1);
    }

    @Test
    void aRecordThatIsHeldIsKnownAgain() {
        store().add(List.of(arrival(id(1), "A", new byte[] {1}, RECORD)));
        assertThat(store().isHeld(RECORD, "A", new byte[] {1})).isTrue();
        assertThat(store().isHeld(PublishedRecord.NONE, "A", new byte[] {1})).isFalse();
        assertThat(store().isHeld(RECORD, "B", new byte[] {1})).isFalse();
        assertThat(store().isHeld(RECORD, "A", new byte[] {2})).isFalse();
    }

    @Test
    void aCorrectionIsAChangeThatCanBeTakenBackAndStaysInTheRecord() {
        store().add(batch(1, 2));
        Corrections corrections = storage.corrections();
        Correction made = corrections.add(id(1), CatalogueField.TITLE, "\uD800 new", "old", "tolliver", "misread");
        assertThat(made)
                .isEqualTo(new Correction(
                        1,
                        id(1),
                        CatalogueField.TITLE,
                        "\uD800 new",
                        "old",
                        "tolliver",
                        NOW,
                        "misread",
                        Optional.empty()));
        assertThat(changesAfter(2)).containsExactly(new Change(3, id(1)));
        assertThat(corrections.of(id(1))).containsExactly(made);
        assertThat(corrections.of(id(2))).isEmpty();
        Correction undone = corrections.undo(1, "quill");
        assertThat(undone.undone()).hasValue(new Correction.Undoing("quill", NOW));
        assertThat(changesAfter(3)).containsExactly(new Change(4, id(1)));
        assertThat(corrections.all()).containsExactly(undone);
        assertThatThrownBy(() -> corrections.undo(1, "quill")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corrections.undo(7, "quill")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> corrections.add(id(9), CatalogueField.TITLE, "a", "b", "c", "d"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store().sequence()).isEqualTo(4);
        assertThat(store().add(batch(3, 1)).sequence()).isEqualTo(5);
    }

    @Test
    void aBackupIsTakenWhileOthersAddAndIsWholeAndReplacesNothing() {
        store().add(batch(1, 30));
        storage.corrections().add(id(1), CatalogueField.TITLE, "new", "old", "tolliver", "misread");
        Path backup = folder.resolve("backup");
        storage.upkeep().backup(backup);
        store().add(batch(31, 5));
        assertThat(backup).isRegularFile();
        assertThatThrownBy(() -> storage.upkeep().backup(backup)).hasMessageContaining("is there already");
        assertThatThrownBy(() -> storage.upkeep().backup(folder.resolve("no/such/folder/file")))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void aSoundStoreIsFoundSound() {
        store().add(batch(1, 30));
        storage.quarantine().keep(PROVENANCE, "no message text", new byte[] {1});
        Upkeep.Verdict verdict = storage.upkeep().verify(Upkeep.Progress.SILENT);
        assertThat(verdict.damages()).isEmpty();
        assertThat(verdict.contents()).isEqualTo(61);
        Upkeep.Statistics held = storage.upkeep().statistics();
        assertThat(held.cables()).isEqualTo(30);
        assertThat(held.textBytes()).isEqualTo(9 * "TEXT OF 1".length() + 21 * "TEXT OF 10".length());
    }

    @Test
    void onlyOneHoldsTheLease() {
        Storage.Lease lease = storage.lease(Duration.ZERO).orElseThrow();
        assertThat(storage.lease(Duration.ZERO)).isEmpty();
        try (Storage other = open(folder, InstantSource.system())) {
            assertThat(other.lease(Duration.ofMillis(20))).isEmpty();
            assertThat(other.store().size()).isZero();
            lease.close();
            other.lease(Duration.ZERO).orElseThrow().close();
        }
        storage.lease(Duration.ZERO).orElseThrow().close();
    }
}

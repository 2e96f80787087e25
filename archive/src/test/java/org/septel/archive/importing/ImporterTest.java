package org.septel.archive.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.importing.layout.Layouts;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.Quarantine;
import org.septel.archive.store.StoreException;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

class ImporterTest {

    private static final String TELEGRAM = """
            VZCZCXRO0001
            OO RUEHC
            DE RUEHMO #4634 2630929
            ZNY CCCCC ZZH
            O 200929Z SEP 07
            FM AMEMBASSY MOSCOW
            TO RUEHC/SECSTATE WASHDC IMMEDIATE
            C O N F I D E N T I A L MOSCOW 004634
            NOFORN
            SIPDIS
            SUBJECT: STORM DAMAGE
            1. (C) Text.
            """;

    private static final String STUB =
            "09PARIS%d\nTitle\nWed Sep 16 00:00:00 +0200 2009\nUNCLASSIFIED\nEmbassy Paris\n";

    @TempDir
    Path folder;

    private final MemoryStorage storage = new MemoryStorage();

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ImportReport run(Path... paths) {
        return importer(2).run(List.of(paths), Optional.empty(), ImportProgress.SILENT, () -> false);
    }

    private Importer importer(int parsers) {
        return new Importer(
                storage,
                Layouts.standard(),
                new TelegramParser(Lexicon.standard()),
                Lexicon.standard(),
                parsers,
                "tester",
                ImportFollower.NOBODY);
    }

    @Test
    void namesATelegramByItsReferenceAndTheYearOfItsDateTimeGroup() throws IOException {
        ImportReport report = run(write("a.txt", TELEGRAM));
        Arrival arrival = storage.arrivals().getFirst();
        assertThat(arrival.id()).hasToString("07MOSCOW4634");
        assertThat(arrival.text()).isEqualTo(TELEGRAM);
        assertThat(arrival.label()).hasToString("CONFIDENTIAL//NOFORN//SIPDIS");
        assertThat(report)
                .isEqualTo(new ImportReport(1, TELEGRAM.length(), 1, 1, 0, 0, 0, new TreeMap<>(), List.of(), false));
    }

    @Test
    void takesTheIdFromTheNameOfTheFileWhereTheTextHasNone() throws IOException {
        run(
                write("1973LAPAZ03608.txt", "1. (U) TEXT.\n"),
                write("plusd-1976STATE244918_b.txt", "2. (U) MORE TEXT.\n"),
                write("07PARIS1234.txt", TELEGRAM),
                write("2007NOTES12.txt", "Notes of 2007.\n"),
                write("07PARIS1-07PARIS2.txt", "Two in one.\n"));
        assertThat(storage.arrivals())
                .extracting(arrival -> arrival.id() + " " + arrival.record().attributes())
                .containsExactly(
                        "1973LAPAZ03608 [" + Prepared.NAMED_BY_FILE + "]",
                        "1976STATE244918 [" + Prepared.NAMED_BY_FILE + "]",
                        "07MOSCOW4634 []");
    }

    @Test
    void keepsARecordWithoutAText() throws IOException {
        run(write("stub.txt", STUB.formatted(1)));
        assertThat(storage.arrivals().getFirst().text()).isEmpty();
        assertThat(storage.arrivals().getFirst().label()).hasToString("UNCLASSIFIED");
    }

    @Test
    void labelsWithTheHigherOfWhatRecordAndTelegramSay() throws IOException {
        run(
                write("low.txt", STUB.formatted(1) + TELEGRAM),
                write("odd.txt", STUB.formatted(2).replace("UNCLASSIFIED", "OBSCURE") + TELEGRAM));
        assertThat(storage.arrivals().get(0).label()).hasToString("CONFIDENTIAL//NOFORN//SIPDIS");
        assertThat(storage.arrivals().get(1).label()).hasToString("UNMARKED//NOFORN//SIPDIS");
    }

    @Test
    void importsTwiceAndChangesNothing() throws IOException {
        Path file = write("a.txt", TELEGRAM);
        run(file);
        ImportReport again = run(file);
        assertThat(again.added() + again.versions()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void quarantinesWhatNamesNoCableWithPlaceAndReason() throws IOException {
        Path prose = write("README.md", "# Cables\n\nWhat these files are.\n");
        Path unnamed = write("unnamed.txt", "FM AMEMBASSY MOSCOW\nSUBJECT: STORM\n");
        Path wrong = write("wrong.txt", STUB.formatted(0));
        Path page = write("page.html", "<html><pre>" + TELEGRAM + "</pre></html>");
        ImportReport report = run(prose, unnamed, wrong, page);
        assertThat(report.problems())
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .isEqualTo(prose + ", record 1 (bytes 0-32): no line of a telegram was recognised"),
                        problem -> assertThat(problem)
                                .startsWith(unnamed + ", record 1 (bytes 0-35): no id: the record gives none"),
                        problem -> assertThat(problem).contains("no cable is called '09PARIS0'"),
                        problem -> assertThat(problem).endsWith("an HTML page in no layout that is read"));
        assertThat(storage.quarantine).extracting(Quarantine.Entry::bytes).startsWith(32L, 35L);
        assertThat(report.quarantined()).isEqualTo(4);
        assertThat(storage.cables).isEmpty();
    }

    @Test
    void goesOnBehindABadRecordAndEveryCountAddsUp() throws IOException {
        String row = "\"1\",\"9/20/2007 9:29\",\"%s\",\"Embassy Moscow\",\"CONFIDENTIAL\",\"\",\"\",\"text\"\n";
        Path csv = write("cables.csv", row.formatted("07MOSCOW1") + "\"2\",\"broken\"\n" + row.formatted("07MOSCOW3"));
        ImportReport report =
                run(csv, folder.resolve("missing.txt"), write("empty.txt", ""), write("blank.txt", " \n"));
        assertThat(storage.arrivals())
                .extracting(arrival -> arrival.id().toString())
                .containsExactly("07MOSCOW1", "07MOSCOW3");
        assertThat(report.records()).isEqualTo(3);
        assertThat(report.quarantined()).isEqualTo(1);
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.problems())
                .containsExactly(
                        folder.resolve("missing.txt") + ": no such file or folder",
                        csv + ", record 2 (bytes 78-91): 2 fields where a record has 8",
                        folder.resolve("empty.txt") + ": empty",
                        folder.resolve("blank.txt") + ": no record in it");
    }

    @Test
    void walksFoldersInOrderOncePastHiddenFilesAndLinksInACircle() throws IOException {
        write("in/b.txt", STUB.formatted(2));
        write("in/a.txt", STUB.formatted(1));
        write("in/deeper/c.txt", STUB.formatted(3));
        write("in/.hidden/d.txt", STUB.formatted(4));
        write("in/.DS_Store", STUB.formatted(5));
        Files.createSymbolicLink(folder.resolve("in/deeper/up"), folder.resolve("in"));
        ImportReport report = run(folder.resolve("in"), folder.resolve("in/a.txt"));
        assertThat(storage.arrivals())
                .extracting(arrival -> arrival.id().number())
                .containsExactly(1, 2, 3);
        assertThat(report.files()).isEqualTo(3);
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void commitsInBatchesInTheOrderOfTheFile() throws IOException {
        var rows = new StringBuilder();
        for (int number = 1; number <= 1_200; number++) {
            rows.append("\"%1$d\",\"9/20/2007 9:29\",\"07MOSCOW%1$d\",\"\",\"SECRET\",\"\",\"\",\"text\"\n"
                    .formatted(number));
        }
        run(write("cables.csv", rows.toString()));
        assertThat(storage.batches).containsExactly(500, 500, 200);
        assertThat(storage.arrivals())
                .extracting(arrival -> arrival.id().number())
                .isSorted();
    }

    @Test
    void stopsAtABatchWhenAsked() throws IOException {
        var rows = new StringBuilder();
        for (int number = 1; number <= 1_200; number++) {
            rows.append("\"%1$d\",\"9/20/2007 9:29\",\"07MOSCOW%1$d\",\"\",\"SECRET\",\"\",\"\",\"text\"\n"
                    .formatted(number));
        }
        ImportReport report = importer(2)
                .run(
                        List.of(write("cables.csv", rows.toString())),
                        Optional.empty(),
                        ImportProgress.SILENT,
                        () -> !storage.batches.isEmpty());
        assertThat(report.stopped()).isTrue();
        assertThat(report.records()).isEqualTo(500);
        assertThat(storage.arrivals()).hasSize(500);
    }

    @Test
    void endsWithTheStoresOwnFailure() throws IOException {
        storage.failAtBatch = 0;
        Path file = write("a.txt", TELEGRAM);
        assertThatThrownBy(() -> run(file)).isInstanceOf(StoreException.class).hasMessage("the disk is full");
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        var told = new ArrayList<ImportProgress.State>();
        write("in/a.txt", STUB.formatted(1));
        write("in/b.txt", "prose\n");
        importer(1).run(List.of(folder.resolve("in")), Optional.empty(), told::add, () -> false);
        ImportProgress.State last = told.getLast();
        assertThat(last.filesDone()).isEqualTo(2);
        assertThat(last.filesTotal()).isEqualTo(2);
        assertThat(last.bytesRead())
                .isEqualTo(last.bytesTotal())
                .isEqualTo(STUB.formatted(1).length() + 6L);
        assertThat(last.records()).isEqualTo(2);
        assertThat(told).extracting(ImportProgress.State::bytesRead).isSorted();
    }

    @Test
    void readsAFileAsItIsTold() throws IOException {
        byte[] file = (STUB.formatted(1) + TELEGRAM).getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("a"), file);
        importer(1).run(List.of(path), Optional.of("text"), ImportProgress.SILENT, () -> false);
        assertThat(storage.arrivals().getFirst().id()).hasToString("07MOSCOW4634");
        assertThatThrownBy(() ->
                        importer(1).run(List.of(path), Optional.of("papyrus"), ImportProgress.SILENT, () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such format: papyrus");
    }
}

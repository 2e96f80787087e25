package org.septel.archive.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.septel.archive.importing.layout.Layouts;
import org.septel.archive.store.Arrival;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// Imports the real cables that lie beside the project, where they do.
class SharedCorpusTest {

    private static final Path SHARED = Path.of(System.getProperty("septel.root", ".."), "..", "shared");

    private final MemoryStorage storage = new MemoryStorage();

    @BeforeEach
    void needsTheCorpus() {
        assumeTrue(Files.isDirectory(SHARED.resolve("corpus")), "no ../shared beside the project");
    }

    private ImportReport run(String... paths) {
        return new Importer(
                        storage,
                        Layouts.standard(),
                        new TelegramParser(Lexicon.standard()),
                        Lexicon.standard(),
                        2,
                        "tester",
                        ImportFollower.NOBODY)
                .run(
                        List.of(paths).stream().map(SHARED::resolve).toList(),
                        Optional.empty(),
                        ImportProgress.SILENT,
                        () -> false);
    }

    @Test
    void seedAndCablegateTextsAreImportedWithNoQuarantine() {
        ImportReport report = run("seed", "corpus/cablegate");
        assertThat(report.problems()).isEmpty();
        assertThat(report.added()).isEqualTo(61);
        assertThat(storage.arrivals())
                .allSatisfy(arrival -> assertThat(arrival.provenance().source()).endsWith(arrival.id() + ".txt"));
        assertThat(storage.arrivals())
                .filteredOn(arrival -> arrival.text().isEmpty())
                .extracting(arrival -> arrival.id().toString())
                .containsExactly("09PARIS1267");
    }

    @Test
    void everyLabelHasALevel() {
        run("seed", "corpus/cablegate");
        assertThat(storage.arrivals())
                .extracting(Arrival::label)
                .allMatch(label -> label.level().isPresent());
    }

    @Test
    void aPageAndItsTextSayTheSameButForPilcrowsAndBlanks() {
        run("corpus/cablegate");
        Map<CableId, String> texts =
                storage.arrivals().stream().collect(Collectors.toMap(Arrival::id, arrival -> bare(arrival.text())));
        int before = storage.arrivals().size();
        ImportReport report = run("corpus/cablegate-html");
        assertThat(report.problems()).isEmpty();
        List<Arrival> pages =
                storage.arrivals().subList(before, storage.arrivals().size());
        assertThat(pages)
                .filteredOn(page -> !bare(page.text()).equals(texts.get(page.id())))
                .extracting(page -> page.id().toString())
                .containsExactly("09PARIS1267");
        assertThat(report.versions()).isEqualTo(53);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00B6]", "");
    }

    @Test
    void pagesOfTheLaterStyleAreRead() {
        ImportReport report = run("corpus/cablegate-html-2011");
        assertThat(report.problems()).isEmpty();
        assertThat(report.added()).isEqualTo(2);
    }

    @Test
    void everyTelegramOfTheVolumesIsKeptAndTheRestIsPassedOver() {
        ImportReport report = run("corpus/frus");
        assertThat(report.problems()).isEmpty();
        assertThat(storage.arrivals())
                .extracting(arrival -> arrival.id().toString())
                .containsExactlyInAnyOrder(
                        "1974STATE220125", "74COLOMBO3099", "75LONDON1110", "1976STATE220256", "1976DOHA00968");
        assertThat(report.passedOver())
                .containsEntry("a memorandum, no telegram", 3L)
                .containsEntry("a letter, no telegram", 1L);
    }
}

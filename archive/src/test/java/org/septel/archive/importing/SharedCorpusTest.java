package org.septel.archive.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.septel.archive.importing.layout.Layouts;
import org.septel.archive.store.Arrival;
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
        return new Importer(storage, Layouts.standard(), new TelegramParser(Lexicon.standard()), Lexicon.standard(), 2)
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
    void markupEndsInQuarantineAndNotAsTelegrams() {
        ImportReport report = run("corpus/cablegate-html", "corpus/cablegate-html-2011", "corpus/frus");
        assertThat(storage.arrivals()).isEmpty();
        assertThat(report.quarantined()).isEqualTo(report.files());
        assertThat(report.problems())
                .allMatch(problem ->
                        problem.endsWith("HTML pages are not read yet") || problem.endsWith("XML is not read yet"));
    }
}

package org.septel.archive.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import org.septel.archive.importing.layout.Layouts;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// What holds for every import.
class CountLaws {

    private static final String STUB =
            "09PARIS%d\nTitle\nWed Sep 16 00:00:00 +0200 2009\nUNCLASSIFIED\nEmbassy Paris\n";

    private final Path folder = newFolder();

    @Provide
    Arbitrary<List<String>> files() {
        Arbitrary<String> row = Arbitraries.integers()
                .between(1, 4)
                .map("\"1\",\"9/20/2007 9:29\",\"07MOSCOW%d\",\"\",\"SECRET\",\"\",\"\",\"text\"\n"::formatted);
        Arbitrary<String> csv = Arbitraries.frequencyOf(
                        Tuple.of(4, row), Tuple.of(1, Arbitraries.just("\"5\",\"odd\"\n")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(rows -> String.join("", rows));
        Arbitrary<String> text = Arbitraries.of("", " \n", "prose\n", "<html>", "\0", "FM AMEMBASSY ROME\n");
        return Arbitraries.oneOf(csv, text, Arbitraries.integers().between(0, 3).map(STUB::formatted))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 100)
    void theCountsAddUpForAnyMixture(@ForAll("files") List<String> files) throws IOException {
        var storage = new MemoryStorage();
        ImportReport report = new Importer(
                        storage,
                        Layouts.standard(),
                        new TelegramParser(Lexicon.standard()),
                        Lexicon.standard(),
                        2,
                        "tester",
                        ImportFollower.NOBODY)
                .run(written(files), Optional.empty(), ImportProgress.SILENT, () -> false);
        assertThat(report.records())
                .isEqualTo(report.added() + report.versions() + report.unchanged() + report.quarantined());
        assertThat(report.added()).isEqualTo(storage.cables.size());
        assertThat(report.added() + report.versions())
                .isEqualTo(storage.arrivals().size());
        assertThat(report.quarantined()).isEqualTo(storage.quarantine.size());
        assertThat(report.files()).isEqualTo(files.size());
        long withoutRecord = files.stream()
                .filter(String::isBlank)
                .filter(text -> text.indexOf('\0') < 0)
                .count();
        assertThat(report.problems()).hasSize((int) (report.quarantined() + withoutRecord));
        assertThat(report.bytes())
                .isEqualTo(files.stream().mapToLong(String::length).sum());
    }

    private List<Path> written(List<String> files) throws IOException {
        var paths = new ArrayList<Path>();
        for (String file : files) {
            paths.add(Files.writeString(folder.resolve("file" + paths.size()), file));
        }
        return paths;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("count-laws");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @AfterProperty
    void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

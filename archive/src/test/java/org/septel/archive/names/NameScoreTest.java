package org.septel.archive.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// How good the names are, per kind, on telegrams that were marked by hand, and that they do not become worse.
/// `docs/methods.md` has the figures that this prints.
class NameScoreTest {

    /// A little under what is reached.
    private static final double SLACK = 0.02;

    @Test
    void modernNamesAreFoundAsWellAsTheDocumentsSay() {
        List<Marked> telegrams = ModernLabels.all();
        check("modern, tuned on", telegrams.stream().filter(Marked::isForTuning).toList(), floors(0.97, 0.97, 0.93));
        check(
                "modern, held back",
                telegrams.stream().filter(telegram -> !telegram.isForTuning()).toList(),
                floors(0.94, 0.91, 0.88));
    }

    @Test
    void namesOfThe1970sAreFoundAsWellAsTheDocumentsSay() {
        List<Marked> telegrams = handMarked();
        check("1970s, tuned on", telegrams.stream().filter(Marked::isForTuning).toList(), floors(0.84, 0.90, 0.71));
        check(
                "1970s, held back",
                telegrams.stream().filter(telegram -> !telegram.isForTuning()).toList(),
                floors(0.74, 0.85, 0.77));
    }

    private static Map<NameKind, Double> floors(double person, double place, double organisation) {
        return Map.of(NameKind.PERSON, person, NameKind.PLACE, place, NameKind.ORGANISATION, organisation);
    }

    private static void check(String name, List<Marked> telegrams, Map<NameKind, Double> floors) {
        var score = new Score();
        telegrams.forEach(score::take);
        for (NameKind kind : NameKind.values()) {
            Score.Figures overlapping = score.figures(kind, false);
            System.out.printf(
                    "%-18s %-13s %4d marked; same bounds %s; overlapping %s%n",
                    name, kind, overlapping.marked(), score.figures(kind, true), overlapping);
            assertThat(overlapping.f1()).as(name + ", " + kind).isGreaterThan(floors.getOrDefault(kind, 1.0) - SLACK);
        }
    }

    private static List<Marked> handMarked() {
        Path folder = Path.of(System.getProperty("septel.root", ".."), "..", "shared", "corpus", "nara-bodies-ner");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no marked telegrams at hand");
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .map(file ->
                            HandMarked.read(file.replace(".txt", ""), Shared.text("corpus/nara-bodies-ner/" + file)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

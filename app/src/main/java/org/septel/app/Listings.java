package org.septel.app;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.septel.archive.cable.Correction;
import org.septel.archive.cable.Provenance;
import org.septel.archive.store.ImportRun;
import org.septel.archive.store.ImportedFile;
import org.septel.archive.store.Quarantine;

/// What the archive keeps lists of, as lists for people and programs.
final class Listings {

    private Listings() {}

    static Listing imports(List<ImportRun> runs) {
        var listing = new Listing(
                "import",
                "began",
                "state",
                "person",
                "seconds",
                "files",
                "bytes",
                "records",
                "new",
                "versions",
                "unchanged",
                "quarantined",
                "passed over",
                "released",
                "format",
                "from",
                "diagnostics");
        for (ImportRun run : runs) {
            listing.add(
                    run.number(),
                    run.began().truncatedTo(ChronoUnit.SECONDS),
                    run.state().name().toLowerCase(Locale.ROOT),
                    run.person(),
                    run.ended()
                            .map(ended -> "%.1f"
                                    .formatted(
                                            Duration.between(run.began(), ended).toMillis() / 1000.0))
                            .orElse(""),
                    run.files(),
                    run.bytes(),
                    run.records(),
                    run.added(),
                    run.versions(),
                    run.unchanged(),
                    run.quarantined(),
                    counts(run.passedOver()),
                    run.released(),
                    run.format().orElse("auto"),
                    run.paths().isEmpty() ? "(quarantine)" : String.join(" ", run.paths()),
                    counts(run.diagnostics()));
        }
        return listing;
    }

    private static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    static Listing files(List<ImportedFile> files) {
        var listing = new Listing("file", "bytes", "records", "sha-256", "problem");
        for (ImportedFile file : files) {
            listing.add(
                    file.path(),
                    file.bytes(),
                    file.records(),
                    file.hash().map(Object::toString).orElse(""),
                    file.problem().orElse(""));
        }
        return listing;
    }

    static Listing corrections(List<Correction> corrections) {
        var listing = new Listing(
                "correction", "id", "field", "value", "was", "author", "made", "reason", "undone", "undone by");
        for (Correction correction : corrections) {
            listing.add(
                    correction.number(),
                    correction.cable(),
                    correction.field().keyword(),
                    correction.value(),
                    correction.was(),
                    correction.author(),
                    correction.made().truncatedTo(ChronoUnit.SECONDS),
                    correction.reason(),
                    correction
                            .undone()
                            .map(undoing ->
                                    undoing.at().truncatedTo(ChronoUnit.SECONDS).toString())
                            .orElse(""),
                    correction.undone().map(Correction.Undoing::person).orElse(""));
        }
        return listing;
    }

    static Listing quarantine(List<Quarantine.Entry> entries) {
        var listing = new Listing(
                "number", "arrived", "source", "record", "start", "end", "format", "reason", "bytes", "sha-256");
        for (Quarantine.Entry entry : entries) {
            Provenance place = entry.provenance();
            listing.add(
                    entry.number(),
                    entry.arrived().truncatedTo(ChronoUnit.SECONDS),
                    place.source(),
                    place.record(),
                    place.start(),
                    place.end(),
                    place.format(),
                    entry.reason(),
                    entry.bytes(),
                    entry.content());
        }
        return listing;
    }
}

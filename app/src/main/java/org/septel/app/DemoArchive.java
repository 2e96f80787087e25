package org.septel.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.importing.ImportProgress;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;

/// The archive of invented cables that newcomers see first.
final class DemoArchive {

    static final int CABLES = 300;

    private static final long SEED = 1;

    private DemoArchive() {}

    static Stream<SampleCable> samples() {
        return new SampleCables(SEED).stream(CABLES);
    }

    /// Makes it in an empty folder.
    static void make(Path home) throws IOException {
        try (var sources = TemporaryFolder.create();
                var samples = samples();
                var archive = Archive.open(ArchiveSettings.at(home))) {
            samples.forEach(sample -> write(sample, sources.path()));
            archive.importFrom(List.of(sources.path()), Optional.empty(), ImportProgress.SILENT, () -> false);
        }
    }

    private static void write(SampleCable sample, Path folder) {
        try {
            Files.writeString(folder.resolve(sample.id() + ".txt"), sample.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

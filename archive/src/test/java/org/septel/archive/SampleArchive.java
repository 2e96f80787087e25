package org.septel.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.septel.archive.importing.ImportProgress;
import org.septel.samples.SampleCable;

/// An archive of invented cables.
final class SampleArchive {

    private SampleArchive() {}

    /// A new one that holds these. Close it.
    static Archive of(Path folder, List<SampleCable> cables) throws IOException {
        Archive archive = Archive.open(ArchiveSettings.at(folder.resolve("archive")));
        bring(archive, folder.resolve("cables"), cables);
        return archive;
    }

    /// Imports cables by way of a folder.
    static void bring(Archive archive, Path in, List<SampleCable> cables) throws IOException {
        Files.createDirectories(in);
        for (SampleCable cable : cables) {
            Files.writeString(in.resolve(cable.id() + ".txt"), cable.text());
        }
        archive.importFrom(List.of(in), Optional.empty(), ImportProgress.SILENT, () -> false);
    }
}

package org.septel.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportProgress;
import org.septel.archive.search.meaning.Embedder;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.web.WebServer;

/// An archive of invented cables, and its pages on this machine.
final class Served implements AutoCloseable {

    private static final int SEED = 1974;

    private final Archive archive;
    private final WebServer server;

    private Served(Archive archive, WebServer server) {
        this.archive = archive;
        this.server = server;
    }

    /// The first cables of all that are invented.
    static List<SampleCable> samples(int cables) {
        return new SampleCables(SEED).stream(cables).toList();
    }

    /// @param folder empty, for files and archive
    /// @param more   texts of other cables, by their ids
    static Served of(List<SampleCable> cables, Map<String, String> more, Path folder) throws IOException {
        return of(cables, more, folder, Optional::empty);
    }

    /// Cables that are searched by meaning too, with the model that comes with the program.
    static Served ranked(List<SampleCable> cables, Path folder) throws IOException {
        Optional<Embedder> model = ServiceLoader.load(Embedder.class).findFirst();
        Served served = of(cables, Map.of(), folder, () -> model);
        served.archive.prepareMeaning(state -> {}, () -> false);
        return served;
    }

    private static Served of(
            List<SampleCable> cables, Map<String, String> more, Path folder, Supplier<Optional<Embedder>> model)
            throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (SampleCable cable : cables) {
            Files.writeString(in.resolve(cable.id() + ".txt"), cable.text());
        }
        for (Map.Entry<String, String> cable : more.entrySet()) {
            Files.writeString(in.resolve(cable.getKey() + ".txt"), cable.getValue());
        }
        Archive archive =
                Archive.open(ArchiveSettings.at(folder.resolve("archive")).with(model));
        archive.importFrom(List.of(in), Optional.empty(), ImportProgress.SILENT, () -> false);
        WebServer server = WebServer.start(
                archive.room(Clearance.ALL),
                archive.notebook(Clearance.ALL),
                archive.watch(Clearance.ALL),
                "127.0.0.1",
                0);
        return new Served(archive, server);
    }

    Archive archive() {
        return archive;
    }

    /// Ends with a slash.
    String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }
}

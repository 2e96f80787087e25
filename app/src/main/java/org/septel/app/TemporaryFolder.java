package org.septel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is gone with all it holds when it is closed.
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder create() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("septel-"));
    }

    /// Copies all that another folder holds into this one.
    void fillFrom(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = path.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> everything;
        try (Stream<Path> files = Files.walk(path)) {
            everything = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : everything) {
            Files.deleteIfExists(file);
        }
    }
}

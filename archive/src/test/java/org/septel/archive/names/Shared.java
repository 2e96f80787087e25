package org.septel.archive.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The telegrams beside the project, which may be absent; then the test that asks is skipped with a reason.
final class Shared {

    private Shared() {}

    static String text(String path) {
        Path place = Path.of(System.getProperty("septel.root", ".."), "..", "shared", path);
        Assumptions.assumeTrue(Files.isReadable(place), path + " is not at hand");
        try {
            return Files.readString(place);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}

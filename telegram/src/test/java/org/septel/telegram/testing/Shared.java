package org.septel.telegram.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The reference material beside the project: seed, corpus, vectors. It is no part of the project and may be absent;
/// then the test that asks is skipped with a reason.
public final class Shared {

    private Shared() {}

    /// A text file in UTF-8, by its path under `shared`.
    public static String text(String path) {
        try {
            return Files.readString(place(path), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /// The lines of a text file.
    public static List<String> lines(String path) {
        return text(path).lines().toList();
    }

    /// The telegram of the seed, without the record page's own lines.
    public static String seedTelegram() {
        String page = text("seed/07MOSCOW4634.txt");
        return page.substring(page.indexOf("VZCZC"));
    }

    private static Path place(String path) {
        Path place = Path.of(System.getProperty("septel.root", ".."), "..", "shared", path);
        Assumptions.assumeTrue(Files.isReadable(place), path + " is not at hand");
        return place;
    }
}

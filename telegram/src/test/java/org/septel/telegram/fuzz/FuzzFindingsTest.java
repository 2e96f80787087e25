package org.septel.telegram.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each file in `src/test/resources/fuzz` once broke a law. A new finding is put there under a name that says what it
/// is.
class FuzzFindingsTest {

    static Stream<Path> findings() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(FuzzFindingsTest.class.getResource("/fuzz"), "no folder of findings");
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void staysMended(Path finding) throws IOException {
        TelegramFuzz.fuzzerTestOneInput(Files.readAllBytes(finding));
    }
}

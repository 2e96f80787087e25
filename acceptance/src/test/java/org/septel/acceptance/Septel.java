package org.septel.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The real command, as a person starts it, on an archive of its own.
record Septel(Path archive) {

    static final Path ROOT =
            Path.of(System.getProperty("septel.root", "..")).toAbsolutePath().normalize();

    /// Real cables, for tests alone. Skips the test where they are not at hand.
    static Path shared(String path) {
        Path shared = ROOT.resolveSibling("shared").resolve(path);
        assumeTrue(Files.exists(shared), "no real cables at hand: ../shared/" + path);
        return shared;
    }

    Answer run(Object... arguments) throws IOException, InterruptedException {
        return runWith("", arguments);
    }

    Answer runWith(String input, Object... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        var out = read(process.getInputStream());
        var err = read(process.getErrorStream());
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("septel did not end: " + List.of(arguments));
        }
        return new Answer(process.exitValue(), out.join(), err.join());
    }

    /// Starts the command and leaves it running.
    Process start(Object... arguments) throws IOException {
        assumeTrue(
                Files.exists(ROOT.resolve("app/target/septel/classpath")),
                "the command is not built yet; ./test and mvn verify build it");
        var command = new ArrayList<String>();
        command.add(ROOT.resolve("septel").toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command);
        builder.environment().put("SEPTEL_HOME", archive.toString());
        return builder.start();
    }

    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// What came of it.
    record Answer(int exit, String out, String err) {}
}

package org.septel.archive.importing.layout;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Reads the letters in a picture, by the program Tesseract where it is installed: one page at a time, on one
/// processor,
/// in bounded time.
final class TextRecognition {

    private static final String PROGRAM = "tesseract";

    private final Path program;
    private final Duration patience;

    /// @param patience for one picture
    TextRecognition(Path program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    /// Tesseract as it is installed; empty where it is not.
    static Optional<TextRecognition> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new TextRecognition(program, Duration.ofSeconds(90)));
    }

    /// The text in a picture.
    ///
    /// @param picture a file
    /// @throws IOException if the program fails or takes too long
    String read(Path picture) throws IOException {
        Path text = Files.createTempFile("septel-", ".txt");
        try {
            var builder = new ProcessBuilder(program.toString(), picture.toString(), "stdout")
                    .redirectOutput(text.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            await(builder.start());
            return new String(Files.readAllBytes(text), StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(text);
        }
    }

    private void await(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(
                        "the program tesseract takes longer than " + patience.toSeconds() + " s for a page");
            }
            if (process.exitValue() != 0) {
                throw new IOException("the program tesseract fails with " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while reading a picture", stopped);
        } finally {
            process.destroyForcibly();
        }
    }
}

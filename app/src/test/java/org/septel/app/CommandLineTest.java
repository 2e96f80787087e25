package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every command.
class CommandLineTest {

    @TempDir
    Path folder;

    private Spoken run(String... arguments) {
        return Spoken.by(folder.resolve("archive"), arguments);
    }

    private void checkMistake(String message, String... arguments) {
        Spoken spoken = run(arguments);
        assertThat(spoken.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private void checkFailure(String message, String... arguments) {
        Spoken spoken = run(arguments);
        assertThat(spoken.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(spoken.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        Spoken spoken = run();
        assertThat(spoken.exit()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out())
                .contains(
                        "demo",
                        "serve",
                        "import",
                        "parse",
                        "id",
                        "explain",
                        "show",
                        "search",
                        "reindex",
                        "embed",
                        "get",
                        "write",
                        "validate");
        assertThat(run("help").out()).isEqualTo(spoken.out());
        assertThat(run("--help").out()).isEqualTo(spoken.out());
    }

    @Test
    void commandsThatComeLaterAreNotPromised() {
        assertThat(run("--help").out()).doesNotContain("export");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String name : Commands.names()) {
            assertThat(run(name, "--help").out())
                    .contains("Usage: septel " + name)
                    .contains("--archive");
        }
    }

    @Test
    void aMistypedCommandGetsASuggestion() {
        checkMistake("Did you mean", "serch", "x");
    }

    @Test
    void wrongUsageIsSaidInOneSentence() {
        checkMistake("--colour", "search", "--colour", "x");
        checkMistake("QUERY", "search");
        checkMistake("--limit", "search", "--limit", "many", "x");
        checkMistake("--limit", "search", "--limit", "-1", "x");
        checkMistake("--format", "search", "--format", "yaml", "x");
        checkMistake("no such format", "import", "--format", "sonnet", folder.toString());
        checkMistake("a port is", "serve", "--port", "70000");
        checkMistake("slash", "get", "cable");
    }

    @Test
    void aMissingArchiveIsSaidAndNotMade() {
        checkFailure("no archive in", "search", "x");
        checkFailure("no archive in", "show", "07MOSCOW4634");
        checkFailure("no archive in", "serve");
        checkFailure("no archive in", "reindex");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void aFileIsNoArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        checkFailure("not a folder", "import", "--archive", file.toString(), file.toString());
    }

    @Test
    void theArchiveCanBeNamedBeforeAndAfterTheCommand() {
        String other = folder.resolve("other").toString();
        checkFailure(other, "--archive", other, "search", "x");
        checkFailure(other, "search", "--archive", other, "x");
    }

    @Test
    void aReaderWhoGoesAwayIsNoFailure() {
        assertThat(endsWith("Broken pipe")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aFullDiskIsAFailure() {
        assertThat(endsWith("No space left on device")).isEqualTo(ExitCode.FAILED);
    }

    /// How `septel id` ends when its output cannot be written.
    private static ExitCode endsWith(String message) {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                Terminal.print(new DataStream(broken)),
                Terminal.print(OutputStream.nullOutputStream()),
                false,
                false,
                80,
                Map.of());
        return new Main(terminal).run("id", "07MOSCOW4634");
    }
}

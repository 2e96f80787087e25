package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class SavedCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeAnArchive() throws IOException {
        bring(123, "HERRING");
    }

    private void bring(int number, String fish) throws IOException {
        Path file = Files.writeString(
                folder.resolve(number + ".txt"),
                "R 101145Z SEP 05\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nUNCLAS OSLO %06d\n\nSUBJECT: %s\n\n1. So.\n"
                        .formatted(number, fish));
        assertThat(run("import", file.toString()).exit()).isEqualTo(ExitCode.DONE);
    }

    private Spoken run(String... arguments) {
        return Spoken.by(folder.resolve("archive"), arguments);
    }

    @Test
    void tellsWhatIsNewUntilItIsSeen() throws IOException {
        assertThat(run("saved", "add", "--name", "Fish\u001B[2J", "sturgeon OR herring")
                        .out())
                .isEqualTo("1\t0 new\tFish\u241B[2J\tsturgeon OR herring\n");
        bring(124, "STURGEON");
        assertThat(run("saved").out()).startsWith("1\t1 new\t");
        assertThat(run("saved", "new", "--format", "ids", "--seen", "1").out()).isEqualTo("05OSLO124\n");
        assertThat(run("saved", "new", "--format", "ids", "1").out()).isEmpty();
        assertThat(run("saved", "remove", "1").exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("saved", "list").out()).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(run("saved", "new", "1").exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run("saved", "add", "(x").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("saved", "add").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("saved", "shout").exit()).isEqualTo(ExitCode.USAGE);
    }
}

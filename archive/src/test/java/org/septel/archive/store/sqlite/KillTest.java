package org.septel.archive.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.store.Arrivals;
import org.septel.archive.store.Store;
import org.septel.telegram.CableId;

/// Kills a process that adds, again and again: what it was told is kept, is kept, and no batch is half there.
@SuppressWarnings("NullAway.Init")
class KillTest {

    private static final int BATCH = 20;
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void aKillLosesNothingThatWasAcknowledgedAndLeavesNoHalfBatch() throws IOException, InterruptedException {
        for (int kill = 1; kill <= KILLS; kill++) {
            long acknowledged = addUntilKilled(5 * kill);
            try (SqliteStorage storage = SqliteStorage.open(folder)) {
                checkWhole(storage.store(), acknowledged);
                storage.lease(Duration.ZERO).orElseThrow().close();
            }
        }
    }

    /// @return the last sequence that the killed process had been told
    private long addUntilKilled(int batches) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adding.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = 0;
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            for (int i = 0; i < batches; i++) {
                acknowledged = Long.parseLong(lines.readLine());
            }
            // by its handle: the process's own method would close the stream before its end is read
            process.toHandle().destroyForcibly();
            // what it was told between the last line that was read and its end
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = line.isEmpty() ? acknowledged : Math.max(acknowledged, Long.parseLong(line));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private static void checkWhole(Store store, long acknowledged) {
        long sequence = store.sequence();
        assertThat(sequence).isGreaterThanOrEqualTo(acknowledged).isPositive();
        assertThat(sequence % BATCH).isZero();
        assertThat(store.size()).isEqualTo(sequence);
        assertThat(store.changesAfter(0).count()).isEqualTo(sequence);
        for (int number = 1; number <= sequence; number++) {
            CableId id = Arrivals.id(number);
            var newest = store.cable(id).orElseThrow().newest();
            assertThat(store.text(newest.content())).isEqualTo("TEXT OF " + number);
            assertThat(store.original(newest.original())).asString().isEqualTo("record of TEXT OF " + number);
        }
    }

    /// The process that is killed: adds batches for ever and prints the sequence after each.
    static final class Adding {

        private Adding() {}

        public static void main(String[] arguments) {
            try (SqliteStorage storage = SqliteStorage.open(Path.of(arguments[0]));
                    var lease = storage.lease(Duration.ofSeconds(5)).orElseThrow()) {
                long sequence = storage.store().sequence();
                while (lease != null) {
                    sequence = storage.store()
                            .add(Arrivals.batch((int) sequence + 1, BATCH))
                            .sequence();
                    System.out.println(sequence);
                }
            }
        }
    }
}

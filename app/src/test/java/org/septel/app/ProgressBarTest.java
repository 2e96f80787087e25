package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.septel.archive.importing.ImportProgress.State;

class ProgressBarTest {

    private static final long SECOND = 1_000_000_000L;
    private static final State HALF = new State(3, 6, 5_000_000, 10_000_000, 1_200, 2, "cables.csv");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    private ProgressBar bar(boolean seen) {
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                Terminal.print(OutputStream.nullOutputStream()),
                Terminal.print(err),
                seen,
                seen,
                100,
                Map.of());
        return new ProgressBar(terminal, clock::get);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalSeesABarWithRateAndTimeLeft() {
        ProgressBar bar = bar(true);
        clock.set(4 * SECOND);
        bar.at(HALF);
        assertThat(said())
                .isEqualTo("\r\033[K[##########..........]  50 %  1,200 cables  300/s  5.0 MB of 10.0 MB  0:04 left"
                        + "  2 in quarantine");
    }

    @Test
    void elsewhereALineComesNowAndThen() {
        ProgressBar bar = bar(false);
        clock.set(4 * SECOND);
        bar.at(HALF);
        assertThat(said()).isEmpty();
        clock.set(11 * SECOND);
        bar.at(HALF);
        bar.at(HALF);
        assertThat(said().lines()).hasSize(1).allMatch(line -> line.startsWith("septel:  50 %  1,200 cables  109/s"));
    }

    @Test
    void anEmptySourceHasNoTimeLeft() {
        ProgressBar bar = bar(true);
        clock.set(9 * SECOND);
        bar.at(new State(0, 0, 0, 0, 0, 0, ""));
        assertThat(said()).contains("  0 %").doesNotContain("left");
    }
}

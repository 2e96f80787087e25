package org.septel.app;

import java.util.function.LongSupplier;
import org.septel.archive.MeaningProgress;
import org.septel.archive.importing.ImportProgress;

/// How far an import or another long work has come: a bar that is drawn over and over on a terminal, a plain line now
/// and then elsewhere.
final class ProgressBar implements ImportProgress {

    private static final long SECOND = 1_000_000_000L;
    private static final long REDRAWN_AFTER = SECOND / 8;
    private static final long LINE_AFTER = 10 * SECOND;
    private static final int BAR = 20;
    private static final int PLAIN_WIDTH = 120;

    private final Terminal terminal;
    private final LongSupplier nanos;
    private final long began;
    private long shown;

    ProgressBar(Terminal terminal) {
        this(terminal, System::nanoTime);
    }

    /// @param nanos a clock that only ever goes on
    ProgressBar(Terminal terminal, LongSupplier nanos) {
        this.terminal = terminal;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.shown = began;
    }

    @Override
    public void at(State state) {
        long now = nanos.getAsLong();
        if (isDue(now)) {
            draw(bar(fraction(state)), words(state, now - began), now);
        }
    }

    @Override
    public void indexing(long sequence, long last) {
        working("making the cables searchable", sequence, last);
    }

    /// How far work of so many steps has come.
    void working(String what, long done, long total) {
        long now = nanos.getAsLong();
        if (isDue(now)) {
            double part = total <= 0 ? 1 : Math.clamp((double) done / total, 0, 1);
            draw(bar(part), "%3d %%  %s".formatted((int) (100 * part), what), now);
        }
    }

    /// How far the making of vectors is.
    void meaning(MeaningProgress.State state) {
        long now = nanos.getAsLong();
        if (isDue(now)) {
            double seconds = Math.max(1, now - began) / (double) SECOND;
            double part = state.all() == 0 ? 1 : (double) state.cables() / state.all();
            double left = (state.all() - state.cables()) * seconds / Math.max(1, state.made());
            String words = "%3d %%  %,d cables of %,d  %,d passages/s  %s left"
                    .formatted(
                            (int) (100 * part),
                            state.cables(),
                            state.all(),
                            (long) (state.passages() / seconds),
                            clock((long) left));
            draw(bar(part), words, now);
        }
    }

    private boolean isDue(long now) {
        return (terminal.errSeen() ? REDRAWN_AFTER : LINE_AFTER) <= now - shown;
    }

    private void draw(String bar, String words, long now) {
        shown = now;
        if (terminal.errSeen()) {
            terminal.err().print("\r\033[K" + cut(bar + " " + words, terminal.columns() - 1));
        } else {
            terminal.err().println("septel: " + cut(words, PLAIN_WIDTH));
        }
        terminal.err().flush();
    }

    /// Leaves the line to others.
    void clear() {
        if (terminal.errSeen()) {
            terminal.err().print("\r\033[K");
            terminal.err().flush();
        }
    }

    private static String bar(double part) {
        int done = (int) (BAR * part);
        return "[" + "#".repeat(done) + ".".repeat(BAR - done) + "]";
    }

    private static String words(State state, long elapsed) {
        double seconds = Math.max(elapsed, 1) / (double) SECOND;
        double part = fraction(state);
        var words = new StringBuilder("%3d %%  %,d cables  %,d/s  %s of %s"
                .formatted(
                        (int) (100 * part),
                        state.records(),
                        (long) (state.records() / seconds),
                        Size.of(state.bytesRead()),
                        Size.of(state.bytesTotal())));
        if (0.01 < part && 2 < seconds) {
            words.append("  ")
                    .append(clock((long) (seconds * (1 - part) / part)))
                    .append(" left");
        }
        if (0 < state.quarantined()) {
            words.append("  %,d in quarantine".formatted(state.quarantined()));
        }
        return words.toString();
    }

    private static double fraction(State state) {
        return state.bytesTotal() <= 0 ? 0 : Math.clamp((double) state.bytesRead() / state.bytesTotal(), 0, 1);
    }

    private static String clock(long seconds) {
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width);
    }

    /// Bytes in words: `4.2 MB`.
    private static final class Size {

        static String of(long bytes) {
            if (bytes < 1_000_000) {
                return "%,d KB".formatted((bytes + 999) / 1_000);
            }
            return bytes < 1_000_000_000L ? "%.1f MB".formatted(bytes / 1e6) : "%.2f GB".formatted(bytes / 1e9);
        }
    }
}

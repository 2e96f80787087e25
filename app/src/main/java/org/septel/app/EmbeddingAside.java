package org.septel.app;

import java.time.Duration;
import org.septel.archive.Archive;
import org.septel.archive.MeaningProgress;
import org.septel.archive.search.meaning.MeaningMissing;

/// Vectors of passages are made while an archive is served, and an operator is told now and then how far that is.
final class EmbeddingAside {

    private static final Duration TELL = Duration.ofMinutes(10);

    private final Terminal terminal;
    private long told;
    private boolean begun;
    private boolean whole;

    EmbeddingAside(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Begins it where it is wanted.
    ///
    /// @return what ends it
    /// @throws MeaningMissing if it is wanted in any archive and there is no model
    AutoCloseable begin(Archive archive, Embedding when) {
        boolean wanted = switch (when) {
            case auto -> archive.hasVectors() && archive.hasModel();
            case on -> true;
            case off -> false;
        };
        return wanted ? archive.followMeaning(this::at) : () -> {};
    }

    private void at(MeaningProgress.State state) {
        boolean done = state.cables() == state.all();
        boolean late = TELL.toNanos() < System.nanoTime() - told;
        if (!begun || late || (done && !whole)) {
            begun = true;
            told = System.nanoTime();
            terminal.say("septel: %,d of %,d cables searchable by meaning%s"
                    .formatted(state.cables(), state.all(), done ? "" : "; more are made so in the background"));
        }
        whole = done;
    }
}

package org.septel.archive;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.septel.archive.analysis.Extent;
import org.septel.archive.analysis.ExtentCount;
import org.septel.archive.search.Query;

/// Counts what one reader may see and what is known to be missing, once for each state of the archive, beside whoever
/// asks: every cable is looked at, which takes seconds where there are many.
///
/// While it counts anew, the last count stands, so that a change of what the reader may not see shows nowhere. Safe for
/// any number of threads.
public final class Stocktaking {

    private static final System.Logger LOG = System.getLogger(Stocktaking.class.getName());

    private final ReadingRoom room;
    private final Executor beside;
    private Optional<Count> last = Optional.empty();
    private boolean counting;

    private record Count(String state, Extent extent) {}

    /// Counts on a thread of its own that ends with the program.
    public Stocktaking(ReadingRoom room) {
        this(
                room,
                work -> Thread.ofPlatform().daemon().name("septel-stocktaking").start(work));
    }

    /// @param beside where it counts
    Stocktaking(ReadingRoom room, Executor beside) {
        this.room = room;
        this.beside = beside;
    }

    /// The last count; empty until the first is done. Has it counted again where something has changed.
    public Optional<Extent> extent() {
        String state = room.state();
        if (begins(state)) {
            beside.execute(() -> count(state));
        }
        return known();
    }

    private synchronized boolean begins(String state) {
        boolean begins =
                !counting && last.filter(count -> count.state().equals(state)).isEmpty();
        counting |= begins;
        return begins;
    }

    private synchronized Optional<Extent> known() {
        return last.map(Count::extent);
    }

    private void count(String state) {
        Optional<Count> done = Optional.empty();
        try {
            var count = new ExtentCount();
            room.facts(new Query.All(), count::take);
            done = Optional.of(new Count(state, count.extent()));
        } catch (RuntimeException trouble) { // nobody waits for it who could be told
            LOG.log(System.Logger.Level.WARNING, "what is held could not be counted; tried again when asked", trouble);
        } finally {
            ended(done);
        }
    }

    private synchronized void ended(Optional<Count> done) {
        last = done.or(() -> last);
        counting = false;
    }
}

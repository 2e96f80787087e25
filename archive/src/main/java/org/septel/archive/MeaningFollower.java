package org.septel.archive;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.Searcher;

/// Makes the vectors that are missing beside other work, and those of whatever comes in later, until it is closed.
///
/// It works on one thread and rests after each few cables for as long as it worked, so that it takes half a core at
/// most. What it made survives a kill, and whoever begins again goes on from there. It waits while another process
/// makes vectors.
public final class MeaningFollower implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(MeaningFollower.class.getName());

    /// How often it looks whether something came in, as a rule.
    static final Duration LOOK = Duration.ofSeconds(20);

    /// How long it works on one moment of the index, the files of which are kept for so long.
    private static final Duration ROUND = Duration.ofMinutes(10);

    /// How long it waits after a trouble, such as a full disk.
    private static final Duration TROUBLED = Duration.ofMinutes(5);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Archive archive;
    private final MeaningProgress progress;
    private final Duration look;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "meaning");
    private long worked = System.nanoTime();

    private MeaningFollower(Archive archive, MeaningProgress progress, Duration look) {
        this.look = look;
        this.archive = archive;
        this.progress = progress;
    }

    /// @param look how often it looks whether something came in
    static MeaningFollower start(Archive archive, MeaningProgress progress, Duration look) {
        var follower = new MeaningFollower(archive, progress, look);
        follower.thread.setDaemon(true);
        follower.thread.start();
        return follower;
    }

    private void follow() {
        String done = "";
        while (!isClosed()) {
            try {
                String state = state();
                if (state.equals(done)) {
                    rest(look);
                } else if (round()) {
                    done = state;
                }
            } catch (MeaningBusy busy) {
                rest(look);
            } catch (RuntimeException trouble) { // the boundary of the thread: say it, and try again later
                if (!isClosed()) {
                    LOG.log(System.Logger.Level.WARNING, "vectors could not be made; trying again later", trouble);
                }
                rest(TROUBLED);
            }
        }
    }

    private String state() {
        try (Searcher searcher = archive.searchable().searcher(Clearance.ALL)) {
            return searcher.state();
        }
    }

    /// Whether nothing is missing any more.
    private boolean round() {
        long began = System.nanoTime();
        worked = began;
        MeaningProgress.State end = archive.prepareMeaning(
                MeaningMaker.Pace.ASIDE, this::made, () -> isClosed() || ROUND.toNanos() < System.nanoTime() - began);
        return end.cables() == end.all();
    }

    /// Rests for as long as it worked.
    private void made(MeaningProgress.State state) {
        progress.at(state);
        rest(Duration.ofNanos(System.nanoTime() - worked));
        worked = System.nanoTime();
    }

    private void rest(Duration time) {
        try {
            boolean _ = closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            closed.countDown();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    /// Ends it, once the cables in hand are done.
    @Override
    public void close() {
        closed.countDown();
        try {
            if (!thread.join(PATIENCE)) {
                LOG.log(System.Logger.Level.WARNING, "the making of vectors did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

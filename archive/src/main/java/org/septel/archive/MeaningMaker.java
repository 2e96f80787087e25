package org.septel.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.meaning.Meaning;
import org.septel.archive.search.meaning.MeantCable;

/// Makes vectors of the cables of a searcher that have none, a few cables at a time.
final class MeaningMaker {

    private final Meaning meaning;
    private final Searcher searcher;
    private final Pace pace;

    /// How hard it works.
    enum Pace {
        /// on every core
        FULL(32) {
            @Override
            int add(Meaning.Preparing preparing, List<MeantCable> cables) {
                return preparing.add(cables);
            }
        },
        /// beside other work, on one thread
        ASIDE(4) {
            @Override
            int add(Meaning.Preparing preparing, List<MeantCable> cables) {
                return preparing.addAside(cables);
            }
        };

        /// Cables that take some seconds together, which are lost at most when it is killed.
        private final int atOnce;

        Pace(int atOnce) {
            this.atOnce = atOnce;
        }

        abstract int add(Meaning.Preparing preparing, List<MeantCable> cables);
    }

    MeaningMaker(Meaning meaning, Searcher searcher, Pace pace) {
        this.meaning = meaning;
        this.searcher = searcher;
        this.pace = pace;
    }

    MeaningProgress.State make(MeaningProgress progress, BooleanSupplier stop) {
        Set<Long> keys = new HashSet<>();
        searcher.meant(
                key -> {
                    keys.add(key);
                    return false;
                },
                none -> {});
        try (Meaning.Preparing preparing = meaning.prepare(keys::contains).orElseThrow(MeaningBusy::new)) {
            long before = keys.stream().filter(preparing::holds).count();
            var work = new Work(preparing, pace, progress, stop, before, keys.size());
            try {
                Set<Long> missing = new HashSet<>(keys);
                searcher.meant(key -> missing.remove(key) && !preparing.holds(key), work::take);
                work.finish();
            } catch (Stopped stopped) {
                return work.state();
            }
            return work.state();
        }
    }

    /// Leaves the run over the cables.
    private static final class Stopped extends CancellationException {
        private static final long serialVersionUID = 1;
    }

    private static final class Work {

        private final Meaning.Preparing preparing;
        private final Pace pace;
        private final MeaningProgress progress;
        private final BooleanSupplier stop;
        private final long before;
        private final long all;
        private final List<MeantCable> waiting = new ArrayList<>();
        private long made;
        private long passages;

        Work(
                Meaning.Preparing preparing,
                Pace pace,
                MeaningProgress progress,
                BooleanSupplier stop,
                long before,
                long all) {
            this.preparing = preparing;
            this.pace = pace;
            this.progress = progress;
            this.stop = stop;
            this.before = before;
            this.all = all;
        }

        void take(MeantCable cable) {
            if (stop.getAsBoolean()) {
                throw new Stopped();
            }
            waiting.add(cable);
            if (waiting.size() == pace.atOnce) {
                finish();
            }
        }

        void finish() {
            passages += pace.add(preparing, waiting);
            made += waiting.size();
            waiting.clear();
            progress.at(state());
        }

        MeaningProgress.State state() {
            return new MeaningProgress.State(before + made, all, made, passages);
        }
    }
}

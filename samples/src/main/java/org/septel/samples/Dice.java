package org.septel.samples;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that is the same for the same seed, on every machine.
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /// 0 to `bound - 1`.
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// `low` to `high`, both included.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// True so many times in a hundred.
    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /// A length with a long tail, `least` and up, about `median` in the middle.
    int tailed(int least, int median, int most) {
        double spread = Math.exp(0.75 * random.nextGaussian());
        return Math.clamp(Math.round(median * spread), least, most);
    }
}

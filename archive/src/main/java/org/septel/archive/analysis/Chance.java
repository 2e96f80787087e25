package org.septel.archive.analysis;

/// How likely counts are by chance alone.
final class Chance {

    private static final double SQRT_2_PI = Math.sqrt(2 * Math.PI);

    /// Up to so many draws every term of a sum is computed; beyond, the normal curve stands for it.
    private static final int EXACT = 2_000;

    /// So many deviations of the normal curve on both sides hold 95 of 100 cases.
    private static final double NINETY_FIVE = 1.959964;

    private Chance() {}

    /// How likely at most `hits` of `draws` are hits where each is one with this chance.
    static double atMost(int hits, int draws, double chance) {
        if (draws <= hits || chance <= 0) {
            return 1;
        }
        if (1 <= chance) {
            return 0;
        }
        if (EXACT < draws) {
            double mean = draws * chance;
            return normalBelow((hits + 0.5 - mean) / Math.sqrt(mean * (1 - chance)));
        }
        double term = draws * Math.log1p(-chance);
        double sum = 0;
        for (int i = 0; i <= hits; i++) {
            sum += Math.exp(term);
            term += Math.log((double) (draws - i) / (i + 1)) + Math.log(chance / (1 - chance));
        }
        return Math.min(1, sum);
    }

    /// How likely at least so many events are where `mean` are expected (Poisson).
    static double atLeast(long events, double mean) {
        if (events <= 0) {
            return 1;
        }
        if (EXACT < mean) {
            return normalBelow((mean - events + 0.5) / Math.sqrt(mean));
        }
        double term = -mean;
        double below = 0;
        for (long i = 0; i < events; i++) {
            below += Math.exp(term);
            term += Math.log(mean / (i + 1));
        }
        if (below < 1 - 1e-9) {
            return Math.max(0, 1 - below);
        }
        double tail = 0;
        for (long i = events; i < events + 200; i++) {
            double next = Math.exp(term);
            tail += next;
            if (next < tail * 1e-12) {
                break;
            }
            term += Math.log(mean / (i + 1));
        }
        return tail;
    }

    /// How likely a normal value lies below `z`.
    ///
    /// @source W. J. Cody, "Rational Chebyshev approximations for the error function" (1969), by way of
    /// Abramowitz and Stegun 26.2.17 with an error below 7.5e-8; far tails by the continued fraction
    static double normalBelow(double z) {
        double size = Math.abs(z);
        double density = Math.exp(-size * size / 2) / SQRT_2_PI;
        double tail;
        if (5 < size) {
            tail = density / (size + 1 / (size + 2 / (size + 3 / (size + 4 / size))));
        } else {
            double t = 1 / (1 + 0.2316419 * size);
            tail = density
                    * t
                    * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        }
        return z < 0 ? tail : 1 - tail;
    }

    /// Between which bounds a share lies, 0 to 1.
    record Share(double least, double most) {}

    /// The interval in which the share of all lies, in 95 of 100 cases, of which these were drawn by chance.
    ///
    /// @source E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927)
    static Share share(long hits, long draws) {
        double share = (double) hits / draws;
        double spread = NINETY_FIVE * NINETY_FIVE / draws;
        double middle = (share + spread / 2) / (1 + spread);
        double half = NINETY_FIVE * Math.sqrt(share * (1 - share) / draws + spread / (4 * draws)) / (1 + spread);
        return new Share(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /// How likely a chi-squared of one degree is at least so great.
    static double chiSquaredAbove(double value) {
        return value <= 0 ? 1 : 2 * normalBelow(-Math.sqrt(value));
    }
}

package org.septel.archive.analysis;

import java.util.List;

/// How many numbers were given in all, told from those that are known.
///
/// Taken as drawn by chance from 1 to N without repeats, `k` known numbers of which the highest is `m` make
/// `m + m/k - 1` the best estimate of N that is right on average; N is at least `m`, and with 95 % certainty at most
/// `m * 0.05^(-1/k)`, for a greater N would let so low a maximum happen less than once in twenty times.
///
/// @param likely the estimate
/// @param least  the highest known number, or such a number of several counts together
/// @param most   the upper end of the interval
/// @source L. A. Goodman, "Serial Number Analysis", Journal of the American Statistical Association 47 (1952)
public record Estimate(double likely, long least, double most) {

    private static final double DOUBT = 0.05;

    /// What is nearer than this to a number was meant to be it.
    private static final double EXACT = 1e-9;

    /// @param highest the highest known number, 1 or more
    /// @param known   how many numbers are known, 1 or more
    public static Estimate of(int highest, int known) {
        if (highest < 1 || known < 1 || highest < known) {
            throw new IllegalArgumentException(known + " numbers up to " + highest);
        }
        return new Estimate(highest + (double) highest / known - 1, highest, highest * Math.pow(DOUBT, -1.0 / known));
    }

    /// As people are told it, for it is not more exact than that: three figures, and an interval that loses nothing.
    /// `607,792 between 551,043 and 664,541` is `608,000 between 551,000 and 665,000`.
    public Estimate rounded() {
        double likelyStep = step(likely);
        double mostStep = step(most);
        double nearest = likelyStep * (double) Math.round(likely / likelyStep);
        return new Estimate(
                Math.max((double) least, nearest), // never below what is known
                least - least % (long) step((double) least),
                mostStep * Math.ceil(most / mostStep - EXACT));
    }

    /// How much the last of three figures counts; 1 where there are no more.
    private static double step(double number) {
        double step = 1;
        while (1_000 * step <= number) {
            step *= 10;
        }
        return step;
    }

    /// How many numbers several posts and years gave together.
    ///
    /// The estimates add up. What each may be off, up to the end of its interval, is taken for independent of the
    /// others', so that the squares add up; of one estimate the sum is that estimate.
    ///
    /// @throws IllegalArgumentException if there are none
    public static Estimate sum(List<Estimate> estimates) {
        if (estimates.isEmpty()) {
            throw new IllegalArgumentException("no estimates to add up");
        }
        double likely = estimates.stream().mapToDouble(Estimate::likely).sum();
        long known = estimates.stream().mapToLong(Estimate::least).sum();
        double off = Math.sqrt(estimates.stream()
                .mapToDouble(one -> (one.most() - one.likely()) * (one.most() - one.likely()))
                .sum());
        return new Estimate(likely, Math.max(known, (long) Math.floor(likely - off)), likely + off);
    }
}

package org.septel.archive.analysis;

/// How many numbers were given in all, told from those that are known.
///
/// Taken as drawn by chance from 1 to N without repeats, `k` known numbers of which the highest is `m` make
/// `m + m/k - 1` the best estimate of N that is right on average; N is at least `m`, and with 95 % certainty at most
/// `m * 0.05^(-1/k)`, for a greater N would let so low a maximum happen less than once in twenty times.
///
/// @param likely the estimate
/// @param least  the highest known number
/// @param most   the upper end of the interval
/// @source L. A. Goodman, "Serial Number Analysis", Journal of the American Statistical Association 47 (1952)
public record Estimate(double likely, int least, double most) {

    private static final double DOUBT = 0.05;

    /// @param highest the highest known number, 1 or more
    /// @param known   how many numbers are known, 1 or more
    public static Estimate of(int highest, int known) {
        if (highest < 1 || known < 1 || highest < known) {
            throw new IllegalArgumentException(known + " numbers up to " + highest);
        }
        return new Estimate(highest + (double) highest / known - 1, highest, highest * Math.pow(DOUBT, -1.0 / known));
    }
}

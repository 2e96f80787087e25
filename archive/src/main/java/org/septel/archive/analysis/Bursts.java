package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Stretches of days on which more happens than is usual.
///
/// Days are taken as in one of two states, in which events come at the mean rate of all days or at [#FASTER] times
/// that (Poisson). Going into a burst costs as much as [#EFFORT] times the logarithm of the number of days, going
/// out of it nothing; the cheapest row of states (Viterbi) says which days are a burst. How much cheaper the burst
/// is than the usual state for its days is its weight.
///
/// @source J. Kleinberg, "Bursty and Hierarchical Structure in Streams", Data Mining and Knowledge Discovery 7
/// (2003), with
///     counts of days instead of gaps between events
public final class Bursts {

    public static final double FASTER = 2;
    public static final double EFFORT = 1;

    private Bursts() {}

    /// @param first  the first day of it, counted from the first of all days
    /// @param last   the last
    /// @param events on its days
    /// @param usual  how many would be usual on so many days
    /// @param weight how much the counts speak for it, in natural logarithms of likelihood
    public record Burst(int first, int last, long events, double usual, double weight) {}

    /// The bursts in counts of days, in order of time.
    public static List<Burst> in(int[] counts) {
        long events = 0;
        for (int count : counts) {
            events += count;
        }
        if (events == 0) {
            return List.of();
        }
        double[] usual = new double[counts.length];
        Arrays.fill(usual, (double) events / counts.length);
        return in(counts, usual);
    }

    /// The bursts in counts of days that have each a usual rate of its own, in order of time.
    ///
    /// @param usual of each day; a day with a count has more than 0
    public static List<Burst> in(int[] counts, double[] usual) {
        boolean[] bursting = bursting(counts, usual);
        var found = new ArrayList<Burst>();
        for (int day = 0; day < counts.length; day++) {
            if (bursting[day]) {
                int first = day;
                while (day + 1 < counts.length && bursting[day + 1]) {
                    day++;
                }
                found.add(burst(counts, usual, first, day));
            }
        }
        return found;
    }

    private static boolean[] bursting(int[] counts, double[] usual) {
        double effort = EFFORT * Math.log(Math.max(2, counts.length));
        double calm = 0;
        double busy = effort;
        boolean[] calmFromBusy = new boolean[counts.length];
        boolean[] busyFromBusy = new boolean[counts.length];
        for (int day = 0; day < counts.length; day++) {
            calmFromBusy[day] = busy < calm;
            busyFromBusy[day] = busy < calm + effort;
            double nextCalm = Math.min(calm, busy) + cost(counts[day], usual[day]);
            busy = Math.min(busy, calm + effort) + cost(counts[day], usual[day] * FASTER);
            calm = nextCalm;
        }
        boolean[] bursting = new boolean[counts.length];
        boolean now = busy < calm;
        for (int day = counts.length - 1; 0 <= day; day--) {
            bursting[day] = now;
            now = now ? busyFromBusy[day] : calmFromBusy[day];
        }
        return bursting;
    }

    /// How unlikely a count is, but for what is the same in both states.
    private static double cost(int count, double rate) {
        return count == 0 ? rate : rate - count * Math.log(rate);
    }

    private static Burst burst(int[] counts, double[] usual, int first, int last) {
        long events = 0;
        double expected = 0;
        double weight = 0;
        for (int day = first; day <= last; day++) {
            events += counts[day];
            expected += usual[day];
            weight += cost(counts[day], usual[day]) - cost(counts[day], usual[day] * FASTER);
        }
        return new Burst(first, last, events, expected, weight);
    }
}

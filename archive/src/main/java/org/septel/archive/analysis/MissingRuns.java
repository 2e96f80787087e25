package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.List;

/// Runs of unknown numbers that are longer than chance leaves them.
///
/// Where each of `m` numbers is known with the same chance `p`, about `m p (1-p)^L` runs of at least L unknown ones
/// are to be expected. A run counts as a gap where fewer than [#EXPECTED] of its length are.
public final class MissingRuns {

    /// A run is a gap where by chance there would be one so long in fewer than one of a hundred such years.
    public static final double EXPECTED = 0.01;

    private MissingRuns() {}

    /// A gap.
    ///
    /// @param first    number that is unknown
    /// @param last     number that is unknown
    /// @param expected how many runs so long chance would leave in that year
    public record Run(int first, int last, double expected) {

        public int length() {
            return last - first + 1;
        }
    }

    /// The gaps between known numbers.
    ///
    /// @param known numbers ascending, without repeats
    public static List<Run> in(List<Integer> known) {
        var runs = new ArrayList<Run>();
        if (known.isEmpty()) {
            return runs;
        }
        int highest = known.getLast();
        double share = (double) known.size() / highest;
        int before = 0;
        for (int number : known) {
            int length = number - before - 1;
            double expected = highest * share * Math.pow(1 - share, length);
            if (0 < length && expected < EXPECTED) {
                runs.add(new Run(before + 1, number - 1, expected));
            }
            before = number;
        }
        return runs;
    }
}

package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What stands in more cables of one group than of another than chance explains.
///
/// For each thing the cables with and without it in either group make four numbers; G is twice the sum of each
/// times the logarithm of it over what would be expected (the log-likelihood ratio), of chi-squared's distribution
/// with one degree where the thing has nothing to do with the group. Of all things that were tested those are kept
/// that hold the share of false ones among them below 5 % (Benjamini and Hochberg).
///
/// @source T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics
///     19 (1993); Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995)
public final class Distinctive {

    /// The share of false ones among those that are kept.
    public static final double FALSE_SHARE = 0.05;

    private final List<Thing> things = new ArrayList<>();

    /// A thing that was tested.
    ///
    /// @param one      cables of the one group that have it
    /// @param ofOne    cables of the one group
    /// @param odds     logarithm, to base 2, of how much greater the odds of having it are in the one group; half a
    ///     cable is added to each of the four numbers
    /// @param surprise G
    public record Thing(
            String name, String group, long one, long ofOne, long other, long ofOther, double odds, double surprise) {

        /// How likely so great a difference is by chance, for this thing alone.
        public double chance() {
            return Chance.chiSquaredAbove(surprise);
        }
    }

    public void test(String name, String group, long one, long ofOne, long other, long ofOther) {
        if (ofOne == 0 || ofOther == 0 || one + other == 0) {
            return;
        }
        double odds =
                Math.log((one + 0.5) * (ofOther - other + 0.5) / ((ofOne - one + 0.5) * (other + 0.5))) / Math.log(2);
        things.add(new Thing(name, group, one, ofOne, other, ofOther, odds, surprise(one, ofOne, other, ofOther)));
    }

    static double surprise(long one, long ofOne, long other, long ofOther) {
        double all = ofOne + (double) ofOther;
        double with = one + (double) other;
        double sum = part(one, with * ofOne / all)
                + part(other, with * ofOther / all)
                + part(ofOne - one, (all - with) * ofOne / all)
                + part(ofOther - other, (all - with) * ofOther / all);
        return Math.max(0, 2 * sum);
    }

    private static double part(long seen, double expected) {
        return seen == 0 ? 0 : seen * Math.log(seen / expected);
    }

    public int tested() {
        return things.size();
    }

    /// Those that are kept, in either direction, the most surprising first.
    public List<Thing> kept() {
        List<Thing> ordered = things.stream()
                .sorted(Comparator.comparingDouble((Thing thing) -> -thing.surprise())
                        .thenComparing(Thing::name)
                        .thenComparing(Thing::group))
                .toList();
        int kept = 0;
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).chance() <= FALSE_SHARE * (i + 1) / ordered.size()) {
                kept = i + 1;
            }
        }
        return ordered.subList(0, kept);
    }
}

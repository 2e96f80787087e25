package org.septel.telegram.lexicon;

/// How many letters must be lost, added, changed or swapped with their neighbour to make one word another.
///
/// @source F. J. Damerau, 1964; the restricted form (optimal string alignment)
public final class EditDistance {

    private EditDistance() {}

    /// Whether at most so many edits lie between two words.
    public static boolean within(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) <= most && between(one, other) <= most;
    }

    /// Work grows with the product of the lengths.
    public static int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (1 < i && 1 < j && swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}

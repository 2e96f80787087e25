package org.septel.archive.analysis;

import java.util.Arrays;

/// The longest part of a row of numbers that never falls: what is left when as few as can be are taken for slips.
final class LongestRun {

    private LongestRun() {}

    /// The places of its numbers, ascending. By patience sorting.
    static int[] places(int[] numbers) {
        int[] tops = new int[numbers.length];
        int[] before = new int[numbers.length];
        int piles = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) / 2;
                if (numbers[i] < numbers[tops[middle]]) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            before[i] = low == 0 ? -1 : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        int[] run = new int[piles];
        for (int at = piles - 1, i = piles == 0 ? -1 : tops[piles - 1]; 0 <= at; at--, i = before[i]) {
            run[at] = i;
        }
        return Arrays.copyOf(run, piles);
    }
}

package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Five shades for numbers from 1 to the greatest, each for numbers a like factor greater than the one before.
record Shades(long most) {

    private static final int STEPS = 5;

    /// The shade of a number: `s1` to `s5`.
    String of(long number) {
        return "s" + step(number);
    }

    private int step(long number) {
        int step = 1;
        while (step < STEPS && floor(step + 1) <= number) {
            step++;
        }
        return step;
    }

    /// The least number of a step.
    private long floor(int step) {
        return Math.max(step, Math.round(Math.pow((double) Math.max(1, most), (step - 1) / (double) STEPS)));
    }

    /// What each shade stands for.
    List<String> words() {
        var words = new ArrayList<String>();
        for (int step = 1; step <= STEPS && floor(step) <= most; step++) {
            long last = step == STEPS || most < floor(step + 1) ? most : floor(step + 1) - 1;
            words.add(range(floor(step), last));
        }
        return words;
    }

    private static String range(long first, long last) {
        return first == last
                ? String.format(Locale.ENGLISH, "%,d", first)
                : String.format(Locale.ENGLISH, "%,d–%,d", first, last);
    }
}

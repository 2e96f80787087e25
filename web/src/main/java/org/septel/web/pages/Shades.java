package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Five shades for numbers from 1 to the greatest, each for numbers a like factor greater than the one before.
record Shades(long most) {

    private static final int STEPS = 5;
    private static final int KEY_WIDTH = 96;

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

    /// What each shade stands for, drawn in a row.
    List<Picture.Mark> key(int x, int y) {
        var marks = new ArrayList<Picture.Mark>();
        for (int step = 1; step <= STEPS && floor(step) <= most; step++) {
            int left = x + (step - 1) * KEY_WIDTH;
            long last = step == STEPS || most < floor(step + 1) ? most : floor(step + 1) - 1;
            marks.add(new Picture.Box(left, y, 14, 14, "s" + step, "", Optional.empty()));
            marks.add(Picture.Words.at(left + 20, y + 12, "small", range(floor(step), last)));
        }
        return marks;
    }

    private static String range(long first, long last) {
        return first == last
                ? String.format(Locale.ENGLISH, "%,d", first)
                : String.format(Locale.ENGLISH, "%,d–%,d", first, last);
    }
}

package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.septel.archive.analysis.Bursts.Burst;

/// A year in which a post sends four cables a day by chance, but for what was put in.
class BurstsTest {

    private static int[] year(long seed, double mean) {
        var random = new Random(seed);
        int[] days = new int[365];
        Arrays.setAll(days, day -> poisson(random, mean));
        return days;
    }

    private static int poisson(Random random, double mean) {
        double limit = Math.exp(-mean);
        int count = -1;
        for (double product = 1; limit < product; count++) {
            product *= random.nextDouble();
        }
        return count;
    }

    @Test
    void tenDaysOfThreeTimesAsManyAreFound() {
        for (int seed = 0; seed < 50; seed++) {
            int[] days = year(seed, 4);
            int[] many = year(seed + 1_000, 12);
            System.arraycopy(many, 0, days, 200, 10);

            assertThat(Bursts.in(days))
                    .filteredOn(burst -> Traffic.LEAST_WEIGHT <= burst.weight())
                    .as("seed %d", seed)
                    .singleElement()
                    .satisfies(burst -> {
                        assertThat(burst.first()).isBetween(190, 202);
                        assertThat(burst.last()).isBetween(206, 222);
                    });
        }
    }

    @Test
    void chanceAloneMakesAlmostNone() {
        long found = 0;
        for (int seed = 0; seed < 200; seed++) {
            found += Bursts.in(year(seed, 4)).stream()
                    .filter(burst -> Traffic.LEAST_WEIGHT <= burst.weight())
                    .count();
        }
        assertThat(found).isLessThanOrEqualTo(4);
    }

    @Test
    void whereNothingHappensThereIsNone() {
        assertThat(Bursts.in(new int[30])).isEmpty();
        assertThat(Bursts.in(new int[0])).isEmpty();
    }

    @Test
    void aBurstMayLastToTheEnd() {
        int[] days = new int[100];
        Arrays.fill(days, 1);
        Arrays.fill(days, 90, 100, 12);

        assertThat(Bursts.in(days))
                .extracting(Burst::first, Burst::last)
                .containsExactly(org.assertj.core.api.Assertions.tuple(90, 99));
    }
}

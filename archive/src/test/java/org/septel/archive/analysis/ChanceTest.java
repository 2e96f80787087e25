package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Against values that can be had by hand or from any table.
class ChanceTest {

    @Test
    void countsOfHits() {
        assertThat(Chance.atMost(1, 3, 0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(Chance.atMost(0, 10, 0.1)).isCloseTo(Math.pow(0.9, 10), within(1e-12));
        assertThat(Chance.atMost(5_000, 10_000, 0.5)).isCloseTo(0.504, within(1e-3));
    }

    @Test
    void rareEvents() {
        assertThat(Chance.atLeast(1, 2)).isCloseTo(1 - Math.exp(-2), within(1e-12));
        assertThat(Chance.atLeast(40, 2) / 8.2e-38).isBetween(0.1, 10.0);
        assertThat(Chance.atLeast(5_000, 5_000)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void theNormalCurve() {
        assertThat(Chance.normalBelow(1.959964)).isCloseTo(0.975, within(1e-6));
        assertThat(Chance.normalBelow(-6) / 9.8659e-10).isCloseTo(1, within(1e-3));
        assertThat(Chance.chiSquaredAbove(3.841459)).isCloseTo(0.05, within(1e-6));
    }

    @Test
    void sharesLieWithinWilsonsInterval() {
        Chance.Share some = Chance.share(10, 20);
        assertThat(some.least()).isCloseTo(0.299, within(0.001));
        assertThat(some.most()).isCloseTo(0.701, within(0.001));
        Chance.Share none = Chance.share(0, 10);
        assertThat(none.least()).isZero();
        assertThat(none.most()).isCloseTo(0.278, within(0.001));
    }
}

package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    private static final int ROUNDS = 400;

    @Test
    void theSumOfOneIsThatOne() {
        Estimate one = Estimate.of(340, 17);
        Estimate sum = Estimate.sum(List.of(one));
        assertThat(sum.likely()).isEqualTo(one.likely());
        assertThat(sum.least()).isEqualTo(one.least());
        assertThat(sum.most()).isCloseTo(one.most(), org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void thereIsNoSumOfNothing() {
        assertThatThrownBy(() -> Estimate.sum(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "607792, 551043, 664541, 608000, 551000, 665000",
        "999, 340, 1000.5, 999, 340, 1010",
        "999.6, 900, 1500, 1000, 900, 1500",
        "12346, 12345, 12350, 12345, 12300, 12400",
        "5, 5, 5, 5, 5, 5"
    })
    void peopleAreToldThreeFiguresThatLoseNothing(
            double likely, long least, double most, double told, long toldLeast, double toldMost) {
        assertThat(new Estimate(likely, least, most).rounded()).isEqualTo(new Estimate(told, toldLeast, toldMost));
    }

    /// Years of 50 to 3,000 telegrams of which so many in a thousand are known, drawn by chance.
    @ParameterizedTest
    @CsvSource({"2, 300", "5, 300", "40, 300", "5, 20", "40, 20", "300, 20", "40, 2"})
    void theSumHoldsTheTruthNineteenTimesInTwenty(int years, int known) {
        var random = new Random(years * 1_000L + known);
        int inside = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long truth = 0;
            var estimates = new ArrayList<Estimate>();
            for (int year = 0; year < years; year++) {
                int sent = 50 + random.nextInt(2_951);
                truth += sent;
                int count = Math.max(1, sent * known / 1_000);
                estimates.add(Estimate.of(highest(sent, count, random), count));
            }
            Estimate sum = Estimate.sum(estimates);
            inside += sum.least() <= truth && truth <= sum.most() ? 1 : 0;
        }

        assertThat(inside).isGreaterThanOrEqualTo(ROUNDS * 94 / 100);
    }

    private static int highest(int sent, int count, Random random) {
        return random.ints(1, sent + 1).distinct().limit(count).max().orElseThrow();
    }
}

package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.cable.Facts.cable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.septel.archive.analysis.MissingRuns.Run;
import org.septel.archive.cable.CableFacts.Kept;
import org.septel.archive.cable.Facts;

/// A post that sent a thousand telegrams in a year, evenly, of which some are held: what is found must be what was
/// taken away.
class SerialGapsTest {

    private static final int SENT = 1_000;
    private static final LocalDate NEW_YEAR = LocalDate.of(2007, 1, 1);

    private static Facts telegram(int number) {
        return cable("07LIMA" + number)
                .on(NEW_YEAR.plusDays((number - 1) * 365L / SENT).toString());
    }

    private static SerialGaps gaps(List<Facts> held) {
        var gaps = new SerialGaps(address -> address);
        held.forEach(one -> gaps.asked(one.facts()));
        held.forEach(one -> gaps.held(one.facts()));
        return gaps;
    }

    private static List<Facts> three(long seed, IntPredicate lost) {
        var random = new Random(seed);
        var held = new ArrayList<Facts>();
        for (int number = 1; number <= SENT; number++) {
            boolean kept = random.nextInt(10) < 3;
            if (kept && !lost.test(number)) {
                held.add(telegram(number));
            }
        }
        return held;
    }

    private static SerialYear year(SerialGaps gaps) {
        return gaps.years().values().iterator().next();
    }

    @Test
    void theEstimateHoldsTheTruthNineteenTimesInTwenty() {
        int inside = 0;
        double sum = 0;
        for (int seed = 0; seed < 400; seed++) {
            List<Integer> numbers = SerialGaps.believed(year(gaps(three(seed, number -> false))));
            Estimate estimate = Estimate.of(numbers.getLast(), numbers.size());
            inside += estimate.least() <= SENT && SENT <= estimate.most() ? 1 : 0;
            sum += estimate.likely();
        }
        assertThat(inside).isBetween(365, 395);
        assertThat(sum / 400).isBetween(999.0, 1_001.0);
    }

    @Test
    void aRunThatWasTakenOutIsFoundWithItsDaysAndNoOther() {
        SerialGaps gaps = gaps(three(7, number -> 400 <= number && number < 460));
        List<Run> runs = MissingRuns.in(SerialGaps.believed(year(gaps)));

        assertThat(runs).singleElement().satisfies(run -> {
            assertThat(run.first()).isBetween(390, 400);
            assertThat(run.last()).isBetween(459, 470);
            SerialYear.Window window = SerialGaps.window(year(gaps), run);
            assertThat(window.from()).isBetween(day(385), day(400));
            assertThat(window.to()).isBetween(day(459), day(475));
        });
    }

    @Test
    void aMonthThatWasTakenOutIsFoundAndNoOther() {
        SerialGaps gaps = gaps(three(7, number -> 420 <= number && number < 490));

        assertThat(gaps.thin()).extracting(month -> month.month().toString()).containsExactly("2007-06");
    }

    private static LocalDate day(int number) {
        return NEW_YEAR.plusDays((number - 1) * 365L / SENT);
    }

    @Test
    void chanceAloneMakesGapsSeldom() {
        long runs = 0;
        long months = 0;
        for (int seed = 0; seed < 200; seed++) {
            SerialGaps gaps = gaps(three(seed, number -> false));
            runs += MissingRuns.in(SerialGaps.believed(year(gaps))).size();
            months += gaps.thin().size();
        }
        assertThat(runs).isLessThanOrEqualTo(6);
        assertThat(months).isLessThanOrEqualTo(15);
    }

    @Test
    void theTelegramsOfADayLieBetweenTheirBounds() {
        SerialYear year = year(gaps(three(3, number -> false)));
        var clock = new SerialClock(year);
        double sum = 0;
        for (LocalDate day = NEW_YEAR; !day.isAfter(clock.lastDay()); day = day.plusDays(1)) {
            LocalDate when = day;
            long truth = IntStream.rangeClosed(1, SENT)
                    .filter(number -> day(number).equals(when))
                    .count();
            SerialClock.Given given = clock.given(day, day);
            assertThat(truth).as("%s", day).isBetween((long) given.least(), (long) given.most());
            sum += given.likely();
        }
        assertThat(sum).isBetween(970.0, 1_030.0);
    }

    @Test
    void statesAreHeldRecordCitedAndUnknown() {
        SerialGaps gaps = gaps(List.of(
                telegram(1),
                telegram(3).kept(Kept.RECORD),
                telegram(6).cites("07LIMA4").cites("07LIMA600")));
        SerialYear year = year(gaps);

        assertThat(year.count(SerialYear.State.HELD)).isEqualTo(2);
        assertThat(year.count(SerialYear.State.RECORD)).isEqualTo(1);
        assertThat(SerialGaps.believed(year)).as("600 is a slip").containsExactly(1, 3, 4, 6);
    }

    @Test
    void theNumbersOfAChannelAreFollowedAroundTheEndOfTheirCount() {
        var channels = new ChannelSerials();
        List.of(
                        cable("07LIMA1").on("2007-01-02").to("SECSTATE WASHDC", 9998),
                        cable("07LIMA5").on("2007-01-05").to("SECSTATE WASHDC", 2),
                        cable("07LIMA4").on("2007-01-04").to("SECSTATE WASHDC", 9999),
                        cable("07LIMA9").on("2007-01-09").to("SECSTATE WASHDC", 1),
                        cable("08LIMA9").on("2008-01-09").to("SECSTATE WASHDC", 700))
                .forEach(one -> channels.take(one.facts(), address -> address));

        assertThat(channels.stretches()).singleElement().satisfies(stretch -> {
            assertThat(stretch.given()).isEqualTo(5);
            assertThat(stretch.known()).isEqualTo(4);
            assertThat(stretch.rounds()).isEqualTo(1);
            assertThat(stretch.longest()).isEqualTo(1);
        });
    }
}

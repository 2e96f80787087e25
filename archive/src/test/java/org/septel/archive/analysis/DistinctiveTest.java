package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.septel.archive.cable.Facts.cable;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DistinctiveTest {

    @Test
    void surpriseIsThatOfTheTextbook() {
        // 2 x 2 table 110 2442 / 111 29114, Dunning 1993, table 1: -2 log lambda of "the swiss"
        assertThat(Distinctive.surprise(110, 2_552, 111, 29_225)).isCloseTo(270.72, within(0.01));
        assertThat(Distinctive.surprise(10, 100, 20, 200)).isCloseTo(0, within(1e-9));
    }

    @Test
    void whatChanceMadeIsSeldomKeptAndWhatWasPutInIsKept() {
        var random = new Random(3);
        var found = new Distinctive();
        for (int word = 0; word < 2_000; word++) {
            found.test("chance" + word, "", hits(random, 1_000, 0.05), 1_000, hits(random, 3_000, 0.05), 3_000);
        }
        for (int word = 0; word < 40; word++) {
            found.test("true" + word, "", hits(random, 1_000, 0.12), 1_000, hits(random, 3_000, 0.05), 3_000);
        }
        long kept = found.kept().stream()
                .filter(thing -> thing.name().startsWith("true"))
                .count();
        long wrong = found.kept().size() - kept;

        assertThat(kept).isGreaterThanOrEqualTo(39);
        assertThat(wrong).isLessThanOrEqualTo(5);
    }

    private static int hits(Random random, int cables, double share) {
        int hits = 0;
        for (int i = 0; i < cables; i++) {
            hits += random.nextDouble() < share ? 1 : 0;
        }
        return hits;
    }

    @Test
    void oddsHaveTheirSign() {
        var found = new Distinctive();
        found.test("here", "", 80, 100, 10, 100);
        found.test("there", "", 10, 100, 80, 100);

        assertThat(found.kept())
                .extracting(thing -> thing.name() + (0 < thing.odds() ? "+" : "-"))
                .containsExactlyInAnyOrder("here+", "there-");
    }

    @Test
    void groupsWithNobodyInThemAreNotTested() {
        var found = new Distinctive();
        found.test("none", "", 0, 0, 10, 100);

        assertThat(found.tested()).isZero();
        assertThat(found.kept()).isEmpty();
    }

    @Test
    void aTagOfOneYearIsFound() {
        var tags = new TagCounts();
        for (int i = 1; i <= 400; i++) {
            String year = i % 2 == 0 ? "2006" : "2007";
            boolean tsunami = i % 4 == 1;
            tags.take(cable("07LIMA" + i)
                    .on(year + "-03-01")
                    .tags(tsunami ? new String[] {"PREL", "KTSN"} : new String[] {"PREL"})
                    .facts());
        }

        assertThat(tags.overYears().kept())
                .extracting(thing -> thing.name() + thing.group())
                .containsExactly("KTSN2007");
    }
}

package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.septel.archive.cable.Facts.cable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Facts;
import org.septel.telegram.Precedence;

class TrafficTest {

    private static Traffic traffic(Facts... cables) {
        var traffic = new Traffic(address -> address);
        List.of(cables).forEach(one -> traffic.take(one.facts()));
        return traffic;
    }

    @Test
    void countsWhoActsAndWhoIsToldAndHowUrgently() {
        Traffic traffic = traffic(
                cable("07LIMA1")
                        .at("2007-03-01T09:30:00Z")
                        .precedence(Precedence.IMMEDIATE)
                        .to("STATE")
                        .info("PARIS"),
                cable("07LIMA2")
                        .at("2007-03-02T09:10:00Z")
                        .precedence(Precedence.ROUTINE)
                        .to("STATE"),
                cable("07LIMA3").info("STATE"));

        assertThat(traffic.flows())
                .extracting(way -> way.getKey().addressee() + " "
                        + way.getValue().action() + " " + way.getValue().info() + " "
                        + way.getValue().urgent() + "/" + way.getValue().graded())
                .containsExactly("STATE 2 1 1/2", "PARIS 0 1 1/1");
        assertThat(traffic.hours())
                .containsExactly(Map.entry(9, new EnumMap<>(Map.of(Precedence.IMMEDIATE, 1, Precedence.ROUTINE, 1))));
        assertThat(traffic.undated()).isEqualTo(1);
    }

    @Test
    void anAddresseeThatStandsTwiceCountsOnce() {
        assertThat(traffic(cable("07LIMA1").to("STATE").to("STATE").info("STATE"))
                        .flows())
                .extracting(way -> way.getValue().all())
                .containsExactly(1);
    }

    @Test
    void midnightIsNoTime() {
        Traffic traffic = traffic(cable("07LIMA1")
                .at("2007-03-01T00:00:00Z")
                .precedence(Precedence.ROUTINE)
                .to("STATE"));

        assertThat(traffic.hours()).isEmpty();
        assertThat(traffic.timeless()).isEqualTo(1);
    }

    @Test
    void ranksOfAStarAreKnown() {
        // three that write to one, which writes to nobody: rank of the middle r, of each other s, 3s + r = 1
        var network = new Network(Map.of("A", Map.of("M", 5), "B", Map.of("M", 1), "C", Map.of("M", 2)));
        List<Network.Party> parties = network.parties();

        assertThat(parties.getFirst().name()).isEqualTo("M");
        double other = parties.get(1).rank();
        double middle = parties.getFirst().rank();
        assertThat(middle + 3 * other).isCloseTo(1, within(1e-9));
        assertThat(middle).isCloseTo(other + 0.85 * 3 * other, within(1e-8));
        assertThat(network.reciprocity()).isZero();
    }

    @Test
    void reciprocityIsThePartThatComesBack() {
        var network = new Network(Map.of("A", Map.of("B", 6), "B", Map.of("A", 2)));

        assertThat(network.reciprocity()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void namesAreSafeInGraphml() {
        String xml = new Network(Map.of("A&B <C>\u0001", Map.of("D", 3))).graphml();

        assertThat(xml).contains("A&amp;B &lt;C&gt;\uFFFD", "<data key=\"telegrams\">3</data>");
    }
}

package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.cable.Facts.cable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Facts;

class ExchangesTest {

    private static final Map<String, String> POSTS =
            Map.of("SECSTATE WASHDC", "STATE", "AMEMBASSY LIMA", "LIMA", "AMEMBASSY PARIS", "PARIS");

    private static Exchanges exchanges(Facts... cables) {
        var exchanges = new Exchanges(address -> Optional.ofNullable(POSTS.get(address)));
        List.of(cables).forEach(one -> exchanges.take(one.facts()));
        return exchanges;
    }

    private static Facts department(int number, String day) {
        return cable("07STATE" + number).on(day).to("AMEMBASSY LIMA").info("AMEMBASSY PARIS");
    }

    private static Facts lima(int number, String day) {
        return cable("07LIMA" + number).on(day).to("SECSTATE WASHDC");
    }

    @Test
    void anInstructionAndItsReplyArePaired() {
        Exchanges exchanges = exchanges(
                department(1, "2007-03-01"),
                lima(10, "2007-03-03").cites("07STATE1"),
                lima(11, "2007-03-09").cites("07STATE1"));

        assertThat(exchanges.replies()).singleElement().satisfies(reply -> {
            assertThat(reply.asked()).hasToString("07STATE1");
            assertThat(reply.reply()).hasToString("07LIMA10");
            assertThat(reply.took()).hasDays(2);
            assertThat(reply.toAct()).isTrue();
        });
    }

    @Test
    void whoWasOnlyToldAnswersWithoutBeingToAct() {
        Exchanges exchanges = exchanges(
                department(1, "2007-03-01"),
                cable("07PARIS5").on("2007-03-02").to("SECSTATE WASHDC").cites("07STATE1"));

        assertThat(exchanges.replies()).extracting(Exchanges.Reply::toAct).containsExactly(false);
    }

    @Test
    void whatDoesNotGoBackToTheSenderIsNoAnswer() {
        assertThat(exchanges(
                                department(1, "2007-03-01"),
                                cable("07LIMA10")
                                        .on("2007-03-03")
                                        .to("AMEMBASSY PARIS")
                                        .cites("07STATE1"))
                        .replies())
                .isEmpty();
    }

    @Test
    void whatWasSentBeforeIsNoAnswer() {
        assertThat(exchanges(department(1, "2007-03-01"), lima(10, "2007-02-03").cites("07STATE1"))
                        .replies())
                .isEmpty();
    }

    @Test
    void answersThatHangTogetherAreOneExchangeInTheOrderOfTheirDates() {
        Exchanges exchanges = exchanges(
                lima(12, "2007-03-20").cites("07STATE4"),
                department(1, "2007-03-01"),
                department(4, "2007-03-09").cites("07LIMA10"),
                lima(10, "2007-03-03").cites("07STATE1"),
                department(90, "2007-05-01"),
                lima(91, "2007-05-02").cites("07STATE90"));

        assertThat(exchanges.exchanges(3)).singleElement().satisfies(one -> {
            assertThat(one.steps())
                    .extracting(step -> step.id() + "<-" + step.answers())
                    .containsExactly(
                            "07STATE1<-[]", "07LIMA10<-[07STATE1]", "07STATE4<-[07LIMA10]", "07LIMA12<-[07STATE4]");
            assertThat(one.one() + one.other()).isEqualTo("LIMASTATE");
        });
        assertThat(exchanges.exchanges(2)).hasSize(2);
    }

    @Test
    void cablesWithoutADateAreCountedAsLeftOut() {
        Exchanges exchanges = exchanges(cable("07LIMA1"), department(1, "2007-03-01"));

        assertThat(exchanges.cables()).isEqualTo(2);
        assertThat(exchanges.undated()).isEqualTo(1);
    }
}

package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.cable.Facts.cable;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.Facts;

class MissingCablesTest {

    private static final Set<String> POSTS = Set.of("LIMA", "STATE");

    private static List<String> missing(Facts... cables) {
        return found(cables).stream()
                .map(one -> one.id() + " " + one.strength() + " " + one.from() + ".." + one.to() + " "
                        + one.citing().size())
                .toList();
    }

    private static List<MissingCables.Missing> found(Facts... cables) {
        List<CableFacts> rows = List.of(cables).stream().map(Facts::facts).toList();
        var missing = new MissingCables();
        rows.forEach(missing::held);
        rows.forEach(missing::citing);
        return missing.found(POSTS::contains);
    }

    @Test
    void whatIsHeldIsNotMissing() {
        assertThat(missing(
                        cable("07LIMA1").on("2007-01-03"),
                        cable("07LIMA2").on("2007-01-04").cites("07LIMA1")))
                .isEmpty();
    }

    @Test
    void theDaysAreThoseOfTheNeighboursAndNoLaterThanTheFirstCitation() {
        assertThat(missing(
                        cable("07LIMA10").on("2007-02-01"),
                        cable("07LIMA30").on("2007-03-01").cites("07LIMA20"),
                        cable("07LIMA15").on("2007-02-10"),
                        cable("07STATE9").on("2007-02-20").cites("07LIMA20")))
                .containsExactly("2007LIMA00020 firm 2007-02-10..2007-02-20 2");
    }

    @Test
    void aNumberBeyondWhatIsHeldIsLikelyAndTwoWitnessesMakeItFirm() {
        assertThat(missing(
                        cable("07LIMA10").on("2007-02-01"),
                        cable("07STATE9").on("2007-02-20").cites("07LIMA20").cites("07LIMA21"),
                        cable("07STATE8").on("2007-02-21").cites("07LIMA21")))
                .containsExactly(
                        "2007LIMA00021 firm 2007-02-01..2007-02-20 2", "2007LIMA00020 likely 2007-02-01..2007-02-20 1");
    }

    @Test
    void aTelegramThatWasSentAfterItsCitationIsDoubtful() {
        assertThat(missing(
                        cable("07LIMA10").on("2007-06-01"),
                        cable("07LIMA30").on("2007-07-01"),
                        cable("07STATE9").on("2007-02-20").cites("07LIMA20"),
                        cable("07STATE12").on("2007-02-21").cites("07ATLANTIS3")))
                .containsExactly(
                        "2007ATLANTIS00003 doubtful 2007-01-01..2007-02-21 1",
                        "2007LIMA00020 doubtful 2007-06-01..2007-02-20 1");
    }

    @Test
    void oneTelegramDatedWrongMovesNoWindow() {
        assertThat(missing(
                        cable("07LIMA10").on("2007-02-01"),
                        cable("07LIMA18").on("2007-12-30"),
                        cable("07LIMA22").on("2007-02-09"),
                        cable("07LIMA30").on("2007-03-01").cites("07LIMA20")))
                .containsExactly("2007LIMA00020 firm 2007-02-01..2007-02-09 1");
    }

    @Test
    void cablesWithoutDatesAreCountedAllTheSame() {
        assertThat(missing(cable("07LIMA10").cites("07STATE5")))
                .containsExactly("2007STATE000005 likely 2007-01-01..2007-12-31 1");
    }

    @Test
    void theLetterNamesEachTelegramItsDaysAndWhoCitesIt() {
        String letter = RequestLetter.of(
                found(
                        cable("07LIMA10").on("2007-02-01"),
                        cable("07LIMA30").on("2007-03-01").cites("07LIMA20"),
                        cable("07STATE12").on("2007-02-21").cites("07ATLANTIS3")),
                code -> "Embassy " + code);

        assertThat(letter)
                .contains(
                        "Embassy LIMA\n  LIMA 20 of 2007 (2007LIMA00020), sent between 2007-02-01 and 2007-03-01, cited in"
                                + " 07LIMA30 of 2007-03-01\n")
                .doesNotContain("ATLANTIS");
    }
}

package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.cable.Facts.cable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.analysis.People.Person;
import org.septel.archive.cable.Facts;

class PeopleTest {

    private static final ChiefsOfMission CHIEFS = ChiefsOfMission.standard();

    private static List<Person> persons(Facts... cables) {
        var people = new People(CHIEFS);
        List.of(cables).forEach(one -> people.take(one.facts()));
        return people.persons();
    }

    @Test
    void aChiefOfMissionIsFoundByNameAndDay() {
        List<Person> persons = persons(
                cable("07MOSCOW1").on("2007-09-20").signed("BURNS"),
                cable("07MOSCOW2").on("2007-10-02").signed("Burns").classifiedBy("William J. Burns", "Ambassador"));

        assertThat(persons).singleElement().satisfies(person -> {
            assertThat(person.chief().orElseThrow().surname()).isEqualTo("Burns");
            assertThat(person.signed()).isEqualTo(2);
            assertThat(person.classified()).isEqualTo(1);
            assertThat(person.confidence()).isBetween(0.9, 1.0);
            assertThat(person.spellings()).containsExactly("BURNS", "Burns", "William J. Burns");
        });
    }

    @Test
    void theSameNameOutsideTheTermIsSomebodyElse() {
        assertThat(persons(
                        cable("07MOSCOW1").on("2007-09-20").signed("BURNS"),
                        cable("09MOSCOW1").on("2009-09-20").signed("BURNS")))
                .extracting(person -> person.chief().isPresent())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aSlipOfOneLetterIsLessSure() {
        assertThat(persons(cable("07MOSCOW1").on("2007-09-20").signed("BURMS")))
                .singleElement()
                .satisfies(person -> assertThat(person.confidence()).isBetween(0.5, 0.7));
    }

    @Test
    void aWrongForenameIsAnother() {
        assertThat(persons(cable("07MOSCOW1").on("2007-09-20").classifiedBy("Nicholas Burns", "Acting DCM")))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.chief()).isEmpty();
                    assertThat(person.others()).hasSize(1);
                });
    }

    @Test
    void othersAreOneWhereNoFirstLettersDisagree() {
        assertThat(persons(
                        cable("07QUIVIRA1").on("2007-01-02").signed("ROE"),
                        cable("07QUIVIRA2").on("2007-01-03").classifiedBy("Jane Roe", "DCM")))
                .hasSize(1);
        assertThat(persons(
                        cable("07QUIVIRA1").on("2007-01-02").signed("ROE"),
                        cable("07QUIVIRA2").on("2007-01-03").classifiedBy("Jane Roe", "DCM"),
                        cable("07QUIVIRA3").on("2007-01-03").classifiedBy("Tom Roe", "Consul")))
                .hasSize(3);
    }

    @Test
    void namesOfTwoPartsAndMarksAreFolded() {
        assertThat(PersonMatch.folded("Strausz-Hupé, Jr.")).isEqualTo("STRAUSZ HUPE");
        assertThat(PersonMatch.folded("O'DONOHUE")).isEqualTo("ODONOHUE");
        assertThat(PersonMatch.folded("12 //")).isEmpty();
    }

    @Test
    void oneLetterLostAddedOrChangedIsASlip() {
        assertThat(PersonMatch.isOneLetterOff("BURNS", "BURMS")).isTrue();
        assertThat(PersonMatch.isOneLetterOff("BURNS", "BURS")).isTrue();
        assertThat(PersonMatch.isOneLetterOff("BURNS", "BURNSS")).isTrue();
        assertThat(PersonMatch.isOneLetterOff("BURNS", "BYRMS")).isFalse();
        assertThat(PersonMatch.isOneLetterOff("BURNS", "BURNSED")).isFalse();
    }
}

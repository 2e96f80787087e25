package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.cable.Facts.cable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.archive.analysis.People.Person;
import org.septel.archive.cable.Facts;
import org.septel.archive.cable.PersonRuling;

class PeopleTest {

    private static final ChiefsOfMission CHIEFS = ChiefsOfMission.standard();

    private static List<Person> persons(Facts... cables) {
        return persons(List.of(), cables);
    }

    private static List<Person> persons(List<PersonRuling> rulings, Facts... cables) {
        var people = new People(CHIEFS, rulings, List.of("MICHAUD", "BROWN")::contains);
        List.of(cables).forEach(one -> people.take(one.facts()));
        return people.persons();
    }

    private static PersonRuling ruling(String person, Optional<LocalDate> first, String... spellings) {
        return new PersonRuling(
                1,
                PersonRuling.Kind.MERGE,
                "QUIVIRA",
                List.of(spellings),
                person,
                first,
                Optional.empty(),
                "clerk",
                Instant.EPOCH,
                "seen",
                Optional.empty());
    }

    @Test
    void initialsThatRunIntoASurnameAreTakenApart() {
        assertThat(persons(
                        cable("76STATE1").on("1976-01-02").drafted("MAGMICHAUD"),
                        cable("76STATE2").on("1976-02-02").approved("M. A. G. MICHAUD")))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.drafted()).isEqualTo(1);
                    assertThat(person.approved()).isEqualTo(1);
                    assertThat(person.spellings()).containsExactly("M. A. G. MICHAUD", "MAGMICHAUD");
                    assertThat(person.evidence())
                            .containsExactly(
                                    "the same surname at the post", "the surname stands at the post by itself");
                });
    }

    @Test
    void whatNothingTellsApartStaysAsItIsWithItsReadings() {
        assertThat(persons(cable("76STATE1").on("1976-01-02").drafted("XYZORPH")))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("XYZORPH");
                    assertThat(person.confidence()).isZero();
                    assertThat(person.others()).containsExactlyInAnyOrder("X Y ZORPH", "X YZORPH");
                });
    }

    @Test
    void aLongPauseMakesAnotherPerson() {
        assertThat(persons(
                        cable("75QUIVIRA1").on("1975-01-02").signed("ROE"),
                        cable("79QUIVIRA1").on("1979-01-02").signed("ROE"),
                        cable("95QUIVIRA2").on("1995-01-03").signed("ROE")))
                .extracting(Person::signed)
                .containsExactly(2, 1);
    }

    @Test
    void whatIsRuledHoldsInItsPeriodAlone() {
        Facts early = cable("05QUIVIRA1").on("2005-01-02").signed("ROE");
        Facts late = cable("07QUIVIRA2").on("2007-01-03").signed("R0E");
        assertThat(persons(List.of(ruling("Jane Roe", Optional.empty(), "roe", "R0E")), early, late))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Jane Roe");
                    assertThat(person.confidence()).isEqualTo(1);
                    assertThat(person.evidence()).containsExactly("ruling 1");
                });
        assertThat(persons(
                        List.of(ruling("Jane Roe", Optional.of(LocalDate.parse("2006-01-01")), "ROE", "R0E")),
                        early,
                        late))
                .extracting(Person::name)
                .containsExactly("Jane Roe", "ROE");
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

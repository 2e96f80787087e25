package org.septel.archive.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.telegram.lexicon.Lexicon;

class NameTaggerTest {

    private static final NameTagger TAGGER = new NameTagger(Lexicon.standard());

    private static void check(String text, String... expected) {
        List<Mention> found = TAGGER.names(List.of(text), "Bolivia");
        assertThat(found.stream().map(name -> name.kind() + " " + name.normal()))
                .as(text)
                .containsExactly(expected);
        found.forEach(name -> assertThat(
                        text.substring(name.span().start(), name.span().end()))
                .isEqualTo(name.text()));
    }

    @Test
    void titlesStandBeforePersons() {
        check("We met Ambassador Ortmund yesterday.", "person Ortmund");
        check("THE DCM CALLED ON FOREIGN MINISTER OLSVIK TODAY.", "person Olsvik");
    }

    @Test
    void surnamesAloneAreThePersonNamedInFull() {
        check("Minister Piotr Zelmanek spoke. Later Zelmanek left.", "person Piotr Zelmanek", "person Piotr Zelmanek");
    }

    @Test
    void surnamesBeforeTheFullNameAreThatPerson() {
        check("Minister Zelmanek spoke. So Piotr Zelmanek left.", "person Piotr Zelmanek", "person Piotr Zelmanek");
    }

    @Test
    void twoForenamesAreOne() {
        check("We saw Karl-Peter Olsvik.", "person Karl-Peter Olsvik");
    }

    @Test
    void surnamesThatAreNoWordStandAloneInCapitals() {
        check("THIS WAS KISSINGER AND NOBODY ELSE.", "person Kissinger");
    }

    @Test
    void followersOfAMovementAreNobody() {
        check("He blamed the Maoists and the Sandinista elite.");
    }

    @Test
    void nationsAndGovernmentsAreTheirCountry() {
        check("The Bolivian press says the GOB agrees.", "place Bolivia", "place Bolivia");
        check("SINO-SOVIET RELATIONS ARE COOL.", "place China", "place Soviet Union");
    }

    @Test
    void possessivesAreNoPartOfAName() {
        check("He read Germany's note.", "place Germany");
    }

    @Test
    void ministriesHaveTheirFields() {
        check("The Ministry of Information and Culture agreed.", "organisation Ministry of Information and Culture");
        check("THE MINISTRY OF INTERIOR AGREED.", "organisation Ministry of Interior");
    }

    @Test
    void lettersInBracketsAreTheWordsBefore() {
        check(
                "The Quorin Reform Trust (QRT) failed. QRT closed.",
                "organisation Quorin Reform Trust",
                "organisation Quorin Reform Trust",
                "organisation Quorin Reform Trust");
    }

    @Test
    void theLastBlockSigns() {
        List<Mention> found = TAGGER.names(List.of("1. NOTHING NEW.", "ZELMANEK"), "");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().evidence()).isEqualTo(Evidence.SIGNATURE);
    }

    @Test
    void ordinaryWordsInCapitalsAreNoNames() {
        check("THE MEETINGS WERE DISCUSSED AND SEVERAL PROPOSALS ADOPTED.");
    }

    @Test
    void whatWasBlottedOutIsNobody() {
        check("XXXXXXXXX said that nothing was true.");
    }

    @Test
    void moreNamesThanATelegramHasAreLeftOut() {
        List<Mention> found = TAGGER.names(List.of("SINO-SOVIET TALKS. ".repeat(6_000)), "");
        assertThat(found).hasSize(5_000);
        assertThat(found)
                .isSortedAccordingTo(Comparator.comparingInt(name -> name.span().start()));
    }
}

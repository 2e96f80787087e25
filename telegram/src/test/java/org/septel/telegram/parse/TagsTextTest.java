package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.telegram.lexicon.Lexicon;

class TagsTextTest {

    private static void check(String text, String... expected) {
        List<String> tags = TagsText.read(Slice.of(text), Lexicon.standard()).stream()
                .map(tag -> tag.value().code())
                .toList();
        assertEquals(List.of(expected), tags);
    }

    @Test
    void takesBlanksCommasSemicolonsAndSlashesForSeparators() {
        check("PREL PGOV, FR; RS/UNMIK", "PREL", "PGOV", "FR", "RS", "UNMIK");
    }

    @Test
    void keepsATagThatHasASlashOfItsOwn() {
        check("PREL, UNGA/C-6", "PREL", "UNGA/C-6");
    }

    @Test
    void keepsTagsOfSeveralWordsTogetherAcrossALineEnd() {
        check("ECON COLOMBO PLAN OREP COUNTRY\nCLEARANCE", "ECON", "COLOMBO PLAN", "OREP", "COUNTRY CLEARANCE");
    }

    @Test
    void splitsCodesThatWereRunTogether() {
        check("KFRDKIRFCVISEG PHUMBA", "KFRD", "KIRF", "CVIS", "EG", "PHUM", "BA");
        check("ITPHUM", "IT", "PHUM");
    }

    @Test
    void leavesAWordThatOnlyBeginsLikeTags() {
        check("PRELIMINARY", "PRELIMINARY");
    }

    @Test
    void readsPersonsAfterVisitsAndTravelSurnameFirst() {
        check("OVIP ROE RICHARD PREL", "OVIP", "ROE, RICHARD", "PREL");
        check("OVIP (ROE, JANE A.), PREL", "OVIP", "ROE, JANE A.", "PREL");
        check("OREP (DOE; ROE, JANE) FR", "OREP", "DOE", "ROE, JANE", "FR");
    }

    @Test
    void readsCodesAfterATravelTagThatNamesNobody() {
        check("OREP AMGT KU", "OREP", "AMGT", "KU");
    }

    @Test
    void mendsSwappedAndDoubledLetters() {
        check("PERL PGOOV COUNTER TERRORISM", "PREL", "PGOV", "COUNTERTERRORISM");
    }

    @Test
    void dropsCaptionsThatStrayedIn() {
        check("CA MX SIPDIS", "CA", "MX");
    }

    @Test
    void seesThroughPageMarks() {
        check(
                "ECON, IT                       UNCLASSIFIED    PAGE 02        ROME  09999  01 OF 04  281501Z EFIN",
                "ECON",
                "IT",
                "EFIN");
    }

    @Test
    void goesOnToTheNextLineAfterACommaOrWithATag() {
        check("PREL,\nHEREAFTER", "PREL", "HEREAFTER");
        check("SP\nEINV", "SP", "EINV");
        check("PREL\nhereafter", "PREL");
    }

    @Test
    void knowsWhereEachTagStands() {
        var tags = TagsText.read(Slice.of("PREL KFRDEG").from(0), Lexicon.standard());
        assertEquals(
                List.of("0..4", "5..9", "9..11"),
                tags.stream().map(tag -> tag.span().toString()).toList());
    }

    @Test
    void findsNothingInNothing() {
        check("");
        check(" ,;/ ");
        check("-".repeat(1_000));
    }
}

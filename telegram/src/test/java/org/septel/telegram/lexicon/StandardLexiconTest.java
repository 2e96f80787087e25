package org.septel.telegram.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardLexiconTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    @ParameterizedTest
    @CsvSource({
        "KUALA LUMPUR, KUALALUMPUR",
        "AMEMBASSY KUALA LUMPUR, KUALALUMPUR",
        "Embassy Moscow, MOSCOW",
        "AMCONSUL ST. PETERSBURG, STPETERSBURG",
        "MEXICO CITY, MEXICO",
        "RIO DE JAN, RIODEJANEIRO",
        "PORT-AU-PRINCE, PORTAUPRINCE",
        "HCMC, HOCHIMINHCITY",
        "USUN NE YORK, USUNNEWYORK",
        "0TTAWA, OTTAWA",
        "SANTIAG0, SANTIAGO",
        "SECSTATE WASHDC, STATE",
        "KINHASA, KINSHASA",
        "AITTAIPIE, AITTAIPEI",
        "USMISSION GENEVA, GENEVA",
        "UNVIE VIENNA, UNVIEVIENNA",
    })
    void knowsPostsByTheNamesThatTelegramsGiveThem(String name, String code) {
        assertEquals(Optional.of(code), LEXICON.postNamed(name).map(Post::code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "SAN", "ATLANTIS", "E-MAIL", "PORT", "00000"})
    void leavesANameThatFitsNoPostOrSeveral(String name) {
        assertEquals(Optional.empty(), LEXICON.postNamed(name));
    }

    @ParameterizedTest
    @CsvSource({
        "VS, 1975, South",
        "RS, 2007, Russia",
        "RS, 2013, Serbia",
        "KTIP, 1975, Trafficking",
        "PREL, 1999, External",
    })
    void readsATagByTheListOfItsYear(String code, int year, String word) {
        String meaning = LEXICON.tag(code, year).orElseThrow().meaning();
        assertTrue(meaning.contains(word), meaning);
    }

    @Test
    void looksATagUpInAnotherListWhereTheYearsOwnLacksIt() {
        assertTrue(LEXICON.tag("VN", 2007).orElseThrow().meaning().contains("Vietnam"));
        assertEquals(Optional.empty(), LEXICON.tag("QQQQ", 2007));
    }

    @Test
    void findsAStationByAnIndicatorOfOneOfItsPositions() {
        assertEquals("AMEMBASSY BRASILIA", LEXICON.stations("RUEHBR").getFirst().address());
        assertEquals(
                "AMEMBASSY BRASILIA", LEXICON.stations("RUEHBRC").getFirst().address());
        assertTrue(LEXICON.stations("XXXXX").isEmpty());
    }

    @Test
    void readsAnAbbreviationByTheCountryOfThePost() {
        assertEquals("Government of Russia", abbreviation("GOR", "Russia"));
        assertEquals("Government of Rwanda", abbreviation("GOR", "Rwanda"));
        assertTrue(abbreviation("GOR", "Peru").contains("Romania"));
        assertEquals("Government of Armenia", abbreviation("GOA", "Armenia"), "by its initial");
        assertEquals("Acting Deputy Chief of Mission", abbreviation("A/DCM", "Peru"));
        assertEquals("Institutional Revolutionary Party", abbreviation("PRI", "Mexico"));
    }

    @Test
    void admitsThatAnAbbreviationHasTwoMeanings() {
        assertEquals(
                List.of("Palestinian Authority", "public affairs"),
                LEXICON.abbreviation("PA", "").orElseThrow().meanings());
    }

    private static String abbreviation(String letters, String country) {
        return LEXICON.abbreviation(letters, country).orElseThrow().meaning();
    }

    @Test
    void knowsWhenAnOrderRuled() {
        ExecutiveOrder order = LEXICON.executiveOrder("12958").orElseThrow();
        assertEquals(LocalDate.of(1995, 10, 14), order.from());
        assertEquals(Optional.of(LocalDate.of(2010, 6, 26)), order.until());
        assertTrue(LEXICON.executiveOrder("13526").orElseThrow().until().isEmpty());
    }

    @Test
    void knowsWhichCaptionsCannotStandTogether() {
        assertTrue(excludes("SIPDIS", "NODIS"), "05 STATE 226504");
        assertTrue(excludes("NODIS", "SIPDIS"), "both ways");
        assertTrue(excludes("ROGER CHANNEL", "DISSENT CHANNEL"), "one channel at most");
        assertFalse(excludes("STADIS", "EXDIS"));
        assertFalse(excludes("NODIS", "NODIS"));
    }

    private static boolean excludes(String one, String other) {
        return LEXICON.caption(one)
                .orElseThrow()
                .excludes(LEXICON.caption(other).orElseThrow());
    }

    @Test
    void knowsHowLongAnOrderLetsClassify() {
        ExecutiveOrder order = LEXICON.executiveOrder("12958").orElseThrow();
        assertEquals(10, order.longestYears(LocalDate.of(1999, 1, 1)).getAsInt());
        assertEquals(25, order.longestYears(LocalDate.of(2007, 9, 20)).getAsInt());
        assertTrue(LEXICON.executiveOrder("12356")
                .orElseThrow()
                .longestYears(LocalDate.of(1990, 1, 1))
                .isEmpty());
    }

    @Test
    void givesEachDayOneOrder() {
        assertEquals(Optional.of("12356"), orderOn(LocalDate.of(1995, 10, 13)));
        assertEquals(Optional.of("12958"), orderOn(LocalDate.of(1995, 10, 14)));
        assertEquals(Optional.empty(), orderOn(LocalDate.of(1970, 1, 1)));
    }

    private static Optional<String> orderOn(LocalDate day) {
        return LEXICON.executiveOrderOn(day).map(ExecutiveOrder::number);
    }

    @Test
    void saysWhatReasonsCaptionsAndSignalsMean() {
        assertTrue(LEXICON.reason("1.4", "b").orElseThrow().meaning().contains("foreign governments"));
        assertTrue(LEXICON.caption("SIPDIS").isPresent());
        assertTrue(LEXICON.operatingSignal("ZDK").isPresent());
        assertFalse(LEXICON.operatingSignal("ZZH").isPresent(), "its meaning is not established");
    }

    @Test
    void givesEveryPostOnceWithItsDisplay() {
        assertEquals(
                LEXICON.posts().size(),
                LEXICON.posts().stream().map(Post::code).distinct().count());
        assertTrue(LEXICON.posts().stream().noneMatch(post -> post.display().isBlank()));
    }
}

package org.septel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// The fields that an archive prints around a text.
class AttributesTest {

    private static final String RECORD = """
            Message Text
            UNCLASSIFIED
            PAGE 01 MASERU 00345 081245Z
            R 081245Z AUG 76
            FM AMEMBASSY MASERU
            TO SECSTATE WASHDC 9423
            UNCLAS MASERU 0345
            1. THE HARVEST WAS GOOD.
            MERRIWEATHER
            UNCLASSIFIED
            NNN

            Message Attributes

            Automatic Decaptioning: X
            Capture Date: 01 JAN 1994
            Concepts: HARVESTS, GRAIN STORAGE,
            WEATHER
            Current Classification: UNCLASSIFIED
            Document Number: 1976MASERU00345
            Draft Date: 08 AUG 1976
            Decaption Date: 01-Jan-1960 12:00:00 am
            Executive Order: X2
            Film Number: D760309-0112
            From: MASERU
            Line Count: '12'
            Locator: TEXT ON-LINE, ON MICROFILM
            Office: ACTION AF
            Original Classification: UNCLASSIFIED
            Original Handling Restrictions: n/a
            Review Authority: lavendrb
            Review Markings:
               Margaret P. Grafeld
               Declassified/Released
               US Department of State
               EO Systematic Review
               04 MAY 2006
            Subject: THE HARVEST: A REPORT
            ON GRAIN
            TAGS: EAGR, OVIP (STANHOPE, ROBERT), LT
            To: STATE
            Margaret P. Grafeld
            Declassified/Released
            US Department of State
            EO Systematic Review
            04 MAY 2006
            """;

    private static final Telegram TELEGRAM = new TelegramParser(Lexicon.standard()).parse(RECORD);

    @Test
    void knowTheFieldsOfTheNationalArchives() {
        Attributes record = Attributes.of(TELEGRAM);
        assertEquals(Optional.of("1976MASERU00345"), record.documentNumber().map(CableId::toString));
        assertEquals(Optional.of(LocalDate.of(1976, 8, 8)), record.draftDate());
        assertEquals(Optional.of(LocalDate.of(1960, 1, 1)), record.date("Decaption Date"));
        assertEquals(Optional.of("MASERU"), record.from());
        assertEquals(List.of("STATE"), record.to());
        assertEquals(Optional.of("ACTION AF"), record.office());
        assertEquals(Optional.of("D760309-0112"), record.filmNumber());
        assertEquals(Optional.of(Classification.UNCLASSIFIED), record.originalClassification());
        assertEquals(Optional.of(List.of("XGDS2")), record.executiveOrder().map(Declassification::exemptions));
        assertEquals(Optional.of(12), record.lineCount());
        assertTrue(record.isTextOnline());
    }

    @Test
    void goOnOverLines() {
        Attributes record = Attributes.of(TELEGRAM);
        assertEquals(Optional.of("THE HARVEST: A REPORT ON GRAIN"), record.subject());
        assertEquals(List.of("HARVESTS", "GRAIN STORAGE", "WEATHER"), record.concepts());
        assertEquals(List.of("EAGR", "OVIP (STANHOPE, ROBERT)", "LT"), record.tags());
        assertEquals(
                Optional.of("Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review"
                        + " 04 MAY 2006"),
                record.value("Review Markings"));
    }

    @Test
    void sayNothingWhereTheRecordDoesNotApply() {
        Attributes record = Attributes.of(TELEGRAM);
        assertEquals(Optional.empty(), record.value("Original Handling Restrictions"));
        assertEquals(Optional.empty(), record.value("Drafter"));
        assertFalse(new Attributes(Map.of("locator", "ADS TEXT UNRETRIEVABLE")).isTextOnline());
    }

    @Test
    void doNotHideTheTextNorTheStampBelow() {
        assertEquals(List.of("MERRIWEATHER"), TELEGRAM.signatures());
        Element.ReleaseStamp stamp = TELEGRAM.first(Element.ReleaseStamp.class).orElseThrow();
        assertEquals(Optional.of("Margaret P. Grafeld"), stamp.authority().map(Spanned::value));
        assertEquals(0, TELEGRAM.all(Element.Unrecognised.class).count());
    }

    @ParameterizedTest
    @CsvSource({
        "01 JAN 1994, 1994-01-01",
        "01 jan 1994, 1994-01-01",
        "1-Jan-1994 12:00:00 am, 1994-01-01",
        "31/12/1976, 1976-12-31",
        "31 FEB 1976,",
        "n/a,",
        "'',"
    })
    void readDatesInTheThreeSpellings(String written, String day) {
        Attributes record = new Attributes(Map.of("capture date", written));
        assertEquals(Optional.ofNullable(day).map(LocalDate::parse), record.date("Capture Date"));
    }

    @ParameterizedTest
    @CsvSource({
        "SECRET, SECRET",
        "SECRETARY, SECRET",
        "limited official use, LIMITED_OFFICIAL_USE",
        "TOP SECRET, TOP_SECRET",
        "OPEN,"
    })
    void readClassificationsByTheirBeginning(String written, String level) {
        Attributes record = new Attributes(Map.of("original classification", written));
        assertEquals(Optional.ofNullable(level).map(Classification::valueOf), record.originalClassification());
    }

    @Property(tries = 200)
    void neverThrow(@ForAll String value) {
        var record = new Attributes(
                Map.of("document number", value, "draft date", value, "tags", value, "executive order", value));
        record.documentNumber();
        record.draftDate();
        record.tags();
        record.executiveOrder();
        record.lineCount();
    }
}

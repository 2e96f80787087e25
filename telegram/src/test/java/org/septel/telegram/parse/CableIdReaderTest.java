package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;

class CableIdReaderTest {

    private static final CableIdReader IDS = new CableIdReader(Lexicon.standard());

    @ParameterizedTest
    @ValueSource(strings = {"07MOSCOW4634", "1976STATE187673", "1977MOSCOW02124", "66USUNNEWYORK12", "06SECDEF123"})
    void leavesACanonicalIdAsItIs(String id) {
        var reading = IDS.read(id);
        assertTrue(reading.valid());
        assertEquals(Optional.of(id), reading.id().map(CableId::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "07moscow4634, 07MOSCOW4634",
        "07MOSCOW004634, 07MOSCOW4634",
        "10-OTTAWA-57, 10OTTAWA57",
        "07 KUALA LUMPUR 12, 07KUALALUMPUR12",
        "07PORT-AU-PRINCE12, 07PORTAUPRINCE12",
        "07STATE1234_a, 07STATE1234",
        "2007MOSCOW4634, 07MOSCOW4634",
        "1977MOSCOW2124, 1977MOSCOW02124",
        "7575LIBREVILLE1895, 75LIBREVILLE1895"
    })
    void writesAnIdCanonically(String written, String id) {
        checkRepaired(written, id);
    }

    @ParameterizedTest
    @CsvSource({
        "09EFTORABAT12, 09RABAT12",
        "09AMEMBASSYRABAT12, 09RABAT12",
        "85NOFORNRABAT12, 85RABAT12",
        "08SIFIEDRABAT12, 08RABAT12",
        "08SECTION01OF02RABAT12, 08RABAT12",
        "08SCTION02OF02RABAT12, 08RABAT12",
        "08SECTIOQ1OF06RABAT12, 08RABAT12",
        "0801OF02RABAT12, 08RABAT12",
        "08SECTION01OF02AMEMBASSYRABAT12, 08RABAT12",
        "08RABAT000762ZFR763, 08RABAT762",
        "90STATE255577TOSEC140323, 90STATE255577",
        "08RABAT12SUSPECTEDDUPLICATE, 08RABAT12"
    })
    void takesOffWordsOfTheHeading(String written, String id) {
        checkRepaired(written, id);
    }

    @ParameterizedTest
    @CsvSource({
        "08KINHASA12, 08KINSHASA12",
        "06LINSK12, 06MINSK12",
        "08QXICO12, 08MEXICO12",
        "09BAU12, 09BAKU12",
        "09SECTION02OF03QRIPOLI12, 09TRIPOLI12",
        "09MEXICOCITY12, 09MEXICO12",
        "07PAP12, 07PORTAUPRINCE12",
        "05RIODEJAN12, 05RIODEJANEIRO12"
    })
    void readsOtherNamesAndLostLettersAsTheNearestPost(String written, String id) {
        checkRepaired(written, id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "07", "07MOSCOW", "MOSCOW4634", "07MOSCOW0", "092OF5", "hello, world", "07MOSCOW000"})
    void namesNoCableWhereNoneCanBeMadeOut(String written) {
        var reading = IDS.read(written);
        assertFalse(reading.valid());
        assertEquals(Optional.empty(), reading.id());
        assertTrue(reading.reason().startsWith("no cable id: "), reading.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"09ATLANTIS12", "07ZZQXWV3"})
    void keepsAPostThatNoListHas(String written) {
        var reading = IDS.read(written);
        assertEquals(Optional.of(written), reading.id().map(CableId::toString));
        assertTrue(reading.reason().contains("no list"), reading.reason());
    }

    private static void checkRepaired(String written, String id) {
        var reading = IDS.read(written);
        assertEquals(Optional.of(id), reading.id().map(CableId::toString), reading.reason());
        assertFalse(reading.valid());
        assertFalse(reading.reason().isBlank());
    }
}

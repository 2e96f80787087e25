package org.septel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.CableId.Form;
import org.septel.telegram.lexicon.Lexicon;

class CableIdTest {

    /// National Archives, Central Foreign Policy Files FAQ: six characters of the name, blanks taken out.
    @ParameterizedTest
    @CsvSource({
        "1975NEWDE00906, 75NEWDELHI906",
        "1974COLOMB03099, 74COLOMBO3099",
        "1973SANTIA04321, 73SANTIAGO4321",
        "1976USUNN01234, 76USUNNEWYORK1234",
        "1975OECDP07285, 75OECDPARIS7285",
        "1974NATOB00012, 74USNATO12",
        "1976RIODE00100, 76RIODEJANEIRO100",
        "1977MOSCOW02124, 77MOSCOW2124",
        "1976STATE187673, 76STATE187673",
        "1973LAPAZ03608, 73LAPAZ3608"
    })
    void aDocumentNumberAndTheReferenceToItNameOneTelegram(String document, String cited) {
        CableId held = CableId.parse(document).orElseThrow();
        CableId reference = CableId.parse(cited).orElseThrow();
        assertThat(held).hasToString(document);
        assertThat(reference).hasToString(cited);
        assertThat(held.sameTelegram(reference)).isTrue();
        assertThat(held.as(Form.CABLE)).isEqualTo(reference);
        assertThat(reference.as(Form.DOCUMENT)).isEqualTo(held);
    }

    @Test
    void laterYearsCutNothing() {
        CableId id = CableId.of(2007, "NEWDELHI", 906);
        assertThat(id.as(Form.DOCUMENT)).hasToString("2007NEWDELHI00906");
        assertThat(CableId.of(2007, "NEWDE", 906).post()).isEqualTo("NEWDE");
    }

    @Test
    void noCutIsThePostOfAnother() {
        Lexicon lexicon = Lexicon.standard();
        for (Map.Entry<String, String> cut : DocumentPosts.all().entrySet()) {
            assertThat(lexicon.post(cut.getKey())).as(cut.getKey()).isEmpty();
            assertThat(lexicon.post(cut.getValue())).as(cut.getValue()).isPresent();
        }
    }

    @Property(tries = 300)
    void whatIsPrintedIsReadAsTheSame(@ForAll @IntRange(max = 500) int pick, @ForAll @IntRange(min = 1) int seed) {
        var posts = DocumentPosts.all().values().stream().sorted().toList();
        String post = posts.get(pick % posts.size());
        int year = 1970 + seed % 12;
        for (Form form : Form.values()) {
            var id = new CableId(year, post, 1 + seed % 9_999, form);
            assertThat(CableId.parse(id.toString())).hasValue(id);
        }
    }
}

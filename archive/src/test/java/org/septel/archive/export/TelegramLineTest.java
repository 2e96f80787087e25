package org.septel.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.CableIdReader;
import org.septel.telegram.parse.TelegramParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TelegramLineTest {

    private final TelegramLine telegrams = new TelegramLine(new TelegramParser(Lexicon.standard()), Lexicon.standard());
    private final IdLine ids = new IdLine(new CableIdReader(Lexicon.standard()));

    private JsonNode cable(String line) {
        Answer answer = telegrams.answer(line);
        assertThat(answer.sound()).isTrue();
        return new JsonMapper().readTree(answer.json());
    }

    @Test
    void takesIdAndDateAsGiven() {
        JsonNode cable = cable("{\"text\": \"\", \"id\": \"07MOSCOW4634\", \"created\": \"2007-09-20T09:29:00Z\"}");
        assertThat(cable.get("id").stringValue()).isEqualTo("07MOSCOW4634");
        assertThat(cable.get("created").stringValue()).isEqualTo("2007-09-20T09:29:00Z");
        assertThat(cable.get("origin").stringValue()).isEqualTo("Embassy Moscow");
    }

    @Test
    void infersTheYearsOfReferencesFromTheYearThatIsGiven() {
        String line = "{\"text\": \"REF: MOSCOW 4632\\n\", \"year\": %s}";
        assertThat(cable(line.formatted("2007")).toString()).contains("\"id\":\"07MOSCOW4632\"");
        assertThat(cable(line.formatted("\"1998\"")).toString()).contains("\"id\":\"98MOSCOW4632\"");
    }

    @Test
    void passesOverMembersThatAreNullOrOfAnotherKind() {
        assertThat(cable("{\"text\": \"SUBJECT: STORM\\n\", \"id\": null, \"year\": [], \"more\": {}}")
                        .has("id"))
                .isFalse();
    }

    @Test
    void writesSpansWhenAsked() {
        assertThat(telegrams
                        .answerWithSpans("{\"text\": \"SUBJECT: STORM\\n\"}")
                        .json())
                .contains("\"raw\":\"SUBJECT: STORM\\n\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"{", "~~", "[]", "nonsense", "{\"id\": \"07MOSCOW4634\"}", "{\"text\": 7}", "{} {}"})
    void answersALineThatItCannotReadWithAnError(String line) {
        Answer answer = telegrams.answer(line);
        assertThat(answer.sound()).isFalse();
        assertThat(new JsonMapper().readTree(answer.json()).get("error").stringValue())
                .isNotEmpty();
        assertThat(answer.json()).doesNotContain("\n");
    }

    @Test
    void saysWhatAnIdComesTo() {
        assertThat(ids.answer("{\"id\": \"07MOSCOW4634\"}").json())
                .startsWith("{\"id\":\"07MOSCOW4634\",\"canonical\":\"07MOSCOW4634\",\"valid\":true,\"reason\":");
        Answer nonsense = ids.of("nonsense");
        assertThat(nonsense.sound()).isTrue();
        assertThat(nonsense.json()).contains("\"valid\":false").doesNotContain("canonical\":");
        assertThat(ids.answer("{}").sound()).isFalse();
    }
}

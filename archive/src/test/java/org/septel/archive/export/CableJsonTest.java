package org.septel.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.telegram.CableId;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CableJsonTest {

    private static final CatalogueEntry BARE = new CatalogueEntry(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of());

    private static final Telegram FROM_LINE = new Telegram(
            "FM AMEMBASSY QUIVIRA\n",
            List.of(new Element.FromLine(new Span(0, 21), new Spanned<>("AMEMBASSY QUIVIRA", new Span(3, 20)))),
            List.of());

    private final CableJson json = new CableJson();

    @Test
    void leavesOutWhatIsAbsentAndKeepsEmptyLists() {
        assertThat(json.line(BARE, new Telegram("", List.of(), List.of())))
                .isEqualTo(
                        "{\"documentId\":null,\"caveats\":[],\"captions\":[],\"to\":[],\"info\":[],\"exemptions\":[],"
                                + "\"tags\":[],\"references\":[],\"classifiedBy\":[],\"classificationReasons\":[],"
                                + "\"signatures\":[],\"paragraphs\":[],\"citations\":[],\"diagnostics\":[]}");
    }

    @Test
    void writesWhatTheCatalogueSays() {
        var entry = new CatalogueEntry(
                Optional.of(CableId.of(2007, "QUIVIRA", 12)),
                Optional.of("2007QUIVIRA00012_a"),
                Optional.of(Instant.parse("2007-09-20T09:00:00Z")),
                Optional.of("SECRET"),
                List.of("NOFORN"),
                List.of("NODIS"),
                Optional.of("Embassy Quivira"),
                Optional.of("STORM"),
                Optional.of("STORM DAMAGE"),
                Optional.of("Storm Damage"),
                true,
                List.of());
        assertThat(json.line(entry, FROM_LINE))
                .startsWith("{\"id\":\"07QUIVIRA12\",\"documentId\":\"2007QUIVIRA00012_a\","
                        + "\"created\":\"2007-09-20T09:00:00Z\",\"classification\":\"SECRET\",\"caveats\":[\"NOFORN\"],"
                        + "\"captions\":[\"NODIS\"],\"origin\":\"Embassy Quivira\",\"title\":\"STORM\","
                        + "\"subject\":\"STORM DAMAGE\",\"displayTitle\":\"Storm Damage\","
                        + "\"from\":\"AMEMBASSY QUIVIRA\",\"to\":[]");
    }

    @Test
    void addsTheRawTextAndTheSpansOfElementsAndTokens() {
        JsonNode cable = new JsonMapper().readTree(json.lineWithSpans(BARE, FROM_LINE));
        assertThat(cable.get("raw").stringValue()).isEqualTo(FROM_LINE.raw());
        assertThat(cable.get("elements").get(0).toString())
                .isEqualTo("{\"kind\":\"from-line\",\"span\":[0,21],"
                        + "\"tokens\":[{\"name\":\"address\",\"value\":\"AMEMBASSY QUIVIRA\",\"span\":[3,20]}]}");
    }

    @Test
    void marksRepeatsAsSuch() {
        var repeat = new Telegram(
                FROM_LINE.raw(), List.of(new Element.Repeat(FROM_LINE.elements().getFirst())), List.of());
        JsonNode cable = new JsonMapper().readTree(json.lineWithSpans(BARE, repeat));
        assertThat(cable.has("from")).isFalse();
        assertThat(cable.get("elements").get(0).get("kind").stringValue()).isEqualTo("from-line");
        assertThat(cable.get("elements").get(0).get("repeat").booleanValue()).isTrue();
    }

    @Test
    void staysOnOneLineWhateverTheTextHolds() {
        String hostile = "a\r\n\u2028\"\\\u0000\t</script>";
        var telegram =
                new Telegram(hostile, List.of(new Element.Unrecognised(new Span(0, hostile.length()))), List.of());
        String line = json.lineWithSpans(BARE, telegram);
        assertThat(line).doesNotContain("\n", "\r", "\u0000");
        assertThat(new JsonMapper().readTree(line).get("raw").stringValue()).isEqualTo(hostile);
    }
}

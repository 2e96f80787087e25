package org.septel.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.RecordParser;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.layout.Layouts;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The seed's JSON against the example of the design, field by field.
class SeedJsonTest {

    private static final Path SEED =
            Path.of(System.getProperty("septel.root", ".."), "..", "shared", "seed", "07MOSCOW4634.txt");

    /// The example, but for what it only indicates (references, summary, paragraphs, diagnostics).
    private static final String EXAMPLE = """
            {"id": "07MOSCOW4634", "documentId": null,
             "created": "2007-09-20T09:29:00Z", "classification": "CONFIDENTIAL", "caveats": [], "captions": ["SIPDIS"],
             "origin": "Embassy Moscow", "title": "RUSSIA-FRANCE RELATIONS: AFTER KOUCHNER, BEFORE",
             "subject": "RUSSIA-FRANCE RELATIONS: AFTER KOUCHNER, BEFORE SARKOZY",
             "displayTitle": "Russia-France Relations: After Kouchner, Before Sarkozy",
             "transmission": "VZCZCXRO2992", "precedence": "IMMEDIATE",
             "station": {"routingIndicator": "RUEHMO", "serial": 4634, "filed": "263T09:29Z"},
             "from": "AMEMBASSY MOSCOW",
             "to":   [{"routingIndicator": "RUEHC", "address": "SECSTATE WASHDC", "precedence": "IMMEDIATE", "serial": 4008}],
             "info": [{"routingIndicator": "RUEHZL", "address": "EUROPEAN POLITICAL COLLECTIVE", "precedence": "PRIORITY"}],
             "sections": 2, "messageReference": {"post": "MOSCOW", "number": 4634},
             "executiveOrder": "12958", "declassifyOn": "2017-09-19", "exemptions": [],
             "tags": ["PREL", "PGOV", "UNO", "UNMIK", "FR", "RS"],
             "classifiedBy": [{"name": "William J. Burns", "title": "Ambassador"}],
             "classificationReasons": ["1.4(b)", "1.4(d)"],
             "signatures": ["Burns"]}
            """;

    private static final List<String> KEYS = List.of(
            "id",
            "documentId",
            "created",
            "classification",
            "caveats",
            "captions",
            "origin",
            "title",
            "subject",
            "displayTitle",
            "transmission",
            "precedence",
            "station",
            "from",
            "to",
            "info",
            "sections",
            "messageReference",
            "executiveOrder",
            "declassifyOn",
            "exemptions",
            "tags",
            "references",
            "classifiedBy",
            "classificationReasons",
            "summary",
            "signatures",
            "paragraphs",
            "citations",
            "declassification",
            "diagnostics");

    private JsonNode seed = new JsonMapper().createObjectNode();

    @BeforeEach
    void readTheSeed() throws IOException {
        assumeTrue(Files.exists(SEED), "no ../shared beside the project");
        Lexicon lexicon = Lexicon.standard();
        try (InputStream in = Files.newInputStream(SEED);
                var entries = Layouts.standard().read(new SourceInput("seed", in), Optional.empty())) {
            var record = (Entry.SourceRecord) entries.findFirst().orElseThrow();
            Telegram telegram =
                    new RecordParser(new TelegramParser(lexicon), lexicon).parse(record.record(), record.text());
            seed = new JsonMapper()
                    .readTree(new CableJson().line(CatalogueEntry.of(record.record(), telegram, lexicon), telegram));
        }
    }

    @Test
    void everyFieldOfTheExampleIsAsPrinted() {
        JsonNode example = new JsonMapper().readTree(EXAMPLE);
        for (String key : example.propertyNames()) {
            assertThat(seed.get(key)).as(key).isEqualTo(example.get(key));
        }
    }

    @Test
    void theEndOfItsClassificationIsComputed() {
        JsonNode end = seed.get("declassification");
        assertThat(end.get("status").asString()).isEqualTo("on-date");
        assertThat(end.get("date").asString()).isEqualTo("2017-09-19");
        assertThat(end.get("rule").asString()).isEqualTo("date");
        assertThat(end.get("sure").asBoolean()).isTrue();
        assertThat(end.get("bounds").get(1).get("date").asString()).isEqualTo("2032-12-31");
        assertThat(end.get("basis").propertyNames()).containsExactly("sent", "level", "order", "term");
    }

    @Test
    void theKeysStandInTheOrderOfTheExample() {
        assertThat(seed.propertyNames()).containsExactlyElementsOf(KEYS);
    }

    @Test
    void theSeedCitesNoOtherTelegram() {
        assertThat(seed.get("references")).isEmpty();
    }

    @Test
    void theSummaryHasNeitherItsNumberNorItsBounds() {
        assertThat(seed.get("summary").stringValue())
                .startsWith("French Foreign Minister Bernard Kouchner's two-day Moscow visit did not bridge")
                .endsWith("willingness to craft a Russia-friendly EU agenda.");
    }

    @Test
    void theEightParagraphsHaveTheirNumbersMarksAndHeadings() {
        JsonNode paragraphs = seed.get("paragraphs");
        assertThat(IntStream.range(0, paragraphs.size())
                        .mapToObj(at -> paragraphs.get(at).get("number").intValue()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(IntStream.range(0, paragraphs.size())
                        .mapToObj(at -> paragraphs.get(at).get("portion").stringValue()))
                .containsOnly("C");
        assertThat(IntStream.range(0, paragraphs.size())
                        .mapToObj(at -> paragraphs.get(at).get("heading"))
                        .map(heading -> heading.isNull() ? "" : heading.stringValue()))
                .containsExactly(
                        "",
                        "Friends Indeed",
                        "Kouchner: Man with a Message",
                        "Kosovo: Russia's Redline, EU's Priority",
                        "Iran: Weekend Remarks Dominate",
                        "Chechnya Initiative",
                        "Non-Official Views",
                        "Comment");
    }

    @Test
    void everyDiagnosticHasASeverityACodeAndASentence() {
        assertThat(seed.get("diagnostics"))
                .allSatisfy(diagnostic ->
                        assertThat(diagnostic.propertyNames()).containsExactly("severity", "code", "message"));
    }
}

package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `septel write` and `septel validate`.
class DraftingCommandsTest {

    private static final String DRAFT = """
            {"created": "2007-09-20T09:29:00Z", "classification": "CONFIDENTIAL", "precedence": "PRIORITY",
             "from": "AMEMBASSY MOSCOW", "to": [{"routingIndicator": "RUEHC", "address": "SECSTATE WASHDC", "serial": 42}],
             "station": {"routingIndicator": "RUEHMO"}, "messageReference": {"post": "MOSCOW", "number": 4634},
             "captions": ["SIPDIS"], "executiveOrder": "12958", "declassifyOn": "2017-09-19", "tags": ["PREL", "RS"],
             "subject": "THE MINISTER SAYS NO", "references": [{"label": "A", "text": "MOSCOW 4632"}],
             "classifiedBy": [{"name": "Jane Roe", "title": "Ambassador"}], "classificationReasons": ["1.4(d)"],
             "paragraphs": [{"number": 1, "portion": "C", "text": "The minister said no."},
                            {"number": 2, "portion": "U", "heading": "Comment", "text": "He will say so again."}],
             "signatures": ["Roe"]}
            """;

    private static final String TELEGRAM = """
            VZCZCXYZ0000
            PP RUEHWEB
            DE RUEHMO #4634 2630929
            ZNY CCCCC ZZH
            P 200929Z SEP 07
            FM AMEMBASSY MOSCOW
            TO RUEHC/SECSTATE WASHDC 0042
            C O N F I D E N T I A L MOSCOW 004634

            SIPDIS

            E.O. 12958: DECL: 09/19/2017
            TAGS: PREL, RS
            SUBJECT: THE MINISTER SAYS NO

            REF: A. MOSCOW 4632

            Classified By: Ambassador Jane Roe. Reasons: 1.4 (d).

            1. (C) The minister said no.

            Comment
            -------

            2. (U) He will say so again.

            Roe
            """;

    @TempDir
    Path folder;

    private Spoken run(String input, String... arguments) {
        return Spoken.by(folder.resolve("archive"), input, arguments);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "draft", ".txt"), text);
    }

    @Test
    void writesATelegramFromJson() {
        Spoken spoken = run(DRAFT, "write");
        assertThat(spoken.out()).isEqualTo(TELEGRAM);
        assertThat(spoken.exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void writesWhatParsePrints() {
        String json = run(TELEGRAM, "parse").out();
        assertThat(run(json, "write", "-").out()).isEqualTo(TELEGRAM);
    }

    @Test
    void dividesSeveralTelegramsSoThatTheyAreReadAsSeveral() {
        String both = run(DRAFT + DRAFT, "write").out();
        assertThat(both).isEqualTo(TELEGRAM + "NNNN\n" + TELEGRAM);
        assertThat(run(both, "parse").out().lines()).hasSize(2);
    }

    @Test
    void saysEverythingThatADraftLacks() {
        Spoken spoken = run("{\"from\": \"AMEMBASSY MOSCOW\", \"to\": [{}], \"created\": \"2007-09-20\"}", "write");
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err())
                .contains("standard input, draft 1: no \"subject\"")
                .contains("no \"to[0].address\"")
                .contains("no \"messageReference\"")
                .contains("\"created\" cannot be \"2007-09-20\"");
        assertThat(spoken.exit()).isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void saysWhatCannotBeWritten() {
        String trap = DRAFT.replace("THE MINISTER SAYS NO", "SAYS SUBJECT: NO");
        assertThat(run(trap, "write").err()).contains("the subject would be read as SAYS, not as SAYS SUBJECT: NO");
        assertThat(run("nothing", "write").err()).contains("draft 1: not JSON");
        assertThat(run("", "write").err()).contains("nothing in standard input");
        assertThat(run("", "write", folder.toString()).err()).contains("is a folder");
    }

    @Test
    void findsNothingInASoundTelegram() throws IOException {
        Spoken spoken = run("", "validate", file(TELEGRAM).toString());
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void printsBreachesWithTheirPlaceInTheFile() throws IOException {
        Path file =
                file(TELEGRAM + "NNNN\n" + TELEGRAM.replace("#4634", "#4643").replace(", RS", ", RS, RS"));
        Spoken spoken = run("", "validate", file.toString());
        assertThat(spoken.out()).isEqualTo("""
                %1$s:31:12: error: the DE line has serial 4643, the telegram is MOSCOW 4634 (serial-disagrees, as seen in practice)
                %1$s:41:17: warning: RS stands twice (tag-repeated, 5 FAH-3)
                """.formatted(file));
        assertThat(spoken.exit()).isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void warningsAloneAreNoProblem() throws IOException {
        String twice = TELEGRAM.replace(", RS", ", RS, RS");
        assertThat(run("", "validate", file(twice).toString()).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void printsBreachesAsJson() {
        Spoken spoken = run(TELEGRAM.replace(", RS", ", RS, RS"), "validate", "--format", "json", "-");
        assertThat(spoken.out())
                .startsWith(
                        "{\"file\":\"-\",\"breaches\":[{\"severity\":\"warning\",\"rule\":\"tag-repeated\",\"line\":13,"
                                + "\"column\":17,\"span\":[")
                .contains("\"text\":\"No tag stands twice\",\"source\":\"5 FAH-3\"}]}");
    }
}

package org.septel.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.Precedence;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.write.Draft;

class DraftJsonTest {

    private static final String TELEGRAM = """
            VZCZCXRO0007
            PP RUEHWEB
            DE RUEHKL #4634 2630931
            ZNY SSSSS ZZH
            P 200929Z SEP 07
            FM AMEMBASSY KUALA LUMPUR
            TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 0042
            INFO RUEHFR/AMEMBASSY PARIS
            S E C R E T KUALA LUMPUR 014634

            SIPDIS

            E.O. 12958: DECL: X1, X5
            TAGS: OVIP (ROE, JANE), PREL
            SUBJECT: STORM

            REF: A. 06 STATE 1234 (NOTAL)
                 B. PARIS 17

            Classified By: Ambassador Jane Roe. Reasons: 1.4 (b) and (d).

            Comment
            -------

            1. (S/NF) It rained.

            2. (U) It stopped.

            Roe
            """;

    private static List<Drafted> read(String json) {
        var found = new ArrayList<Drafted>();
        new DraftJson().each(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), found::add);
        return found;
    }

    private static List<String> reasons(String json) {
        return ((Drafted.Unsound) read(json).getFirst()).reasons();
    }

    @Test
    void readsBackWhatCableJsonWrites() {
        var lexicon = Lexicon.standard();
        Telegram telegram = new TelegramParser(lexicon).parse(TELEGRAM);
        var entry = CatalogueEntry.of(PublishedRecord.NONE, telegram, lexicon);
        assertThat(read(new CableJson().line(entry, telegram))).containsExactly(new Drafted.Sound(Draft.of(telegram)));
    }

    @Test
    void readsMembersThatParseDoesNotPrint() {
        String json = """
                {"created":"2007-09-20T09:29:00Z","from":"AMEMBASSY PARIS","to":[{"address":"SECSTATE WASHDC"}],
                 "exempt":[{"address":"AMEMBASSY ROME"}],"infoPrecedence":"routine","precedence":"FLASH","stations":["RUEHRO"],
                 "station":{"routingIndicator":"RUEHFR"},"attention":["DEPT FOR EUR"],"operatingSignals":["ZDK"],
                 "classification":"SENSITIVE BUT UNCLASSIFIED","messageReference":{"post":"PARIS","number":17},
                 "executiveOrder":"12958","subject":"RAIN","paragraphs":[{"text":"It rained."}]}""";
        Draft draft = ((Drafted.Sound) read(json).getFirst()).draft();
        assertThat(draft.dispatch().precedences()).containsExactly(Precedence.FLASH, Precedence.ROUTINE);
        assertThat(draft.dispatch().exempt()).hasSize(1);
        assertThat(draft.dispatch().signals()).containsExactly("ZDK");
        assertThat(draft.transmission().orElseThrow().stations()).containsExactly(new RoutingIndicator("RUEHRO"));
        assertThat(draft.handling().captions()).containsExactly("SENSITIVE");
        assertThat(draft.handling().attention()).containsExactly("DEPT FOR EUR");
        assertThat(draft.handling().order().orElseThrow().end().orElseThrow().notApplicable())
                .isTrue();
        assertThat(draft.handling().authority()).isEqualTo(Optional.empty());
    }

    @Test
    void namesTheMemberThatIsWrong() {
        assertThat(
                        reasons(
                                "{\"to\":\"x\",\"tags\":[1],\"messageReference\":{\"post\":\"PARIS\"},\"precedence\":\"SLOW\"}"))
                .contains(
                        "\"to\" is no list of objects",
                        "\"tags\" is no list of texts",
                        "no \"messageReference.number\"",
                        "\"precedence\" cannot be \"SLOW\"");
        assertThat(reasons("{\"to\":[{\"address\":\"Paris\"}]}"))
                .contains("to[0]: the address has small letters: Paris");
        assertThat(reasons("7")).containsExactly("not a JSON object");
    }

    @Test
    void endsWhereTheTextIsNoJson() {
        assertThat(read("{} {} }")).hasSize(3);
        assertThat(read("")).isEmpty();
    }
}

package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.septel.archive.importing.Entry;

class CablegateTextTest {

    private static final String HEAD = """
            09QUIVIRA126
            Harbour Works: The Assembly Approves the New
            Wed Sep 16 00:00:00 +0200 2009
            UNCLASSIFIED//FOR OFFICIAL USE ONLY
            Embassy Quivira
            """;

    @Test
    void readsTheFiveLinesAndTheText() {
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(HEAD + "UNCLAS QUIVIRA 000126\n¶1. Text"));
        assertThat(record.record().identifier()).contains("09QUIVIRA126");
        assertThat(record.record().title()).contains("Harbour Works: The Assembly Approves the New");
        assertThat(record.record().created()).contains(Instant.parse("2009-09-16T00:00:00Z"));
        assertThat(record.record().classification()).contains("UNCLASSIFIED//FOR OFFICIAL USE ONLY");
        assertThat(record.record().origin()).contains("Embassy Quivira");
        assertThat(record.text()).isEqualTo("UNCLAS QUIVIRA 000126\n¶1. Text");
        assertThat(record.provenance().format()).isEqualTo("cablegate");
        assertThat(record.provenance().charset()).isEqualTo("UTF-8");
    }

    @Test
    void keepsAHeadWithoutAText() {
        assertThat(Reads.onlyRecord(Reads.auto(HEAD)).text()).isEmpty();
        assertThat(Reads.onlyRecord(Reads.auto(HEAD.stripTrailing())).record().origin())
                .contains("Embassy Quivira");
    }

    @Test
    void leavesOutATitleThatIsEmpty() {
        String untitled = HEAD.replace("Harbour Works: The Assembly Approves the New", " ");
        assertThat(Reads.onlyRecord(Reads.auto(untitled)).record().title()).isEmpty();
    }

    @Test
    void readsLatinOneWithCarriageReturns() {
        byte[] file = (HEAD.replace("\n", "\r\n") + "¶1. Café\r\n").getBytes(StandardCharsets.ISO_8859_1);
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(file));
        assertThat(record.text()).isEqualTo("¶1. Café\r\n");
        assertThat(record.provenance().charset()).isEqualTo("windows-1252");
        assertThat(record.original()).isEqualTo(file);
    }

    @Test
    void refusesWhatWasCalledItsOwnAndHasNoHead() {
        assertThat(Reads.onlyReason(Reads.as("cablegate", "07QUIVIRA1\nTitle\n")))
                .isEqualTo("the head breaks off after line 2 of 5: id, title, date, classification, origin");
        assertThat(Reads.onlyReason(Reads.as("cablegate", "07QUIVIRA1\nTitle\nsoon\nSECRET\nEmbassy\n")))
                .isEqualTo("line 3 of the head is no date: 'soon'");
    }
}

package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.export.CableJson;
import org.septel.archive.importing.Entry;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

class SeptelJsonTest {

    private static final PublishedRecord RECORD = new PublishedRecord(
            Optional.of("1976QUIVIR00968_b"),
            Optional.of(Instant.parse("1976-09-15T10:35:00Z")),
            Optional.of("CONFIDENTIAL//NOFORN"),
            Optional.of("Embassy Quivira"),
            Optional.of("DUES"),
            List.of(),
            List.of());

    private static String line(String text) {
        Telegram telegram = new TelegramParser(Lexicon.standard()).parse(text);
        var entry = CatalogueEntry.of(RECORD, telegram, Lexicon.standard());
        return new CableJson().lineWithSpans(entry, telegram);
    }

    @Property(tries = 200)
    void takesBackTheTextThatWeWrote(@ForAll String text) {
        Entry.SourceRecord record = Reads.onlyRecord(Reads.as("jsonl", line(text) + "\n"));
        assertThat(record.text()).isEqualTo(text);
    }

    @Test
    void takesBackWhatTheRecordSays() {
        List<Entry> entries =
                Reads.auto(line("R 151035Z SEP 76\n1. TEXT") + "\n\n" + line("2. \uD800 \uD83D\uDE00\r\n") + "\n");
        assertThat(entries).hasSize(2);
        Entry.SourceRecord first = (Entry.SourceRecord) entries.getFirst();
        assertThat(first.record()).isEqualTo(RECORD);
        assertThat(first.text()).isEqualTo("R 151035Z SEP 76\n1. TEXT");
        assertThat(first.provenance().format()).isEqualTo("jsonl");
        assertThat(((Entry.SourceRecord) entries.get(1)).text()).isEqualTo("2. \uD800 \uD83D\uDE00\r\n");
    }

    @Test
    void readsTelegramsAsTheParserTakesThem() {
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto("{\"text\": \"1. TEXT\", \"id\": \"07QUIVIRA12\"}\n"));
        assertThat(record.text()).isEqualTo("1. TEXT");
        assertThat(record.record().identifier()).contains("07QUIVIRA12");
    }

    @Test
    void goesOnBehindALineThatIsWrong() {
        List<Entry> entries = Reads.auto(
                "{\"text\":\"a\"}\n{\"text\":\n[1]\n{\"id\":\"07QUIVIRA12\",\"documentId\":null}\n{\"text\":\"b\"}\n");
        assertThat(entries)
                .extracting(entry -> entry instanceof Entry.Unreadable broken
                        ? broken.reason().split(":")[0]
                        : "read")
                .containsExactly(
                        "read",
                        "not JSON",
                        "not a JSON object",
                        "no \"raw\" and no \"text\" in it; 'septel parse --spans' writes the raw text",
                        "read");
    }
}

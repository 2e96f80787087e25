package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;

class TelegramTextTest {

    private static final String ONE = "VZCZCXRO0001\nO 200929Z SEP 07\nFM AMEMBASSY QUIVIRA\n1. Text\nNNNN\n";

    @Test
    void takesAFileAsOneTelegramWithNothingBesideIt() {
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(ONE));
        assertThat(record.record()).isEqualTo(PublishedRecord.NONE);
        assertThat(record.text()).isEqualTo(ONE);
        assertThat(record.provenance().format()).isEqualTo("text");
    }

    @Test
    void cutsBeforeAHeadingThatFollowsAnEndMark() {
        String two = ONE + "\n\n" + ONE.replace("0001", "0002");
        List<Entry> entries = Reads.auto(two);
        assertThat(entries).hasSize(2);
        assertThat(((Entry.SourceRecord) entries.get(1)).text()).isEqualTo(ONE.replace("0001", "0002"));
        assertThat(entries.get(1).provenance().start()).isEqualTo(ONE.length() + 2L);
        assertThat(Reads.joined(entries)).isEqualTo(two);
    }

    @Test
    void doesNotCutBeforeTheHeadOfALaterSection() {
        String sections = ONE.replace("NNNN\n", "") + "VZCZCXRO0002\nO 200929Z SEP 07\n2. More\nNNNN\n";
        assertThat(Reads.auto(sections)).hasSize(1);
    }

    @Test
    void readsWindows1252WhereTheBytesAreNoUtf8() {
        byte[] file = "\r\n\u00B61. \u201CQuoted\u201D \u2013 text\r\n".getBytes(Charset.forName("windows-1252"));
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(file));
        assertThat(record.text()).isEqualTo("\r\n\u00B61. \u201CQuoted\u201D \u2013 text\r\n");
        assertThat(record.provenance().charset()).isEqualTo("windows-1252");
    }

    @Test
    void readsSingleStrayBytesInUtf8() {
        byte[] file = "1. Café and caf? done\n".getBytes(StandardCharsets.UTF_8);
        file[new String(file, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(file));
        assertThat(record.text()).isEqualTo("1. Café and café done\n");
        assertThat(record.provenance().charset()).isEqualTo("UTF-8+windows-1252");
    }

    @Test
    void givesNothingForAFileOfWhiteSpace() {
        assertThat(Reads.auto(" \r\n\n")).isEmpty();
        assertThat(Reads.auto("")).isEmpty();
    }

    @Test
    void refusesALineBeyondAllMeasureAndGoesOnBehindIt() {
        String file = "x".repeat(LineCutter.LONGEST + 10) + "\nNNNN\n" + ONE;
        List<Entry> entries = Reads.auto(file);
        assertThat(entries.getFirst()).isInstanceOf(Entry.Unreadable.class);
        assertThat(((Entry.SourceRecord) entries.getLast()).text()).isEqualTo(ONE);
        assertThat(entries.stream().mapToLong(entry -> entry.original().length).sum())
                .isEqualTo(file.length());
    }
}

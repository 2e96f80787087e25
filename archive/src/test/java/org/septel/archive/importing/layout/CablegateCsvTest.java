package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;

class CablegateCsvTest {

    private static String row(int number, String body) {
        return "\"%d\",\"9/20/2007 9:29\",\"07QUIVIRA%d\",\"Embassy Quivira\",\"CONFIDENTIAL//NOFORN\",\"07STATE1|07PARIS2\",\"FM AMEMBASSY QUIVIRA\",\"%s\"\n"
                .formatted(number, number, body);
    }

    private static Entry.SourceRecord record(Entry entry) {
        return (Entry.SourceRecord) entry;
    }

    private static void checkBody(String written, String read) {
        assertThat(Reads.onlyRecord(Reads.auto(row(1, written))).text()).isEqualTo("FM AMEMBASSY QUIVIRA\n" + read);
    }

    @Test
    void readsTheEightColumns() {
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(row(12, "text")));
        assertThat(record.record())
                .isEqualTo(new PublishedRecord(
                        Optional.of("07QUIVIRA12"),
                        Optional.of(Instant.parse("2007-09-20T09:29:00Z")),
                        Optional.of("CONFIDENTIAL//NOFORN"),
                        Optional.of("Embassy Quivira"),
                        Optional.empty(),
                        List.of(),
                        List.of("07STATE1", "07PARIS2")));
        assertThat(record.text()).isEqualTo("FM AMEMBASSY QUIVIRA\ntext");
        assertThat(record.provenance().format()).isEqualTo("csv");
    }

    @Test
    void readsLineEndsQuotesAndBackslashesInsideAField() {
        checkBody("1. one\n\n2. two, three\r\n", "1. one\n\n2. two, three\r\n");
        checkBody("a \\\"quoted\\\" word", "a \"quoted\" word");
        checkBody("a \"\"doubled\"\" word", "a \"doubled\" word");
        checkBody("a path C:\\\\DOCS and C:\\DOCS", "a path C:\\DOCS and C:\\DOCS");
        checkBody("line one\\\nline two\\\n", "line one\\\nline two\\\n");
        checkBody("a lone \" quote", "a lone \" quote");
        checkBody("\\\"", "\"");
    }

    @Test
    void takesAQuoteBehindAFinalBackslashAsTheEnd() {
        List<Entry> entries = Reads.auto(row(1, "text\\") + row(2, "more\\"));
        assertThat(entries).allMatch(Entry.SourceRecord.class::isInstance);
        assertThat(record(entries.get(0)).text()).endsWith("text\\");
        assertThat(record(entries.get(1)).text()).endsWith("more\\");
    }

    @Test
    void saysWhereEachRecordStands() {
        List<Entry> entries = Reads.auto(row(1, "é") + "\n" + row(2, "b"));
        long first = row(1, "é").getBytes(StandardCharsets.UTF_8).length;
        assertThat(entries.get(0).provenance().end()).isEqualTo(first);
        assertThat(entries.get(1).provenance().start()).isEqualTo(first + 1);
        assertThat(entries.get(1).provenance().record()).isEqualTo(2);
        assertThat(new String(entries.get(1).original(), StandardCharsets.UTF_8))
                .isEqualTo(row(2, "b"));
    }

    @Test
    void goesOnBehindARecordWithTooFewFields() {
        List<Entry> entries =
                Reads.auto(row(1, "a") + "\"2\",\"9/20/2007 9:29\",\"07QUIVIRA2\"\nstray line\n" + row(3, "c"));
        assertThat(entries).hasSize(3);
        assertThat(((Entry.Unreadable) entries.get(1)).reason()).isEqualTo("3 fields where a record has 8");
        assertThat(entries.get(1).provenance().record()).isEqualTo(2);
        assertThat(record(entries.get(2)).record().identifier()).contains("07QUIVIRA3");
    }

    @Test
    void goesOnBehindAQuoteThatIsNeverClosed() {
        List<Entry> entries = Reads.auto(row(1, "a") + row(2, "b").replace("b\"\n", "b\nmore\n") + row(3, "c"));
        assertThat(entries).hasSize(3);
        assertThat(((Entry.Unreadable) entries.get(1)).reason())
                .isEqualTo("the quote that opens field 8 is never closed");
        assertThat(record(entries.get(2)).record().identifier()).contains("07QUIVIRA3");
    }

    @Test
    void readsALastRecordWithoutALineEnd() {
        assertThat(Reads.auto(row(1, "a") + row(2, "b").stripTrailing()))
                .allMatch(Entry.SourceRecord.class::isInstance);
    }

    @Test
    void readsAFieldOfThreeMegabytes() {
        String body = "0123456789 \\\"x\\\"\n".repeat(200_000);
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(row(1, body)));
        assertThat(record.text()).hasSize(21 + 200_000 * 15).endsWith("0123456789 \"x\"\n");
    }

    @Test
    void readsStrayBytesOfWindows1252() {
        byte[] file = row(1, "caf? – done").getBytes(StandardCharsets.UTF_8);
        file[new String(file, StandardCharsets.ISO_8859_1).indexOf("f?") + 1] = (byte) 0xE9;
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(file));
        assertThat(record.text()).endsWith("café – done");
        assertThat(record.provenance().charset()).isEqualTo("UTF-8+windows-1252");
        assertThat(record.original()).isEqualTo(file);
    }

    @Test
    void passesOverALineThatNamesTheColumns() {
        String names = "id,date,reference_id,origin,classification,references,header,body\n";
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto("\uFEFF" + names + row(1, "a")));
        assertThat(record.provenance().record()).isEqualTo(1);
        assertThat(record.provenance().start()).isEqualTo(3L + names.length());
    }

    @Test
    void readsFieldsWithoutQuotes() {
        String plain = "7,9/20/2007 9:29,07QUIVIRA7,Embassy Quivira,SECRET,,,\"1. Text\"\n";
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(plain));
        assertThat(record.record().references()).isEmpty();
        assertThat(record.text()).isEqualTo("1. Text");
    }

    @Test
    void cutsARecordBeyondAllMeasureAndGoesOnBehindIt() {
        String file = row(1, "x, y\n".repeat(LineCutter.LONGEST / 4)) + row(2, "b");
        List<Entry> entries = Reads.auto(file);
        assertThat(record(entries.getLast()).record().identifier()).contains("07QUIVIRA2");
        assertThat(entries.subList(0, entries.size() - 1)).allMatch(Entry.Unreadable.class::isInstance);
        assertThat(entries.stream().mapToLong(entry -> entry.original().length).sum())
                .isEqualTo(file.length());
    }
}

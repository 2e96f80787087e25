package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;

/// The three forms of the National Archives' electronic telegrams.
class AadTest {

    private static final String TEXT =
            "CONFIDENTIAL\n\nPAGE 01        QUIVIR  00968  151035Z\nR 151035Z SEP 76\nTAGS: PFOR, QV\nSUBJECT: DUES\n1. TEXT.\nNNN\n";

    private static final String ATTRIBUTES = """
            Automatic Decaptioning: X
            Capture Date: 01 JAN 1994
            Concepts: HARBOUR DUES, SHIPS,
            STORMS
            Current Classification: UNCLASSIFIED
            Document Number: %s
            Draft Date: 15 SEP 1976
            Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 04 MAY 2006
            Film Number: D760336-1107
            From: QUIVIRA
            Locator: TEXT ON-LINE
            Original Classification: CONFIDENTIAL
            Original Handling Restrictions: EXDIS
            Reference: 76 STATE 220256, 76 DOHA 862
            Subject: HARBOUR DUES
            TAGS: PFOR, QV, (VALE, JANE)
            To: STATE
            """;

    private static String file(String id) {
        return "Message Text\n\n\n" + TEXT + "\n\nMessage Attributes\n\n" + ATTRIBUTES.formatted(id);
    }

    private static Entry.SourceRecord read(String file) {
        return Reads.onlyRecord(Reads.auto(file));
    }

    @Test
    void readsTextAndAttributes() {
        Entry.SourceRecord entry = read(file("1976QUIVIR00968"));
        assertThat(entry.text()).isEqualTo(TEXT);
        PublishedRecord record = entry.record();
        assertThat(record.identifier()).contains("1976QUIVIR00968");
        assertThat(record.created()).contains(Instant.parse("1976-09-15T00:00:00Z"));
        assertThat(record.classification()).contains("CONFIDENTIAL//EXDIS");
        assertThat(record.title()).contains("HARBOUR DUES");
        assertThat(record.tags()).containsExactly("PFOR", "QV", "(VALE, JANE)");
        assertThat(record.references()).containsExactly("76STATE220256", "76DOHA862");
        assertThat(record.attributes())
                .hasSize(15)
                .contains(
                        new Attribute("Concepts", "HARBOUR DUES, SHIPS,\nSTORMS"),
                        new Attribute("Film Number", "D760336-1107"));
        assertThat(entry.provenance().format()).isEqualTo("aad");
    }

    @Test
    void readsManyInOneFile() {
        String file = "Declassified\n" + file("1976QUIVIR00968") + "\n" + file("1976QUIVIR00969");
        List<Entry> entries = Reads.auto(file);
        assertThat(entries)
                .extracting(entry ->
                        ((Entry.SourceRecord) entry).record().identifier().orElse(""))
                .containsExactly("1976QUIVIR00968", "1976QUIVIR00969");
        assertThat(Reads.joined(entries)).isEqualTo(file);
    }

    @Test
    void findsTheAttributesWhereTheHeadingsAreLost() {
        Entry.SourceRecord entry = read(TEXT + "\n" + ATTRIBUTES.formatted("1976QUIVIR00968"));
        assertThat(entry.text()).isEqualTo(TEXT);
        assertThat(entry.record().identifier()).contains("1976QUIVIR00968");
    }

    @Test
    void keepsATelegramThatWasWithdrawnWithoutAText() {
        Entry.SourceRecord entry =
                read("Message Text\n\nMessage Attributes\n\n" + ATTRIBUTES.formatted("1976QUIVIR00970"));
        assertThat(entry.text()).isEmpty();
        assertThat(entry.record().identifier()).contains("1976QUIVIR00970");
    }

    @Test
    void readsDatesInEverySpellingOfTheSeries() {
        for (String date : List.of("15 sep 1976", "15-Sep-1976 12:00:00 am", "15/09/1976", "1976-09-15")) {
            assertThat(read(file("1976QUIVIR00968").replace("15 SEP 1976", date))
                            .record()
                            .created())
                    .as(date)
                    .contains(Instant.parse("1976-09-15T00:00:00Z"));
        }
    }

    @Test
    void readsATableOfKeysAndRows() {
        String table = """
                DOCUMENT_NUMBER,Draft Date,Original Classification,TAGS,"Subject",Message Text
                1976QUIVIR00968,15 SEP 1976,CONFIDENTIAL,"PFOR, QV",DUES,"R 151035Z SEP 76
                1. TEXT, ""quoted"".
                "
                1976QUIVIR00969,16 SEP 1976,SECRET,,WITHDRAWN,
                1976QUIVIR00970,16 SEP 1976
                """;
        List<Entry> entries = Reads.auto(table);
        Entry.SourceRecord first = (Entry.SourceRecord) entries.getFirst();
        assertThat(first.record().identifier()).contains("1976QUIVIR00968");
        assertThat(first.record().tags()).containsExactly("PFOR", "QV");
        assertThat(first.text()).isEqualTo("R 151035Z SEP 76\n1. TEXT, \"quoted\".\n");
        assertThat(first.provenance().format()).isEqualTo("aad-csv");
        assertThat(((Entry.SourceRecord) entries.get(1)).text()).isEmpty();
        assertThat(((Entry.Unreadable) entries.get(2)).reason()).isEqualTo("2 fields where a record has 6");
        assertThat(table).endsWith(Reads.joined(entries));
    }

    @Test
    void readsXmlWhateverItsElementsAreCalled() {
        String named = "<x><info/><set><doc>%s</doc><doc>%1$s</doc></set></x>"
                .formatted(
                        "<Document_Number>1976QUIVIR00968</Document_Number><Subject>DUES &amp; SHIPS</Subject><MessageText>1. A\n2. B</MessageText>");
        String attributed = "<?xml version='1.0'?><rows><row>%s</row></rows>"
                .formatted(
                        "<field name='Document Number'>1976QUIVIR00968</field><field name='Subject'>DUES &amp; SHIPS</field><field name='Message Text'>1. A\n2. B</field>");
        for (String file : List.of(named, attributed)) {
            Entry.SourceRecord record = (Entry.SourceRecord) Reads.auto(file).getFirst();
            assertThat(record.record().identifier()).contains("1976QUIVIR00968");
            assertThat(record.record().title()).contains("DUES & SHIPS");
            assertThat(record.text()).isEqualTo("1. A\n2. B");
            assertThat(record.provenance().format()).isEqualTo("aad-xml");
        }
        assertThat(Reads.auto(named)).hasSize(2);
    }
}

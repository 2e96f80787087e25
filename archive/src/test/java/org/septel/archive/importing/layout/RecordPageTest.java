package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;

class RecordPageTest {

    private static final String PAGE = """
            Identifier
            Created
            Classification
            Origin
            07QUIVIRA12
            2007-09-20 09:29:00
            CONFIDENTIAL
            Embassy Quivira
            Cable title:\u00A0 \u00A0\s

            HARBOUR WORKS: AFTER THE STORM, BEFORE

            Tags:\u00A0 \u00A0 ETRD\u00A0 PGOV\u00A0 QV\u00A0\s
            pdf\u00A0 how-to read a cable
            VZCZCXRO0001
            text
            """;

    @Test
    void readsTheRecordTableTheTitleAndTheTags() {
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(PAGE));
        PublishedRecord published = record.record();
        assertThat(published.identifier()).contains("07QUIVIRA12");
        assertThat(published.created()).contains(Instant.parse("2007-09-20T09:29:00Z"));
        assertThat(published.classification()).contains("CONFIDENTIAL");
        assertThat(published.origin()).contains("Embassy Quivira");
        assertThat(published.title()).contains("HARBOUR WORKS: AFTER THE STORM, BEFORE");
        assertThat(published.tags()).containsExactly("ETRD", "PGOV", "QV");
        assertThat(record.text()).isEqualTo("VZCZCXRO0001\ntext\n");
        assertThat(record.provenance().format()).isEqualTo("page");
    }

    @Test
    void readsTheSameWithCarriageReturnsAndAByteOrderMark() {
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto("\uFEFF" + PAGE.replace("\n", "\r\n")));
        assertThat(record.record()).isEqualTo(Reads.onlyRecord(Reads.auto(PAGE)).record());
        assertThat(record.text()).isEqualTo("VZCZCXRO0001\r\ntext\r\n");
        assertThat(record.original()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void readsATableWhoseCellsAreDividedByTabs() {
        String tabbed = PAGE.replace("Identifier\nCreated\nClassification\n", "Identifier\tCreated\tClassification\t")
                .replace(
                        "07QUIVIRA12\n2007-09-20 09:29:00\nCONFIDENTIAL\n",
                        "07QUIVIRA12\t2007-09-20 09:29:00\tCONFIDENTIAL\t");
        assertThat(Reads.onlyRecord(Reads.auto(tabbed)).record())
                .isEqualTo(Reads.onlyRecord(Reads.auto(PAGE)).record());
    }

    @Test
    void readsEveryPageOfAFile() {
        String second = PAGE.replace("07QUIVIRA12", "07QUIVIRA13");
        List<Entry> entries = Reads.auto(PAGE + "\n\n" + second);
        assertThat(entries).hasSize(2);
        assertThat(((Entry.SourceRecord) entries.get(1)).record().identifier()).contains("07QUIVIRA13");
        assertThat(entries.get(1).provenance().record()).isEqualTo(2);
        assertThat(Reads.joined(entries)).isEqualTo(PAGE + "\n\n" + second);
    }

    @Test
    void keepsTheTelegramsOwnTagsLineOutOfThePageThatHasNone() {
        String bare = "Identifier\nCreated\n07QUIVIRA12\n2007-09-20\nCable title: STORM\nVZCZCXRO0001\nTAGS: ETRD\n";
        Entry.SourceRecord record = Reads.onlyRecord(Reads.auto(bare));
        assertThat(record.record().tags()).isEmpty();
        assertThat(record.record().title()).contains("STORM");
        assertThat(record.text()).isEqualTo("VZCZCXRO0001\nTAGS: ETRD\n");
    }

    @Test
    void saysWhatIsWrongWithATableThatLacksAValue() {
        String broken = PAGE.replace("CONFIDENTIAL\n", "");
        assertThat(Reads.onlyReason(Reads.auto(broken))).isEqualTo("the record table has 4 labels and 3 values");
    }
}

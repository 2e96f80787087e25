package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Attribute;
import org.septel.archive.importing.Entry;

class RecognisedTextTest {

    @Test
    void takesTheMarksBetweenPagesOut() {
        Entry.SourceRecord entry = Reads.onlyRecord(Reads.auto("""
                {"engine": "x", "pages": 2, "source_file": "release/dues.pdf"}

                ===== PAGE 1 =====
                {"chars": 12, "page": 1}
                FM AMEMBASSY QUIVIRA
                1. TEXT

                ===== PAGE 2 =====
                {"chars": 5, "page": 2}
                MORE.
                """));
        assertThat(entry.text()).isEqualTo("FM AMEMBASSY QUIVIRA\n1. TEXT\n\nMORE.\n");
        assertThat(entry.record().attributes()).containsExactly(new Attribute("Source file", "release/dues.pdf"));
        assertThat(entry.provenance().format()).isEqualTo("ocr");
    }
}

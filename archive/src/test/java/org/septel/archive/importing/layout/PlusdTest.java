package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;

/// The two forms of the Public Library of US Diplomacy.
class PlusdTest {

    private static final String PAGE = """
            <html><body><div id="content"><table id="synopsis"><tr><td colspan="3">HARBOUR DUES</td></tr>
            <tr><td><div class="s_key">Date:</div><div class="s_val">1976 September 15, 10:35 (Wednesday)</div></td>
            <td><div class="s_key">Canonical ID:</div><div class="s_val">1976QUIVIR00968_b</div></td></tr>
            <tr><td><div class="s_key">Original Classification:</div><div class="s_val">CONFIDENTIAL</div></td>
            <td><div class="s_key">Handling Restrictions</div><div class="s_val">EXDIS - Exclusive Distribution Only</div></td>
            <td><div class="s_key">Markings:</div><div class="s_val">-- Not Assigned --</div></td></tr>
            <tr><td><div class="s_key">TAGS:</div><div class="s_val">PFOR - Foreign Relations | <a href="/x">QV - Quivira</a></div></td>
            <td><div class="s_key">Linked documents:</div><div class="s_val">1976STATE220256_b</div></td></tr>
            </table>%s</div></body></html>
            """;

    private static final String TEXT = """
            HARBOUR DUES
            Date: 1976 September 15, 10:35 (Wednesday)
            Canonical ID: 1976QUIVIR00968_b
            Original Classification: CONFIDENTIAL
            TAGS: PFOR - Foreign Relations | QV - Quivira
            Markings:
            -- Not Assigned --

            R 151035Z SEP 76
            FROM: A LINE OF THE TEXT
            """;

    private static void checkRecord(PublishedRecord record) {
        assertThat(record.identifier()).contains("1976QUIVIR00968_b");
        assertThat(record.created()).contains(Instant.parse("1976-09-15T10:35:00Z"));
        assertThat(record.title()).contains("HARBOUR DUES");
        assertThat(record.tags()).containsExactly("PFOR", "QV");
        assertThat(record.attributes())
                .extracting(Attribute::name)
                .contains("Canonical ID")
                .doesNotContain("Markings");
    }

    @Test
    void readsThePageWithItsSynopsis() {
        Entry.SourceRecord entry =
                Reads.onlyRecord(Reads.auto(PAGE.formatted("<pre>R 151035Z SEP 76\n1. A &amp; B\n</pre>")));
        checkRecord(entry.record());
        assertThat(entry.record().classification()).contains("CONFIDENTIAL//EXDIS");
        assertThat(entry.record().references()).containsExactly("1976STATE220256_b");
        assertThat(entry.text()).isEqualTo("R 151035Z SEP 76\n1. A & B\n");
    }

    @Test
    void readsATextThatIsNotPreformatted() {
        Entry.SourceRecord entry =
                Reads.onlyRecord(Reads.auto(PAGE.formatted("<div id=\"tagged-text\">R 151035Z SEP 76<br>1. A</div>")));
        assertThat(entry.text()).contains("R 151035Z SEP 76\n1. A");
        assertThat(entry.text()).doesNotContain("Canonical");
    }

    @Test
    void readsTheTextFormUpToTheBlankLine() {
        Entry.SourceRecord entry = Reads.onlyRecord(Reads.auto(TEXT));
        checkRecord(entry.record());
        assertThat(entry.text()).isEqualTo("R 151035Z SEP 76\nFROM: A LINE OF THE TEXT\n");
        assertThat(entry.provenance().format()).isEqualTo("plusd-text");
    }

    @Test
    void survivesDeepNestingAndManyAttributes() {
        String page =
                PAGE.formatted("<div>".repeat(100_000) + "<p" + " a='b'".repeat(100_000) + ">" + "<pre>1. A</pre>");
        assertThat(Reads.auto(page)).hasSize(1);
    }
}

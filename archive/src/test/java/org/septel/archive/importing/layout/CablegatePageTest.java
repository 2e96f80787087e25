package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;

class CablegatePageTest {

    private static Entry.SourceRecord read(String heading, String text) {
        return Reads.onlyRecord(Reads.auto("""
            <?xml version='1.0' encoding='utf-8' ?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://example.org/none.dtd">
            <html><head><title>Cable Viewer</title></head><body>
            <h3>Viewing cable 09QUIVIRA126, HARBOUR WORKS &amp; STORMS, A REVIEW</h3>
            <table class='cable'>
            <tr><th>Reference ID</th><th>Created</th><th>Released</th><th>Classification</th><th>Origin</th></tr>
            <tr>
            <td><a href='/cable/2009/09/09QUIVIRA126.html'>09QUIVIRA126</a></td>
            <td><a href='/date/2009-09_0.html'>2009-09-16 15:03</a></td>
            <td><a href='/reldate/2010-12-10_0.html'>2010-12-10 09:09</a></td>
            <td><a href='/classification/6_0.html' title='secret'>UNCLASSIFIED//FOR OFFICIAL USE ONLY</a></td>
            <td><a href='/origin/83_0.html'>Embassy Quivira</a></td>
            </tr>
            </table>
            <code><pre>%s</pre></code>
            <code><pre>%s</pre></code>
            </body></html>
            """.formatted(heading, text)));
    }

    private static void check(String heading, String text, String telegram) {
        assertThat(read(heading, text).text()).isEqualTo(telegram);
    }

    @Test
    void readsTheTableTheHeadingAndTheLinkedTags() {
        PublishedRecord record = read("FM AMEMBASSY QUIVIRA", "TAGS: <a href='/tag/PGOV_0.html'>PGOV</a>")
                .record();
        assertThat(record.identifier()).contains("09QUIVIRA126");
        assertThat(record.created()).contains(Instant.parse("2009-09-16T15:03:00Z"));
        assertThat(record.classification()).contains("UNCLASSIFIED//FOR OFFICIAL USE ONLY");
        assertThat(record.origin()).contains("Embassy Quivira");
        assertThat(record.title()).contains("HARBOUR WORKS & STORMS, A REVIEW");
        assertThat(record.tags()).containsExactly("PGOV");
        assertThat(record.attributes()).containsExactly(new Attribute("Released", "2010-12-10 09:09"));
    }

    @Test
    void putsHeadingAndTextOnLinesOfTheirOwn() {
        check("FM AMEMBASSY QUIVIRA", "UNCLAS QUIVIRA 000126 ", "FM AMEMBASSY QUIVIRA\nUNCLAS QUIVIRA 000126 ");
        check("FM AMEMBASSY QUIVIRA&#x000A;", "UNCLAS", "FM AMEMBASSY QUIVIRA\nUNCLAS");
    }

    @Test
    void takesEntitiesForLineEndsAndLinksOff() {
        check(
                "a",
                "TAGS: <a href='/tag/PGOV_0.html'>PGOV</a> &#x000A;&#x000A;<a id='par1' href='#par1'>\u00B6</a>1. (U) x",
                "a\nTAGS: PGOV \n\n\u00B61. (U) x");
    }

    @Test
    void leavesAllElseAsItStandsForTheTextIsNotEscaped() {
        check("a", "R&D; AT&T & &#x000A;B", "a\nR&D; AT&T & \nB");
        check(
                "a",
                "<strong>EO 12958 </strong> <<218634>> 3<4 &lt;",
                "a\n<strong>EO 12958 </strong> <<218634>> 3<4 &lt;");
        check("a", "x</td></tr></table> y", "a\nx</td></tr></table> y");
    }

    @Test
    void saysSoOfAPageWithoutACable() {
        assertThat(Reads.onlyReason(Reads.auto("<html><title>Cable Viewer</title><body>none</body></html>")))
                .isEqualTo("a page of a cable viewer without a cable on it");
    }
}

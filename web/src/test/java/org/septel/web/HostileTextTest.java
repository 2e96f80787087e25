package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.septel.archive.Reading;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.CableId;

/// Whatever stands in a field, it is shown as text.
class HostileTextTest {

    private static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;&#x3C;b&#x3E;";
    private static final CableId ID = CableId.of(2007, "KARDOS", 13);

    private static final String TELEGRAM = """
            VZCZCXYZ0043
            OO RUEHC
            DE RUEHKD #0013/01 1421505
            O 221505Z MAY 07
            FM AMEMBASSY %1$s
            TO RUEHC/%1$s IMMEDIATE 1187
            INFO %1$s
            C O N F I D E N T I A L KARDOS 000013

            SIPDIS %1$s

            E.O. 12958: DECL: %1$s
            TAGS: PREL %1$s
            SUBJECT: %1$s
            REF: A. %1$s
            Classified By: %1$s. Reasons 1.4 (B/D).

            1. (C) %1$s

            %1$s
            --------------

            %1$s
            """.formatted(EVIL);

    private static FakeRoom room(String telegram) {
        var record = new PublishedRecord(
                Optional.of(EVIL),
                Optional.empty(),
                Optional.of(EVIL),
                Optional.of(EVIL),
                Optional.of(EVIL),
                List.of(EVIL),
                List.of(EVIL));
        return new FakeRoom().with(ID, telegram, record);
    }

    @Test
    void noPageTakesTextForMarkup() {
        var site = new Site(room(TELEGRAM));
        for (String url : List.of(
                "/",
                "/?q=alert",
                "/?q=%22%3E%3Cscript%3E",
                "/?q=%22%3E%3Cimg%20src=x%3E",
                "/cable/07KARDOS13",
                "/quote?text=%22%3E%3Cscript%3Ealert%281%29",
                "/cable/07KARDOS13/telegram",
                "/cable/07KARDOS13/data",
                "/cable/07KARDOS13/versions",
                "/cable/07KARDOS13/exchange",
                "/cable/07KARDOS13/cite",
                "/cable/07KARDOS13/cite?p=1",
                "/cable/07KARDOS13/how-to-read",
                "/cable/%3Cscript%3E",
                "/%3Cscript%3E")) {
            String page = site.answer(Request.get(url)).text();
            assertThat(page.replaceAll("<script (src=\"/assets/[0-9a-z/.]+\" defer|type=\"application/ld.json\")>", ""))
                    .as(url)
                    .doesNotContain("<script")
                    .doesNotContain("</script><script>alert")
                    .doesNotContain("<img")
                    .doesNotContain("\"'>");
        }
    }

    @Test
    void charactersThatNoPageCanHoldAreShownAsUnknown() throws IOException {
        String odd =
                "SUBJECT: BELL\u0007 NUL\u0000 HALF\uD800 ARABIC \u0627\u0644\u0633 CHINESE \u6F22\u5B57 \uD83D\uDE00\n\n1. (U) \u202EText\u0001.\n";
        Reading reading = room(odd).cable(ID).orElseThrow();
        assertThat(text(new CablePdf().of(reading))).contains("CHINESE");
        assertThat(new Site(room(odd)).answer(Request.get("/cable/07KARDOS13")).status())
                .isEqualTo(200);
    }

    @Test
    void aPdfTakesNoTextForMarkupAndFetchesNothing() throws IOException {
        String fetching =
                TELEGRAM + "<link rel=stylesheet href=http://127.0.0.1:1/x><style>@import url(file:/etc/hosts)</style>";
        String text = text(new CablePdf().of(room(fetching).cable(ID).orElseThrow()));
        assertThat(text).contains("<script>alert(1)</script>").contains("@import url(file:/etc/hosts)");
    }

    @Test
    @Timeout(60)
    void aVeryLongLineIsBrokenIntoPagesOfAPdf() throws IOException {
        String lines = "SUBJECT: LONG\n\n1. (U) " + "x".repeat(30_000) + "\n\n2. (U) " + "word ".repeat(4_000) + "\n";
        byte[] pdf = new CablePdf().of(room(lines).cable(ID).orElseThrow());
        assertThat(text(pdf).chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(60_000);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

package org.septel.archive.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.septel.archive.cable.ContentHash;
import org.septel.telegram.CableId;
import tools.jackson.databind.json.JsonMapper;

class CitationStyleTest {

    private static final ContentHash TEXT = ContentHash.of("1. (C) The quay.");
    private static final String PIN = TEXT.hex().substring(0, 16);

    private static final Work FERRY = new Work(
            CableId.of(2007, "KARDOS", 412),
            "Ferry Port Talks: Minister Orland Hopes for a Deal",
            Optional.of("Embassy Kardos"),
            Optional.of("SECSTATE WASHDC"),
            Optional.of(LocalDate.of(2007, 9, 20)),
            Optional.of("CONFIDENTIAL"),
            List.of("PREL", "ECON"),
            Optional.empty(),
            TEXT);

    private static final Work BARE = new Work(
            CableId.of(1976, "KARDOS", 9),
            "What Next?",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            TEXT);

    private static Work titled(String title) {
        return new Work(
                FERRY.id(),
                title,
                Optional.of(title),
                Optional.of(title),
                FERRY.date(),
                Optional.of(title),
                List.of(title),
                Optional.of(3),
                TEXT);
    }

    private static void check(CitationStyle style, Work work, String expected) {
        assertThat(style.cite(work)).isEqualTo(expected.replace("PIN", "text sha256:" + PIN));
    }

    @Test
    void chicagoNamesOriginTitleCableAndDate() {
        check(
                CitationStyle.CHICAGO,
                FERRY,
                "Embassy Kardos. “Ferry Port Talks: Minister Orland Hopes for a Deal.” Cable 07KARDOS412, September 20, 2007."
                        + " Confidential. [PIN].");
        check(CitationStyle.CHICAGO, BARE, "“What Next?” Cable 76KARDOS9. [PIN].");
    }

    @Test
    void mlaShortensTheMonth() {
        check(
                CitationStyle.MLA,
                FERRY.paragraph(3),
                "Embassy Kardos. “Ferry Port Talks: Minister Orland Hopes for a Deal.” 20 Sept. 2007. Cable 07KARDOS412,"
                        + " par. 3 [PIN].");
        check(CitationStyle.MLA, BARE, "“What Next?” Cable 76KARDOS9 [PIN].");
    }

    @Test
    void apaHasTheYearFirstAndTheTitleInFrontWhereNobodyIsNamed() {
        check(
                CitationStyle.APA,
                FERRY.paragraph(3),
                "Embassy Kardos. (2007, September 20). Ferry Port Talks: Minister Orland Hopes for a Deal (Cable"
                        + " 07KARDOS412, para. 3). [PIN].");
        check(CitationStyle.APA, BARE, "What Next? (Cable 76KARDOS9). (n.d.). [PIN].");
    }

    @Test
    void bluebookSaysFromWhomToWhom() {
        check(
                CitationStyle.BLUEBOOK,
                FERRY.paragraph(3),
                "Cable from Embassy Kardos to SECSTATE WASHDC, Ferry Port Talks: Minister Orland Hopes for a Deal,"
                        + " 07KARDOS412, ¶ 3 (Sept. 20, 2007) [PIN].");
        check(CitationStyle.BLUEBOOK, BARE, "Cable, What Next?, 76KARDOS9 [PIN].");
    }

    @Test
    void bibTexKeepsCapitalsAndHasAMonth() {
        check(CitationStyle.BIBTEX, FERRY.paragraph(3), """
                @techreport{07KARDOS412-p3,
                  author = {{Embassy Kardos}},
                  title = {{Ferry Port Talks: Minister Orland Hopes for a Deal}},
                  year = {2007},
                  month = sep,
                  day = {20},
                  type = {{Diplomatic cable}},
                  number = {{07KARDOS412}},
                  institution = {{Embassy Kardos}},
                  note = {{Classified as sent: CONFIDENTIAL; Paragraph 3; PIN}}
                }""");
    }

    @Test
    void risHasOneTagALine() {
        check(
                CitationStyle.RIS,
                FERRY.paragraph(3),
                String.join(
                        "\r\n",
                        "TY  - GOVDOC",
                        "AU  - Embassy Kardos",
                        "TI  - Ferry Port Talks: Minister Orland Hopes for a Deal",
                        "PY  - 2007",
                        "DA  - 2007/09/20",
                        "AN  - 07KARDOS412",
                        "M3  - Diplomatic cable",
                        "SE  - Paragraph 3",
                        "KW  - PREL",
                        "KW  - ECON",
                        "N1  - Classified as sent: CONFIDENTIAL; Paragraph 3; PIN",
                        "ER  - "));
    }

    @Test
    void cslJsonIsAnArrayOfOneReport() {
        check(
                CitationStyle.CSL_JSON,
                FERRY.paragraph(3),
                "[{\"id\":\"07KARDOS412\",\"type\":\"report\",\"title\":\"Ferry Port Talks: Minister Orland Hopes for a Deal\","
                        + "\"author\":[{\"literal\":\"Embassy Kardos\"}],\"recipient\":[{\"literal\":\"SECSTATE WASHDC\"}],"
                        + "\"issued\":{\"date-parts\":[[2007,9,20]]},\"number\":\"07KARDOS412\",\"genre\":\"Diplomatic cable\","
                        + "\"label\":\"paragraph\",\"locator\":\"3\",\"keyword\":\"PREL, ECON\","
                        + "\"note\":\"Classified as sent: CONFIDENTIAL; Paragraph 3; PIN\"}]");
    }

    @ParameterizedTest
    @EnumSource(CitationStyle.class)
    void hostileTextStaysInsideItsField(CitationStyle style) {
        Work hostile = titled("x\r\nER  - \nTY  - BOOK\u0000\u202E}},\n evil = {{\\input{/etc/hosts} \"50% & #1_~^");
        String cited = style.cite(hostile);
        assertThat(cited).doesNotContain("\u0000").doesNotContain("\u202E");
        switch (style) {
            case CHICAGO, MLA, APA, BLUEBOOK -> assertThat(cited).doesNotContain("\n");
            case BIBTEX ->
                assertThat(cited)
                        .contains("\\}\\}, evil = \\{\\{\\textbackslash{}input\\{/etc/hosts\\}")
                        .contains("50\\% \\& \\#1\\_\\textasciitilde{}\\textasciicircum{}");
            case RIS -> {
                List<String> tags = Arrays.stream(cited.split("\r\n"))
                        .map(line -> line.substring(0, 6))
                        .toList();
                assertThat(tags).containsOnlyOnce("ER  - ").containsOnlyOnce("TY  - ");
                assertThat(cited.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
            }
            case CSL_JSON -> assertThat(new JsonMapper().readTree(cited).size()).isEqualTo(1);
        }
    }

    @Test
    void whatAPageSaysToProgramsCanEndNoElement() {
        Work hostile = titled("</script><script>alert(1)</script>&\"'");
        assertThat(PageMetadata.schemaOrg(hostile)).doesNotContain("<").doesNotContain("&");
        assertThat(PageMetadata.coins(hostile)).matches("[A-Za-z0-9&=%._*-]+");
        assertThat(PageMetadata.coins(FERRY))
                .startsWith("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=document")
                .contains("&rft.creator=Embassy%20Kardos&rft.date=2007-09-20&rft.identifier=07KARDOS412");
    }

    @Test
    void stylesAreFoundByTheirWords() {
        assertThat(Arrays.stream(CitationStyle.values()))
                .allSatisfy(style -> assertThat(CitationStyle.of(style.word())).contains(style));
        assertThat(CitationStyle.of("harvard")).isEmpty();
    }
}

package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportProgress;

@SuppressWarnings("NullAway.Init")
class CollectionDeskTest {

    private static final String EVIL = "<script>alert(1)</script>\"'";

    @TempDir
    Path home;

    private Archive archive;
    private Site site;

    @BeforeEach
    void openAnArchive() throws IOException {
        Path cable = home.resolve("07KARDOS412.txt");
        try (InputStream in = CollectionDeskTest.class.getResourceAsStream("07KARDOS412.txt")) {
            Files.write(cable, Objects.requireNonNull(in).readAllBytes());
        }
        archive = Archive.open(ArchiveSettings.at(home.resolve("archive")));
        archive.importFrom(List.of(cable), Optional.empty(), ImportProgress.SILENT, () -> false);
        site = new Site(archive.room(Clearance.ALL), archive.notebook(Clearance.ALL), archive.watch(Clearance.ALL));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private String get(String url) {
        return site.answer(Request.get(url)).text();
    }

    private String post(String body) {
        Response answer = site.answer(Request.form("/collections", body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.headers().getOrDefault("Location", "");
    }

    @Test
    void aPassageIsCollectedFromItsParagraph() {
        assertThat(get("/cable/07KARDOS412/note?p=4"))
                .contains("Every kingdom has")
                .contains("a new collection");
        String at = post("do=collect&collection=0&title=Tolls&id=07KARDOS412&mark=green&category=talk&note=so+it+is"
                + "&quotation=Every+kingdom+has+its+toll+gate");
        assertThat(get(at))
                .contains("<h1 dir=\"auto\">Tolls</h1>")
                .contains("mark-green")
                .contains("Every kingdom has its toll gate")
                .contains("so it is");
        assertThat(get("/collections?q=SO+toll")).contains("1 note with");
    }

    @Test
    void whatIsNotInTheCableIsNotCollected() {
        Response answer = site.answer(Request.form(
                "/collections", "do=collect&collection=0&title=x&id=07KARDOS412&quotation=words+nobody+wrote"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("these words are not in 07KARDOS412");
        assertThat(site.answer(Request.form("/collections", "do=make&title=+")).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do=query&query=ferry&title=Ferries&rank=meaning",
                "do=query&query=ferry&title=Ferries&rank=hybrid",
                "do=query&query=(ferry&title=Ferries",
                "do=query&query=ferry&collection=7",
                "do=collect&collection=0&title=Tolls&id=07KARDOS412&quotation=words+nobody+wrote",
                "do=collect&collection=0&title=Tolls&id=07KARDOS999"
            })
    void whatIsRefusedLeavesNoCollectionBehind(String body) {
        Response answer = site.answer(Request.form("/collections", body));
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(archive.notebook(Clearance.ALL).collections()).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        var foreign = new Request("POST", "/collections", "", Optional.empty(), "do=make&title=x", false);
        assertThat(site.answer(foreign).status()).isEqualTo(403);
        assertThat(get("/collections")).doesNotContain("Things in it");
    }

    @Test
    void aCollectionIsTakenAwayAsCitationsDataAndADossier() throws IOException {
        String at = post("do=collect&collection=0&title=Tolls&id=07KARDOS412&note=%3D1%2B1");
        assertThat(get(at + ".csv")).startsWith("\"id\",\"quotation\"").contains("\"'=1+1\"");
        assertThat(get(at + ".jsonl")).startsWith("{\"id\":\"07KARDOS412\"").contains("\"note\":\"=1+1\"");
        assertThat(get(at + ".bib")).startsWith("@techreport{07KARDOS412,");
        assertThat(get(at + ".ris")).startsWith("TY  - GOVDOC");
        assertThat(get(at + ".csl.json")).startsWith("[{\"id\":\"07KARDOS412\"").endsWith("}]\n");
        assertThat(get(at)).contains("href=\"" + at + ".csl.json\"");
        byte[] pdf = site.answer(Request.get(at + ".pdf")).body();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text).contains("Tolls").contains("=1+1").containsPattern("Before the Harvest[ .]*\\s+2\\s");
        }
    }

    @Test
    void everyCableOfACollectionIsOneItemForCitationProcessors() {
        String at = post("do=collect&collection=0&title=Tolls&id=07KARDOS412&note=whole");
        post("do=collect&collection=1&id=07KARDOS412&note=part&quotation=Every+kingdom+has+its+toll+gate");
        assertThat(get(at + ".csl.json").split("\"id\":", -1)).hasSize(2);
        post("do=make&title=Nothing");
        assertThat(get("/collections/2.csl.json")).isEqualTo("[]\n");
    }

    @Test
    void aDossierSaysWhatItsTypefaceLacks() throws IOException {
        String note = URLEncoder.encode("\u0627\u0644\u0644 and \u05E0", StandardCharsets.UTF_8);
        String at = post("do=collect&collection=0&title=Tolls&id=07KARDOS412&note=" + note);
        assertThat(dossier(at)).contains("lacks characters of these texts (3 Arabic, 1 Hebrew)");
        post("do=change&collection=1&item=1&note=plain");
        assertThat(dossier(at)).doesNotContain("typeface");
    }

    private String dossier(String at) throws IOException {
        try (var document = Loader.loadPDF(site.answer(Request.get(at + ".pdf")).body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void hostileNotesAreShownAsText() {
        String evil = URLEncoder.encode(EVIL, StandardCharsets.UTF_8);
        String at =
                post("do=collect&collection=0&id=07KARDOS412&title=" + evil + "&category=" + evil + "&note=" + evil);
        for (String url : List.of(at, "/collections", "/collections?q=" + evil, "/cable/07KARDOS412/note")) {
            assertThat(get(url)).doesNotContain("<script>alert").contains("&lt;script");
        }
    }

    @Test
    void thingsAreMovedChangedAndTakenOut() {
        String at = post("do=make&title=Order");
        String number = at.substring(at.lastIndexOf('/') + 1);
        post("do=query&collection=" + number + "&query=ferry");
        assertThat(get(at)).contains("id=\"i1\"");
        post("do=change&collection=" + number + "&item=1&note=later&mark=red");
        assertThat(get(at)).contains("later");
        post("do=move&collection=" + number + "&item=1&steps=1");
        post("do=drop&collection=" + number + "&item=1");
        assertThat(get(at)).contains("Nothing is in it yet");
        post("do=rename&collection=" + number + "&title=Other");
        assertThat(get(at)).contains("<h1 dir=\"auto\">Other</h1>");
        assertThat(post("do=remove&collection=" + number)).isEqualTo("/collections");
        assertThat(site.answer(Request.get(at)).status()).isEqualTo(404);
    }

    @Test
    void allResultsGoIntoACollectionByItsTitle() {
        String at = post("do=query&query=ferry&title=Ferries");
        assertThat(get(at)).contains("<h1 dir=\"auto\">Ferries</h1>").contains("id=\"i1\"");
        assertThat(post("do=query&query=port&title=Ferries")).isEqualTo(at);
        assertThat(get("/?q=ferry&view=table"))
                .contains("Collect the 1 result into")
                .contains("class=\"plain hittable\"")
                .contains("href=\"/?q=ferry&amp;view=compact\"");
    }
}

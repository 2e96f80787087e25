package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportProgress;
import org.septel.archive.search.meaning.Embedder;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;

/// What comes first, on the page and for programs.
@SuppressWarnings("NullAway.Init")
class RankingTest {

    private static final Pattern HIT = Pattern.compile("<h2><a href=\"/cable/([A-Z0-9]+)[?]");

    @TempDir
    Path folder;

    private Optional<Embedder> model = Optional.of(new WordNumbers());
    private Archive archive;

    @BeforeEach
    void fill() throws IOException {
        Path cables = Files.createDirectory(folder.resolve("cables"));
        try (Stream<SampleCable> samples = new SampleCables(3).stream(30)) {
            for (SampleCable sample : samples.toList()) {
                Files.writeString(cables.resolve(sample.id() + ".txt"), sample.text());
            }
        }
        archive = Archive.open(ArchiveSettings.at(folder.resolve("archive")).with(() -> model));
        archive.importFrom(List.of(cables), Optional.empty(), ImportProgress.SILENT, () -> false);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Response get(String url) {
        return new Site(archive.room(Clearance.ALL)).answer(Request.get(url));
    }

    @Test
    void isChosenBesideTheOrderOnceThereAreVectors() {
        assertThat(get("/?q=minister").text()).doesNotContain("By meaning");
        archive.prepareMeaning(state -> {}, () -> false);

        assertThat(get("/?q=minister").text())
                .contains(
                        "<span aria-current=\"true\">By words</span>",
                        "<a href=\"/?q=minister&amp;rank=hybrid\">By both</a>");
        assertThat(get("/?q=minister&rank=meaning&view=table").text())
                .contains("<span aria-current=\"true\">By meaning</span>");
        assertThat(get("/?q=minister&sort=newest&rank=hybrid").text()).doesNotContain("By both");
        assertThat(get("/?q=tag:PREL").text()).doesNotContain("By both");
    }

    @Test
    void everyHitSaysWhyItIsThere() {
        archive.prepareMeaning(state -> {}, () -> false);

        String page = get("/?q=minister+nowhere&rank=hybrid").text();
        assertThat(page).contains("found by some of the words (1st) and by meaning", "of these by meaning");
        assertThat(page).contains("<input type=\"hidden\" name=\"rank\" value=\"hybrid\">");
        assertThat(page.lines().filter(line -> line.contains("class=\"why\""))).hasSizeBetween(5, 20);
        assertThat(page).containsPattern("by meaning \\([0-9]+[a-z]+, paragraphs? [0-9]+");
        for (String view : List.of("compact", "table")) {
            assertThat(get("/?q=minister+nowhere&rank=hybrid&view=" + view).text())
                    .contains("found by some of the words (1st) and by meaning");
        }
        assertThat(get("/api/v1/search?q=minister+nowhere&rank=hybrid").text())
                .contains("\"reason\":\"found by some of the words (1st)", "\"nearest\":{\"alone\":");
    }

    @Test
    void aHitByMeaningLeadsBackToItsResults() {
        archive.prepareMeaning(state -> {}, () -> false);
        List<String> found = HIT.matcher(get("/?q=minister&rank=meaning").text())
                .results()
                .map(hit -> hit.group(1))
                .toList();
        assertThat(found).hasSize(20);

        assertThat(get("/cable/" + found.get(1) + "?q=minister&rank=meaning").text())
                .contains(
                        "href=\"/?q=minister&amp;rank=meaning\"",
                        "2 of 30",
                        "rel=\"prev\" href=\"/cable/" + found.get(0) + "?q=minister&amp;rank=meaning",
                        "rel=\"next\" href=\"/cable/" + found.get(2) + "?q=minister&amp;rank=meaning",
                        "<input type=\"hidden\" name=\"rank\" value=\"meaning\">");
    }

    @Test
    void allThatARankingFoundIsCollected() {
        archive.prepareMeaning(state -> {}, () -> false);
        Site site =
                new Site(archive.room(Clearance.ALL), archive.notebook(Clearance.ALL), archive.watch(Clearance.ALL));
        Response answer =
                site.answer(Request.form("/collections", "do=query&query=minister+nowhere&rank=hybrid&title=ranked"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(archive.notebook(Clearance.ALL).items(1)).hasSize(30);
        model = Optional.empty();
        assertThat(site.answer(Request.form("/collections", "do=query&query=minister&rank=meaning&title=ranked"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theNextQueryIsRankedAlike() {
        archive.prepareMeaning(state -> {}, () -> false);

        assertThat(get("/?q=herring&rank=meaning").text().split("</header>", 2)[0])
                .contains("<input type=\"hidden\" name=\"rank\" value=\"meaning\">");
        assertThat(get("/?q=herring&rank=meaning&sort=newest").text()).doesNotContain("name=\"rank\"");
        assertThat(get("/?q=herring").text()).doesNotContain("name=\"rank\"");
    }

    @Test
    void howFarItIsStandsOnTheFirstPageWhileItIsMade() {
        assertThat(get("/").text()).doesNotContain("searchable by meaning");
        assertThat(get("/health").text()).doesNotContain("meaning");
        archive.prepareMeaning(state -> {}, () -> true);
        assertThat(get("/").text()).contains("0 of 30 searchable by meaning so far");
        assertThat(get("/health").text()).contains("\"meaning\":{\"compared\":0,\"of\":30}");
        archive.prepareMeaning(state -> {}, () -> false);
        assertThat(get("/").text()).doesNotContain("searchable by meaning");
    }

    @Test
    void withoutAModelItIsRefusedInOneSentence() {
        model = Optional.empty();

        Response page = get("/?q=minister&rank=hybrid");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("There is no model here that compares by meaning");
        Response answer = get("/api/v1/search?q=minister&rank=meaning");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"error\"", "no model here");
    }
}

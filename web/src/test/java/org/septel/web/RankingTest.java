package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        assertThat(page)
                .as("what does not answer the query is not collected by it")
                .doesNotContain("Collect all");
        assertThat(get("/api/v1/search?q=minister+nowhere&rank=hybrid").text())
                .contains("\"reason\":\"found by some of the words (1st)", "\"nearest\":{\"alone\":");
    }

    @Test
    void aHitByMeaningLeadsBackToItsResults() {
        archive.prepareMeaning(state -> {}, () -> false);
        String id = archive.room(Clearance.ALL).arrivals(1).getFirst().toString();

        assertThat(get("/cable/" + id + "?q=minister&rank=hybrid").text())
                .contains("href=\"/?q=minister&amp;rank=hybrid\"")
                .doesNotContain("Next result");
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

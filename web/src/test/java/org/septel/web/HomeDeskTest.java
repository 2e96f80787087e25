package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportProgress;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;

/// The first page of an archive of invented cables.
class HomeDeskTest {

    private static final int CABLES = 120;
    private static final Pattern DOOR =
            Pattern.compile("<a href=\"([^\"]+)\" class=\"bar w\\d+\">.*?<span class=\"hits\">([\\d,]+)</span>");
    private static final Pattern TOTAL = Pattern.compile("id=\"count\">([\\d,]+) cable");

    @TempDir
    static Path folder;

    private static Archive archive;
    private static Site site;

    @BeforeAll
    static void fill() throws IOException {
        archive = Archive.open(ArchiveSettings.at(folder.resolve("archive")));
        bring(new SampleCables(5).stream(CABLES).toList());
        site = new Site(archive.room(Clearance.ALL));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static void bring(List<SampleCable> cables) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in" + cables.size()));
        for (SampleCable cable : cables) {
            Files.writeString(in.resolve(cable.id() + ".txt"), cable.text());
        }
        archive.importFrom(List.of(in), Optional.empty(), ImportProgress.SILENT, () -> false);
    }

    private static String page(String url) {
        Response answer = site.answer(Request.get(url.replace("&amp;", "&")));
        assertThat(answer.status()).as(url).isEqualTo(200);
        return answer.text();
    }

    private static String counted() {
        return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            String home = page("/");
            while (home.contains("being counted")) {
                home = page("/");
            }
            return home;
        });
    }

    @Test
    void saysWhatIsHeldCitedAndReckonedWithALinkToEach() {
        assertThat(counted())
                .containsPattern("Held</dt>\\s*<dd><a href=\"/\\?sort=newest\">120</a>")
                .containsPattern("<a href=\"/reports/missing\">[1-9][\\d,]*</a>")
                .containsPattern("<a href=\"/reports/gaps\">about [1-9][\\d,]*</a>\\s*<span[^>]*>between [1-9]");
        assertThat(page("/reports/missing")).contains("telegrams cited but not held");
        assertThat(page("/reports/gaps")).contains("numbers given in all, likely");
    }

    @Test
    void theNumberOfCablesBehindADoorIsTheOneOnIt() {
        var doors = new ArrayList<MatchResult>(
                DOOR.matcher(page("/").replace("\n", "")).results().toList());
        assertThat(doors).hasSizeGreaterThan(30);
        for (MatchResult door : doors) {
            assertThat(TOTAL.matcher(page(door.group(1))).results().map(found -> found.group(1)))
                    .as(door.group(1))
                    .containsExactly(door.group(2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "By post, /map",
        "By year, /timeline",
        "By subject, /tags",
        "By classification, /reports/declassification",
        "By who signed, /people"
    })
    void everyWayInHasItsListAndAPageThatShowsMore(String way, String further) {
        String home = page("/");
        String section = home.substring(home.indexOf("<h2>" + way + "</h2>"));
        assertThat(section.substring(0, section.indexOf("</section>")))
                .containsPattern(DOOR)
                .contains("href=\"" + further + "\"");
        page(further);
    }

    @Test
    void theMapHasADotForEachPlaceThatThePostsHave() {
        String home = counted();
        String map = home.substring(home.indexOf("class=\"homemap\" href=\"/map\""));
        long dots = Pattern.compile("<circle ")
                .matcher(map.substring(0, map.indexOf("</a>")))
                .results()
                .count();
        long posts = Pattern.compile("<circle ").matcher(page("/map")).results().count();
        assertThat(dots).isEqualTo(posts).isPositive();
    }
}

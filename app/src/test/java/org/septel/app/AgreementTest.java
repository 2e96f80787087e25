package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.Notebook;
import org.septel.archive.ReadingRoom;
import org.septel.archive.access.Clearance;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.web.Request;
import org.septel.web.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever one asks, and however: the page, the program's pages followed to the last, the rows of every export and the
/// counts beside them speak of the same cables.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTest {

    private static final JsonMapper JSON = new JsonMapper();

    /// Of these a cable has at most one value.
    private static final Set<Dimension> ONE = Set.of(
            Dimension.ORIGIN,
            Dimension.COUNTRY,
            Dimension.YEAR,
            Dimension.MONTH,
            Dimension.CLASSIFICATION,
            Dimension.PRECEDENCE,
            Dimension.SOURCE,
            Dimension.LANGUAGE);

    /// A number in a table of a report, with what it leads to.
    private static final Pattern NUMBER =
            Pattern.compile("<td class=\"amount\"[^>]*><a href=\"([^\"]+)\">([0-9,]+)</a>");

    private Path home = Path.of("");
    private Archive archive;
    private Site site;
    private ReadingRoom room;
    private Notebook notebook;

    @BeforeAll
    void makeAnArchive(@TempDir Path folder) throws Exception {
        home = Files.createDirectories(folder.resolve("archive"));
        DemoArchive.make(home);
        archive = Archive.open(ArchiveSettings.at(home));
        room = archive.room(Clearance.ALL);
        notebook = archive.notebook(Clearance.ALL);
        site = new Site(room, notebook, archive.watch(Clearance.ALL));
        notebook.collect(notebook.titled("Fish"), new Query.Word("herring"), Ranking.WORDS);
    }

    @AfterAll
    void close() {
        archive.close();
    }

    static List<String> queries() {
        return List.of(
                "*",
                "herring",
                "herring quota",
                "herring OR port",
                "the -herring",
                "\"the herring\"",
                "\"herring minister\"~20",
                "minist*",
                "=The",
                "herrng~",
                "para:(herring portion:C)",
                "in:summary the",
                "subject:port",
                "tag:EFIS",
                "tag:(PREL OR PGOV) -tag:EFIS",
                "tag:none",
                "from:oslo",
                "origin:embassy",
                "country:none",
                "class:confidential",
                "class:=UNCLASSIFIED",
                "date:2005..2008",
                "-date:..",
                "precedence:>=priority",
                "caption:SIPDIS",
                "has:reference",
                "has:diagnostic",
                "serial:1..2000",
                "signer:none",
                "lang:english",
                "post:OSLO",
                "collection:fish",
                "person:none",
                "-person:none",
                "place:norway",
                "place:none",
                "org:none",
                "-org:none place:norway",
                "place:norway collection:fish",
                "person:none -collection:fish",
                "collection:1 -tag:EFIS",
                "nothingatall");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyFaceSpeaksOfTheSameCables(String query) {
        JsonNode answer = JSON.readTree(search(query, "json", "--facets"));
        long total = answer.get("total").asLong();
        List<String> ids = search(query, "ids").lines().toList();
        assertThat(ids).hasSize((int) total).doesNotHaveDuplicates();
        assertThat(search(query, "csv").lines().skip(1).map(row -> row.split(",")[0].replace("\"", "")))
                .isEqualTo(ids);
        assertThat(search(query, "jsonl")
                        .lines()
                        .map(line -> JSON.readTree(line).get("id").asString()))
                .isEqualTo(ids);
        assertThat(pages(query)).isEqualTo(ids);
        String shown = "%,d %s".formatted(total, total == 1 ? "cable" : "cables");
        assertThat(get("/?sort=id&q=" + encoded(query))).containsPattern("<h1[^>]*>" + shown + "[<,]");
        assertThat(cited(query)).isEqualTo(total);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void countsAreOfTheHitsAndNarrowToAsMany(String text) {
        Query query = new QueryParser().parse(text);
        SearchPage answer = ask(query);
        for (Facet facet : answer.facets()) {
            Dimension dimension = facet.dimension();
            long sum = facet.counts().stream().mapToLong(Facet.Count::hits).sum() + facet.none();
            if (ONE.contains(dimension) && facet.more() == 0) {
                assertThat(sum).as("%s", dimension).isEqualTo(answer.total());
            }
            for (Facet.Count count :
                    facet.counts().subList(0, Math.min(3, facet.counts().size()))) {
                assertThat(ask(Query.and(List.of(query, dimension.query(count.value()))))
                                .total())
                        .as("%s %s", dimension, count.value())
                        .isEqualTo(count.hits());
            }
            assertThat(ask(Query.and(List.of(query, dimension.none()))).total())
                    .as("%s none", dimension)
                    .isEqualTo(facet.none());
        }
    }

    @ParameterizedTest
    @EnumSource(ReportName.class)
    void numbersInTheTablesOfReportsLeadToAsManyCables(ReportName name) {
        for (String query : List.of("*", "herring")) {
            NUMBER.matcher(get("/reports/" + name + "?q=" + encoded(query)))
                    .results()
                    .limit(25)
                    .forEach(link -> {
                        String shown = link.group(2) + (link.group(2).equals("1") ? " cable" : " cables");
                        assertThat(get(link.group(1).replace("&amp;", "&")))
                                .as("%s for %s: %s", name, query, link.group(1))
                                .containsPattern("<h1[^>]*>" + shown + "[<,]");
                    });
        }
    }

    @Test
    void theQueriesFindSomethingAndNotEverything() {
        long some = queries().stream()
                .map(query -> ask(new QueryParser().parse(query)).total())
                .filter(total -> 0 < total && total < DemoArchive.CABLES)
                .count();
        assertThat(some).isGreaterThan(20);
    }

    private SearchPage ask(Query query) {
        return room.search(new SearchRequest(query, 0, Optional.empty(), SearchRequest.Sort.ID, true));
    }

    private String search(String query, String format, String... more) {
        var words = new ArrayList<>(List.of("search", "--limit", "1000", "--sort", "id", "--format", format));
        words.addAll(List.of(more));
        words.addAll(List.of("--", query));
        return Spoken.by(home, words.toArray(String[]::new)).out();
    }

    /// The pages that a program asks for, from the first to the last.
    private List<String> pages(String query) {
        var ids = new ArrayList<String>();
        String next = "";
        do {
            JsonNode page = JSON.readTree(get("/api/v1/search?limit=7&sort=id&q=" + encoded(query) + next));
            page.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));
            next = page.has("next") ? "&after=" + encoded(page.get("next").asString()) : "";
        } while (!next.isEmpty());
        return ids;
    }

    /// How many citations a collection of all of it gives.
    private long cited(String query) {
        long number = notebook.collect(notebook.titled("All"), new QueryParser().parse(query), Ranking.WORDS);
        String bibtex = get("/collections/" + number + ".bib");
        notebook.remove(number);
        return Pattern.compile("(?m)^@techreport\\{").matcher(bibtex).results().count();
    }

    private String get(String url) {
        return site.answer(Request.get(url)).text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

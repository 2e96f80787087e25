package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportProgress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@SuppressWarnings("NullAway.Init")
class WatchDeskTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TempDir
    Path home;

    private Archive archive;
    private Site site;

    @BeforeEach
    void openAnArchive() throws IOException {
        archive = Archive.open(ArchiveSettings.at(home.resolve("archive")));
        bring(1, "THE TOLL");
        site = new Site(archive.room(Clearance.ALL), archive.notebook(Clearance.ALL), archive.watch(Clearance.ALL));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void bring(int number, String subject) throws IOException {
        archive.importFrom(List.of(file(number, subject)), Optional.empty(), ImportProgress.SILENT, () -> false);
    }

    private Path file(int number, String subject) throws IOException {
        Path file = Files.createDirectories(home.resolve("in")).resolve("07KARDOS" + number + ".txt");
        return Files.writeString(
                file,
                "O 221505Z MAY 07\nFM AMEMBASSY KARDOS\nTO RUEHC/SECSTATE WASHDC\nUNCLAS KARDOS %06d\n\nTAGS: PREL\n"
                                .formatted(number)
                        + "SUBJECT: " + subject + "\n\n1. So it is.\n");
    }

    private Response post(String body) {
        return site.answer(Request.form("/saved", body));
    }

    private String get(String url) {
        return site.answer(Request.get(url)).text();
    }

    @Test
    void aSearchIsSavedWatchedAndSeen() throws IOException {
        assertThat(post("do=save&title=Tolls&query=toll").headers()).containsEntry("Location", "/saved");
        assertThat(get("/saved")).contains(">Tolls</a>").contains("Nothing new");
        assertThat(get("/saved/1")).contains("shown here once it comes in");
        bring(2, "A TOLL");
        bring(3, "A GATE");
        assertThat(get("/saved")).contains(">1 new</a>");
        assertThat(get("/api/v1/saved"))
                .isEqualTo("{\"saved\":[{\"number\":1,\"name\":\"Tolls\",\"query\":\"toll\",\"new\":1}]}\n");
        assertThat(get("/api/v1/saved?number=1")).startsWith("{\"total\":1,\"hits\":[{\"id\":\"07KARDOS2\"");
        assertThat(get("/saved/1")).contains("07KARDOS2").doesNotContain("07KARDOS3");
        assertThat(get("/saved")).contains("name=\"cable\" value=\"07KARDOS2\"");
        bring(4, "ANOTHER TOLL");
        assertThat(post("do=see&search=1&cable=07KARDOS2&version=1").status()).isEqualTo(303);
        assertThat(get("/saved/1")).contains("07KARDOS4").doesNotContain("07KARDOS2");
        post("do=rename&search=1&title=Gates");
        assertThat(get("/saved")).contains(">Gates</a>");
        post("do=remove&search=1");
        assertThat(get("/saved")).contains("None yet");
        assertThat(site.answer(Request.get("/saved/1")).status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeSavedIsRefused() {
        assertThat(post("do=save&query=%28toll").status()).isEqualTo(400);
        assertThat(post("do=rename&search=1&title=+").status()).isEqualTo(400);
        assertThat(post("do=nothing").status()).isEqualTo(400);
        var foreign = new Request("POST", "/saved", "", Optional.empty(), "do=save&query=x", false);
        assertThat(site.answer(foreign).status()).isEqualTo(403);
        assertThat(get("/saved")).contains("None yet");
        assertThat(new Site(archive.room(Clearance.ALL))
                        .answer(Request.get("/saved"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFeedIsAtomWhateverTheCablesHold() throws Exception {
        bring(2, "TOLL \u0000\u0001\uFFFE]]> & <script> \uD83D\uDEA2 \u001B[31m");
        String evil = URLEncoder.encode("toll OR \"]]>&<x\u0001\"", StandardCharsets.UTF_8);
        Element feed = atom("/feed?q=" + evil);
        assertThat(entries(feed)).hasSize(2);
        assertThat(text(entries(feed).getFirst(), "title")).contains("<script>").contains("\uD83D\uDEA2");
    }

    @Test
    void aFeedChangesWhenItsEntriesDoAndKeepsTheirNames() throws Exception {
        post("do=save&query=toll");
        String before = get("/saved/1/feed");
        assertThat(get("/saved/1/feed")).isEqualTo(before);
        Element first = atom("/saved/1/feed");
        bring(2, "A GATE");
        assertThat(get("/saved/1/feed")).isEqualTo(before);
        bring(3, "A TOLL");
        Element then = atom("/saved/1/feed");
        assertThat(text(then, "id")).isEqualTo(text(first, "id"));
        assertThat(entries(then))
                .extracting(entry -> text(entry, "id"))
                .last()
                .isEqualTo(text(entries(first).getFirst(), "id"));
        assertThat(text(then, "updated")).isEqualTo(text(entries(then).getFirst(), "updated"));
        assertThat(text(atom("/feed?q=nothing"), "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(site.answer(Request.get("/feed?q=%28")).status()).isEqualTo(400);
        assertThat(get("/?q=toll")).contains("type=\"application/atom+xml\"").contains("href=\"/feed?q=toll\"");
    }

    @Test
    void aFeedIsBounded() throws Exception {
        for (int number = 2; number < 55; number++) {
            file(number, "TOLL");
        }
        archive.importFrom(List.of(home.resolve("in")), Optional.empty(), ImportProgress.SILENT, () -> false);
        assertThat(entries(atom("/feed?q=toll"))).hasSize(50);
    }

    /// What RFC 4287 asks of a feed and of each entry.
    private Element atom(String url) throws Exception {
        Response answer = site.answer(Request.get(url));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/atom+xml");
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
        Element feed = document.getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(text((Element) feed.getElementsByTagNameNS(ATOM, "author").item(0), "name"))
                .isNotBlank();
        var ids = new HashSet<String>();
        var all = new ArrayList<>(entries(feed));
        all.add(feed);
        for (Element part : all) {
            assertThat(ids.add(text(part, "id"))).isTrue();
            assertThat(URI.create(text(part, "id")).isAbsolute()).isTrue();
            assertThat(Instant.parse(text(part, "updated"))).isNotNull();
            assertThat(text(part, "title")).isNotBlank();
            assertThat(part.getElementsByTagNameNS(ATOM, "link").getLength()).isPositive();
        }
        return feed;
    }

    private static List<Element> entries(Element feed) {
        var entries = new ArrayList<Element>();
        var found = feed.getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < found.getLength(); i++) {
            entries.add((Element) found.item(i));
        }
        return entries;
    }

    /// Of the first child that is called so.
    private static String text(Element parent, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                return child.getTextContent();
            }
        }
        throw new AssertionError("no " + name);
    }
}

package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.access.Clearance;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.importing.ImportProgress;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.web.address.Face;

/// What a reader may not see changes no byte of any answer: an archive that holds it and one that never did are asked
/// the same.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecrecyTest {

    private static final Clearance READER =
            new Clearance(Optional.of(Classification.CONFIDENTIAL), Set.of("SIPDIS", "EXDIS", "LIMDIS"));
    private static final int CABLES = 60;
    private static final int QUESTIONS = 700;
    private static final List<String> SEARCHES = List.of("", "the", "minister OR herring", "class:secret", "tag:PREL");
    private static final Pattern TIMES = Pattern.compile("<updated>[^<]*</updated>|<dt>Imported</dt><dd>[^<]*</dd>");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private Path folder = Path.of("");
    private final List<CableId> ids = new ArrayList<>();
    private Archive everything;
    private Archive permitted;
    private Site in;
    private Site of;
    private final Random random = new Random(7);

    @BeforeAll
    void fill(@TempDir Path given) throws IOException {
        folder = given;
        List<Path> files = files();
        everything = open("everything");
        bring(everything, files);
        List<String> seen = seen();
        permitted = open("permitted");
        bring(
                permitted,
                files.stream().filter(file -> seen.contains(file.toString())).toList());
        in = site(everything);
        of = site(permitted);
        SEARCHES.forEach(query -> save(in, query));
        SEARCHES.forEach(query -> save(of, query));
        bringMore();
        for (Archive archive : List.of(everything, permitted)) {
            archive.prepareMeaning(state -> {}, () -> false);
        }
        assertThat(seen).hasSizeBetween(CABLES / 4, CABLES * 5 / 4);
    }

    /// The files of what the reader sees of everything.
    private List<String> seen() {
        return ids.stream()
                .flatMap(id -> everything.room(READER).cable(id).stream())
                .flatMap(reading -> reading.cable().versions().stream())
                .map(version -> version.provenance().source())
                .toList();
    }

    private Archive open(String name) {
        return Archive.open(ArchiveSettings.at(folder.resolve(name)).with(() -> Optional.of(new WordNumbers())));
    }

    private static Site site(Archive archive) {
        return new Site(archive.room(READER), archive.notebook(READER), archive.watch(READER));
    }

    private static void save(Site site, String query) {
        String body = "do=save&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        assertThat(site.answer(Request.form("/saved", body)).status()).isEqualTo(303);
    }

    /// After the searches were saved: once more what came first, hidden or not.
    private void bringMore() throws IOException {
        var more = new ArrayList<Path>();
        try (Stream<SampleCable> samples = new SampleCables(3).stream(CABLES)) {
            for (SampleCable sample : samples.toList()) {
                more.add(file(sample, "more", sample.text() + "\nONE MORE TIME\n"));
            }
        }
        bring(everything, more);
        List<String> seen = seen();
        bring(
                permitted,
                more.stream().filter(file -> seen.contains(file.toString())).toList());
    }

    private static void bring(Archive archive, List<Path> files) {
        archive.importFrom(files, Optional.empty(), ImportProgress.SILENT, () -> false);
    }

    @AfterAll
    void close() {
        everything.close();
        permitted.close();
    }

    /// Some cables were released twice, once for fewer readers: the earlier text or the later. At last every third came
    /// again for fewer readers.
    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        var late = new ArrayList<Path>();
        try (Stream<SampleCable> samples = new SampleCables(3).stream(CABLES)) {
            for (SampleCable sample : samples.toList()) {
                ids.add(sample.id());
                String secret = sample.text()
                        .replace("C O N F I D E N T I A L", "S E C R E T")
                        .replace("UNCLAS ", "S E C R E T ")
                        .replace("CONFIDENTIAL", "SECRET");
                switch (ids.size() % 6) {
                    case 0 -> files.addAll(List.of(file(sample, "a", secret), file(sample, "b", sample.text())));
                    case 1 -> files.addAll(List.of(file(sample, "a", sample.text()), file(sample, "b", secret)));
                    default -> files.add(file(sample, "a", sample.text()));
                }
                if (ids.size() % 3 == 2) {
                    late.addFirst(file(sample, "late", secret + "\nFOR FEWER READERS\n"));
                }
            }
        }
        files.addAll(late);
        return files;
    }

    private Path file(SampleCable sample, String release, String text) throws IOException {
        Path place = Files.createDirectories(folder.resolve(release)).resolve(sample.id() + ".txt");
        return Files.writeString(place, text);
    }

    @Test
    void everyFaceOfEveryCableIsTheSame() {
        for (CableId id : ids) {
            for (Face face : Face.values()) {
                if (face != Face.PDF) {
                    assertSame("/cable/" + id + face.suffix());
                }
            }
            assertSame("/cable/" + id + "?q=the%20minister&sort=newest");
            assertSame("/cable/" + id + "?q=the%20minister&rank=hybrid");
            assertSame("/cable/" + id + "/versions?from=1&to=2");
            assertSame("/api/v1/similar?id=" + id);
            assertSame("/suggest?q=" + id.toString().substring(0, 5));
        }
    }

    /// Its text, how many pages it has, and what it says of itself; not the times at which it was made and came in.
    @Test
    void everyPaperIsTheSame() throws IOException {
        int papers = 0;
        for (CableId id : ids.subList(0, CABLES / 4)) {
            Response one = in.answer(Request.get("/cable/" + id + ".pdf"));
            Response other = of.answer(Request.get("/cable/" + id + ".pdf"));
            assertThat(one.status()).isEqualTo(other.status());
            if (one.status() == 200) {
                assertThat(paper(one)).as("%s", id).isEqualTo(paper(other));
                papers++;
            }
        }
        assertThat(papers).isGreaterThan(5);
    }

    private static String paper(Response answer) throws IOException {
        try (var document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("[0-9]{2}:[0-9]{2} UTC", "")
                    + document.getNumberOfPages()
                    + document.getDocumentInformation().getTitle()
                    + document.getDocumentInformation().getSubject()
                    + document.getDocumentInformation().getKeywords();
        }
    }

    @Test
    void everyAnswerToAnyQuestionIsTheSame() {
        for (int i = 0; i < QUESTIONS; i++) {
            String query = URLEncoder.encode(query(), StandardCharsets.UTF_8);
            String sort = any(List.of("", "&sort=newest", "&sort=oldest", "&sort=id", "&sort=relevance"))
                    + any(List.of("", "", "&rank=hybrid", "&rank=meaning"));
            switch (random.nextInt(5)) {
                case 0 -> assertSame("/api/v1/search?facets=true&limit=" + random.nextInt(30) + "&q=" + query + sort);
                case 1 ->
                    assertSame("/suggest?q="
                            + query.substring(0, random.nextInt(query.length() + 1))
                                    .replaceAll("%.?$", ""));
                case 2 -> walk("/?q=" + query + sort);
                default -> assertSame("/?q=" + query + sort);
            }
        }
    }

    @Test
    void howManyCanBeComparedIsTheSame() {
        assertThat(everything.room(READER).meaning())
                .isEqualTo(permitted.room(READER).meaning())
                .isNotEmpty();
        assertSame("/health");
    }

    /// Every report and picture, of everything and of the cables of queries, as a page and as a program gets it.
    @Test
    void everyReportIsTheSame() {
        for (ReportName name : ReportName.values()) {
            assertSame("/reports/" + name);
            assertSame("/reports/" + name + ".json?q=date:2005..2008");
            if (name.isDrawn()) {
                assertSame("/" + name + ".svg");
                assertSame("/" + name + "?q=tag:PREL");
            }
        }
    }

    /// What came in last is on the home page, and so is how much there is and what is known to be missing, which is
    /// counted in the background.
    @Test
    void theHomePageIsTheSame() {
        Stream.of(in, of).forEach(SecrecyTest::awaitCounted);
        assertThat(of.answer(Request.get("/")).text())
                .contains("Cited, not held")
                .contains("between ");
        assertThat(of.answer(Request.get("/")).text()).contains("Came in last");
        assertSame("/");
        assertThat(everything.room(READER).arrivals(CABLES))
                .hasSizeGreaterThan(CABLES / 4)
                .isEqualTo(permitted.room(READER).arrivals(CABLES));
    }

    private static void awaitCounted(Site site) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            while (site.answer(Request.get("/")).text().contains("being counted")) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void whatIsNewAndEveryFeedIsTheSame() {
        assertThat(of.answer(Request.get("/saved")).text()).containsPattern(">[1-9][0-9]* new</a>");
        assertSame("/saved");
        assertSame("/api/v1/saved");
        for (int number = 1; number <= SEARCHES.size() + 1; number++) {
            assertSame("/saved/" + number);
            assertSame("/saved/" + number + "/feed");
            assertSame("/api/v1/saved?number=" + number);
        }
        for (int i = 0; i < QUESTIONS / 10; i++) {
            assertSame("/feed?q=" + URLEncoder.encode(query(), StandardCharsets.UTF_8));
        }
    }

    /// Each reader's own collection of all results, then what is asked of it.
    @Test
    void whatIsCollectedFromAQueryIsTheSame() {
        for (Site site : List.of(in, of)) {
            Response made = site.answer(Request.form("/collections", "do=query&title=Words&query=minister+OR+port"));
            assertThat(made.headers()).containsEntry("Location", "/collections/1");
        }
        for (Site site : List.of(in, of)) {
            Response made =
                    site.answer(Request.form("/collections", "do=query&title=Near&query=minister+port&rank=hybrid"));
            assertThat(made.headers()).containsEntry("Location", "/collections/2");
        }
        Stream.of(
                        "/collections",
                        "/collections/1",
                        "/collections/2",
                        "/collections/2.csl.json",
                        "/collections/1.bib",
                        "/collections/1.ris",
                        "/?q=collection:words",
                        "/?q=-collection:1&view=table",
                        "/?q=collection:wor*&view=compact&sort=oldest")
                .forEach(this::assertSame);
        ids.forEach(id -> assertSame("/cable/" + id + "?in=port&q=collection:1"));
    }

    @Test
    void whatIsNoPageIsTheSame() {
        Stream.of("/health", "/guide", "/nothing", "/cable/", "/?after=AAAA&q=the", "/cable/07NOWHERE1")
                .forEach(this::assertSame);
    }

    private void walk(String url) {
        Optional<String> at = Optional.of(url);
        for (int page = 0; page < 3 && at.isPresent(); page++) {
            assertSame(at.get());
            Matcher next = NEXT.matcher(of.answer(Request.get(at.get())).text());
            at = next.find() ? Optional.of(next.group(1).replace("&amp;", "&")) : Optional.empty();
        }
    }

    private void assertSame(String url) {
        Response one = in.answer(Request.get(url));
        Response other = of.answer(Request.get(url));
        assertThat(timeless(one)).as(url).isEqualTo(timeless(other));
        assertThat(one.status()).as(url).isEqualTo(other.status());
        assertThat(one.headers()).as(url).isEqualTo(other.headers());
    }

    /// Without the times at which the two archives took in what they hold.
    private static String timeless(Response answer) {
        return TIMES.matcher(answer.text()).replaceAll("");
    }

    private String query() {
        var parts = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(part());
        }
        return String.join(any(List.of(" ", " OR ", " -")), parts);
    }

    private String part() {
        String id = any(ids).toString();
        return any(List.of(
                word(),
                word(),
                word(),
                "\"" + word() + " " + word() + "\"",
                "\"" + word() + " " + word() + "\"~9",
                word() + "~",
                "=" + word(),
                word().substring(0, 2) + "*",
                "para:(" + word() + " portion:C)",
                "in:summary " + word(),
                "tag:" + any(List.of("PREL", "PGOV", "none", "E*")),
                "class:" + any(List.of("secret", "s", "confidential", "=UNCLASSIFIED")),
                "date:" + any(List.of("1976", "2005..2008", "none")),
                "has:" + any(List.of("versions", "duplicate", "reference", "diagnostic", "redaction", "attachment")),
                "id:" + id,
                "ref:" + id,
                "citedby:" + id,
                id,
                "serial:" + "1..500",
                "precedence:>=priority",
                "caption:SIPDIS",
                "caveat:none",
                "lang:english",
                "to:secstate",
                "signer:none",
                "source:b",
                "country:france",
                "origin:(oslo OR paris)",
                "colum:x",
                "\"unclosed",
                "*"));
    }

    private String word() {
        return any(List.of(
                "the",
                "minister",
                "ambassador",
                "herring",
                "port",
                "visit",
                "government",
                "secret",
                "talks",
                "ministr",
                "ambasador"));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

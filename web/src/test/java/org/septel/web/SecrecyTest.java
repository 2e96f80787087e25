package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.CableVersion;
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
        everything = Archive.open(ArchiveSettings.at(folder.resolve("everything")));
        everything.importFrom(files, Optional.empty(), ImportProgress.SILENT, () -> false);
        List<String> seen = ids.stream()
                .flatMap(id -> everything.room(READER).cable(id).stream())
                .flatMap(reading -> reading.cable().versions().stream())
                .map(CableVersion::provenance)
                .map(provenance -> provenance.source())
                .toList();
        permitted = Archive.open(ArchiveSettings.at(folder.resolve("permitted")));
        permitted.importFrom(
                files.stream().filter(file -> seen.contains(file.toString())).toList(),
                Optional.empty(),
                ImportProgress.SILENT,
                () -> false);
        in = new Site(everything.room(READER));
        of = new Site(permitted.room(READER));
        assertThat(seen).hasSizeBetween(CABLES / 4, CABLES * 5 / 4);
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
            assertSame("/cable/" + id + "/versions?from=1&to=2");
            assertSame("/api/v1/similar?id=" + id);
            assertSame("/suggest?q=" + id.toString().substring(0, 5));
        }
    }

    @Test
    void everyAnswerToAnyQuestionIsTheSame() {
        for (int i = 0; i < QUESTIONS; i++) {
            String query = URLEncoder.encode(query(), StandardCharsets.UTF_8);
            String sort = any(List.of("", "&sort=newest", "&sort=oldest", "&sort=id", "&sort=relevance"));
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

    /// What came in last is on the home page, and so is how much there is.
    @Test
    void theHomePageIsTheSame() {
        assertThat(of.answer(Request.get("/")).text()).contains("Came in last");
        assertSame("/");
        assertThat(everything.room(READER).arrivals(CABLES))
                .hasSizeGreaterThan(CABLES / 4)
                .isEqualTo(permitted.room(READER).arrivals(CABLES));
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
        assertThat(one.text()).as(url).isEqualTo(other.text());
        assertThat(one.status()).as(url).isEqualTo(other.status());
        assertThat(one.headers()).as(url).isEqualTo(other.headers());
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

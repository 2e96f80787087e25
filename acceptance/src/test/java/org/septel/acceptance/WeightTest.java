package org.septel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.Ranking;

/// How many bytes go over the wire for a page of each kind: itself, its styles and its scripts, as a browser asks for
/// them. Fonts are apart: a browser fetches each once.
@SuppressWarnings("NullAway.Init")
class WeightTest {

    private static final int MOST = 100_000;
    private static final int MOST_OF_FONTS = 140_000;
    private static final int CABLES = 300;

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+[.](?:css|js))\"");
    private static final Pattern IMPORT = Pattern.compile("@import url[(]([a-z.]+)[)]");
    private static final Pattern FONT = Pattern.compile("url[(]([A-Za-z0-9-]+[.]woff2)[)]");

    @TempDir
    static Path folder;

    private static Served served;
    private static HttpClient client;
    private static String cable = "";

    @BeforeAll
    static void serve() throws IOException {
        served = Served.of(Served.samples(CABLES), Map.of(), folder);
        var notebook = served.archive().notebook(Clearance.ALL);
        notebook.collect(notebook.titled("All"), new QueryParser().parse("minister"), Ranking.WORDS);
        served.archive().watch(Clearance.ALL).save("Herring", "herring");
        cable = "cable/"
                + Served.samples(CABLES).stream()
                        .max((one, other) -> Integer.compare(
                                one.text().length(), other.text().length()))
                        .orElseThrow()
                        .id();
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        served.close();
    }

    private static List<String> pages() {
        return PageKinds.all(
                List.of("", "?q=minister", "?q=*&view=table", "?q=*&view=compact", "?q=tga:PREL"),
                cable,
                "minister",
                "the+minister+said");
    }

    /// What came, as it was sent.
    private record Sent(byte[] wire, String text) {}

    private static Sent get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(served.address()).resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        byte[] body = answer.body();
        if (packed) {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new Sent(body, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Sent(body, new String(body, StandardCharsets.UTF_8));
    }

    /// The styles and scripts of a page, and what its styles import.
    private static Set<String> parts(String page) throws IOException, InterruptedException {
        var parts = new LinkedHashSet<String>();
        for (MatchResult part : ASSET.matcher(page).results().toList()) {
            parts.add(part.group(1));
            if (part.group(1).endsWith(".css")) {
                for (MatchResult more :
                        IMPORT.matcher(get(part.group(1)).text()).results().toList()) {
                    parts.add(beside(part.group(1), more.group(1)));
                }
            }
        }
        return parts;
    }

    private static String beside(String asset, String name) {
        return asset.substring(0, asset.lastIndexOf('/') + 1) + name;
    }

    @Test
    void noPageWeighsMoreThanAHundredKilobytesWithItsStylesAndScripts() throws Exception {
        for (String page : pages()) {
            Sent sent = get("/" + page);
            Set<String> parts = parts(sent.text());
            assertThat(parts).as(page).hasSizeGreaterThanOrEqualTo(4);
            int weight = sent.wire().length;
            for (String part : parts) {
                weight += get(part).wire().length;
            }
            assertThat(weight).as(page).isLessThan(MOST);
        }
    }

    @Test
    void allFontsTogetherAreFetchedOnceAndAreSmall() throws Exception {
        String style = parts(get("/").text()).stream()
                .filter(part -> part.endsWith("septel.css"))
                .findFirst()
                .orElseThrow();
        int weight = 0;
        for (MatchResult font : FONT.matcher(get(style).text()).results().toList()) {
            weight += get(beside(style, font.group(1))).wire().length;
        }
        assertThat(weight).isBetween(1, MOST_OF_FONTS);
    }
}

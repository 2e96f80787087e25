package org.septel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newcomer's path through the command.
class CommandTest {

    @TempDir
    Path home;

    @Test
    void importsTheSeedFindsItShowsItAndExplainsIt() throws Exception {
        var septel = new Septel(home.resolve("archive"));
        Path seed = Septel.shared("seed");
        assertThat(septel.run("import", seed).exit()).isZero();
        assertThat(septel.run("search", "kosovo kouchner").out()).contains("07MOSCOW4634");
        assertThat(septel.run("search", "kosovo zanzibar").out()).doesNotContain("07MOSCOW4634");
        assertThat(septel.run("search", "--format", "ids", "tag:UNMIK from:moscow date:2007-09 class:confidential")
                        .out())
                .isEqualToIgnoringNewLines("07MOSCOW4634");
        assertThat(septel.run("show", "07MOSCOW4634").out())
                .contains("more vocal on human rights")
                .contains("Kosovo: Russia's Redline, EU's Priority");
        assertThat(septel.run("show", "07moscow4634", "--format", "raw").out())
                .contains("C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 004634 \n");
        assertThat(septel.run("explain", "07MOSCOW4634").out())
                .contains("RUEHMO")
                .contains("Moscow");
    }

    @Test
    void importingTheSameThingTwiceChangesNothing() throws Exception {
        var septel = new Septel(home.resolve("archive"));
        Path corpus = Septel.shared("corpus/cablegate");
        var first = septel.run("import", corpus);
        assertThat(first.exit()).as(first.err()).isZero();
        var ids = septel.run("search", "--format", "ids", "--limit", "1000", "").out();
        assertThat(ids.lines()).hasSize(Objects.requireNonNull(corpus.toFile().list()).length);
        assertThat(septel.run("import", corpus).exit()).isZero();
        assertThat(septel.run("search", "--format", "ids", "--limit", "1000", "")
                        .out())
                .isEqualTo(ids);
    }

    @Test
    void badInputIsReportedKeptAndTheRestGoesOn() throws Exception {
        var septel = new Septel(home.resolve("archive"));
        Path folder = Files.createDirectories(home.resolve("in"));
        Files.write(folder.resolve("binary.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff});
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("good.txt"), """
                R 101145Z SEP 05
                FM AMEMBASSY OSLO
                TO SECSTATE WASHDC 0001
                UNCLAS OSLO 000123

                E.O. 12958: N/A
                TAGS: EFIS, NO
                SUBJECT: HERRING

                1. The herring is back.
                TOLLIVER
                """);
        var answer = septel.run("import", folder, home.resolve("missing"));
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("binary.bin").contains("missing").doesNotContain("Exception");
        assertThat(septel.run("search", "--format", "ids", "herring").out()).isEqualToIgnoringNewLines("05OSLO123");
    }

    @Test
    void wrongUsageExitsWithTwoAndAMissingArchiveWithThree() throws Exception {
        var septel = new Septel(home.resolve("nowhere"));
        assertThat(septel.run("serch", "x").exit()).isEqualTo(2);
        assertThat(septel.run("search", "x").exit()).isEqualTo(3);
        assertThat(septel.run("parse", home.resolve("missing.txt")).exit()).isEqualTo(3);
    }

    @Test
    void aMistakenQueryGetsOneSentenceWithTheColumn() throws Exception {
        var septel = new Septel(home.resolve("archive"));
        Path file = home.resolve("cable.txt");
        Files.writeString(file, "R 101145Z SEP 05\nFM AMEMBASSY OSLO\nUNCLAS OSLO 000123\nSUBJECT: ICE\n1. Ice.\n");
        septel.run("import", file);
        var answer = septel.run("search", "tga:PREL");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("tag:").doesNotContain("Exception");
    }

    @Test
    void linesOfJsonGoThroughParseAndIdInOrder() throws Exception {
        var septel = new Septel(home);
        var parsed =
                septel.runWith("{\"text\":\"SUBJECT: ONE\"}\n{\"text\":\"SUBJECT: TWO\"}\n", "parse", "--jsonl", "-");
        assertThat(parsed.out().lines()).hasSize(2);
        assertThat(parsed.out()).containsSubsequence("\"subject\":\"ONE\"", "\"subject\":\"TWO\"");
        var ids = septel.runWith("{\"id\":\"07MOSCOW4634\"}\n{\"id\":\"nonsense\"}\n", "id", "--jsonl", "-");
        assertThat(ids.out().lines()).hasSize(2);
        assertThat(ids.out()).contains("\"canonical\":\"07MOSCOW4634\"");
    }

    @Test
    void demoServesSampleCablesAndPrintsItsAddressAlone() throws Exception {
        Process demo = new Septel(home).start("demo");
        try (var out = new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8))) {
            URI address = URI.create(out.readLine());
            assertThat(address.getHost()).isIn("127.0.0.1", "localhost");
            assertThat(get(address.resolve("/?q=herring"))).contains("herring");
            assertThat(get(address.resolve("/health"))).contains("ok");
        } finally {
            demo.destroy();
            demo.waitFor();
        }
    }

    private static String get(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}

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
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportProgress;
import org.septel.web.assets.Assets;

/// Hebrew, Arabic and marks that turn the direction of text stand in a box of their own, wherever they come from, so
/// that they turn nothing around them.
class RightToLeftTest {

    private static final String HEBREW = "שלום נמל";
    private static final String ARABIC = "ميناء اللاذقية";
    private static final String TURNED = "\u202Etxet denrut";
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08FF\\u202B\\u202E\\u2067]");
    private static final List<String> PHYSICAL = List.of(
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "border-left",
            "border-right",
            " left:",
            " right:",
            "text-align: left",
            "text-align: right",
            "float:");

    @TempDir
    static Path folder;

    private static Archive archive;
    private static Site site;

    @BeforeAll
    static void fill() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (int version = 1; version <= 2; version++) {
            Path place = Files.createDirectories(in.resolve("v" + version)).resolve("07KARDOS13.txt");
            Files.writeString(place, telegram(version));
        }
        archive = Archive.open(ArchiveSettings.at(folder.resolve("archive")));
        archive.importFrom(List.of(in), Optional.empty(), ImportProgress.SILENT, () -> false);
        site = new Site(archive.room(Clearance.ALL), archive.notebook(Clearance.ALL), archive.watch(Clearance.ALL));
        form("/collections", "do=make&title=" + encoded(HEBREW + TURNED));
        form(
                "/collections",
                "do=collect&collection=1&mark=yellow&id=07KARDOS13&category=" + encoded(ARABIC) + "&note="
                        + encoded(TURNED) + "&quotation=" + encoded("The harbour " + HEBREW));
        form("/saved", "do=save&query=" + encoded(HEBREW) + "&title=" + encoded(TURNED));
    }

    private static String telegram(int version) {
        return """
                VZCZCXYZ0043
                OO RUEHC
                DE RUEHKD #0013/01 1421505
                O 221505Z MAY 07
                FM AMEMBASSY KARDOS
                TO RUEHC/SECSTATE WASHDC IMMEDIATE 1187
                INFO %1$s
                C O N F I D E N T I A L KARDOS 000013

                SIPDIS

                E.O. 12958: DECL: 05/22/2017
                TAGS: PREL, %2$s
                SUBJECT: %1$s AND %2$s: %3$s
                REF: A. %2$s
                Classified By: %1$s. Reasons 1.4 (B/D).

                1. (C) The harbour %1$s, version %4$d. %3$s.

                %2$s
                --------------

                2. (C) %2$s 1234 (%1$s).
                %3$s
                """.formatted(HEBREW, ARABIC, TURNED, version);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void form(String url, String body) {
        assertThat(site.answer(Request.form(url, body)).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=QUERY",
                "/?q=QUERY&view=compact",
                "/?q=QUERY&view=table",
                "/?q=nothing+QUERY",
                "/?q=tga:QUERY",
                "/cable/07KARDOS13?q=QUERY",
                "/cable/07KARDOS13?in=QUERY",
                "/cable/07KARDOS13/telegram",
                "/cable/07KARDOS13/data",
                "/cable/07KARDOS13/versions",
                "/cable/07KARDOS13/exchange",
                "/cable/07KARDOS13/cite?p=1",
                "/cable/07KARDOS13/how-to-read",
                "/cable/07KARDOS13/note?p=1",
                "/collections",
                "/collections?q=turned",
                "/collections/1",
                "/saved",
                "/saved/1",
                "/quote?text=The+harbour+QUERY",
                "/reports/missing?q=QUERY",
                "/reports/people",
                "/tags",
                "/cable/QUERY"
            })
    void whatRunsFromRightToLeftTurnsNothingElse(String url) {
        Document page = Jsoup.parse(
                site.answer(Request.get(url.replace("QUERY", encoded(HEBREW)))).text());
        var open = new ArrayList<String>();
        for (Element element : page.body().getAllElements()) {
            for (TextNode text : element.textNodes()) {
                if (isRightToLeft(text.getWholeText()) && !isIsolated(element)) {
                    open.add(element.outerHtml());
                }
            }
            if (isRightToLeft(element.attr("value") + element.attr("placeholder"))
                    && !element.attr("type").equals("hidden")
                    && !element.tagName().equals("option")
                    && !element.hasAttr("dir")) {
                open.add(element.outerHtml());
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void thePagesHaveWhatTheTestIsAbout() {
        for (String url : List.of("/", "/cable/07KARDOS13", "/collections/1", "/saved", "/cable/07KARDOS13/telegram")) {
            assertThat(site.answer(Request.get(url)).text()).as(url).containsPattern(RIGHT_TO_LEFT);
        }
    }

    private static boolean isRightToLeft(String text) {
        return RIGHT_TO_LEFT.matcher(text).find();
    }

    private static boolean isIsolated(Element element) {
        return element.tagName().equals("script")
                || element.parents().stream().anyMatch(RightToLeftTest::isBox)
                || isBox(element);
    }

    /// The texts of a picture are drawn each for itself.
    private static boolean isBox(Element element) {
        return element.tagName().equals("bdi")
                || element.attr("dir").equals("auto")
                || element.tagName().equals("text")
                || (element.parents().is("svg") && element.tagName().equals("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"septel.css", "reports.css", "pictures.css"})
    void noStyleKnowsLeftAndRight(String sheet) {
        Assets assets = Assets.load();
        String css =
                new String(assets.find(assets.version(), sheet).orElseThrow().content(), StandardCharsets.UTF_8);
        assertThat(PHYSICAL).allSatisfy(side -> assertThat(css).doesNotContain(side));
    }
}

package org.septel.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.Collected.Mark;
import org.septel.archive.cable.Collected.Remark;
import org.septel.samples.SampleCable;
import org.septel.telegram.CableId;

/// `docs/guide` shows the pages as they are. With `-Dguide.update=true` its pictures are taken anew, from invented
/// cables; else this holds that each is there, is small, and that the page it shows has still the heading that it
/// shows.
@SuppressWarnings("NullAway.Init")
class GuideTest {

    private static final Path GUIDE = Septel.ROOT.resolve("docs/guide");
    private static final boolean UPDATE = Boolean.getBoolean("guide.update");
    private static final int MOST_BYTES = 150_000;
    private static final Pattern NAMED = Pattern.compile("!\\[([^\\]]+)\\]\\(pictures/([a-z-]+\\.png)\\)");

    private static final List<SampleCable> CABLES = Served.samples(300);
    private static final SampleCable LONG = CABLES.stream()
            .filter(cable ->
                    cable.text().contains("SECTION 01 OF 02") && cable.text().contains("\nREF: A."))
            .findFirst()
            .orElseThrow();
    private static final String CABLE = "cable/" + LONG.id();

    /// Before the address of a page of the archive that is searched by meaning too.
    private static final String RANKED = "ranked:";

    private static final int CABLES_RANKED = 60;

    /// A picture of a page.
    ///
    /// @param ready what must be seen before it is taken
    private record Shot(String name, String address, int width, int height, String ready) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("home", "", 1280, 900, ".homemap"),
            new Shot("home-phone", "", 390, 844, ".homemap"),
            new Shot("results", "?q=herring", 1280, 900, ".hit mark"),
            new Shot("results-table", "?q=herring&view=table", 1280, 700, ".hittable"),
            new Shot("results-phone", "?q=herring", 390, 844, ".hit mark"),
            new Shot("ranking", RANKED + "?q=fishermen+angry+about+quotas&rank=hybrid", 1280, 900, ".why"),
            new Shot("mistake", "?q=tga:PREL", 1280, 500, ".mistake"),
            new Shot("cable", CABLE + "?q=fence", 1280, 900, ".reading"),
            new Shot("cable-phone", CABLE, 390, 844, ".reading"),
            new Shot("telegram", CABLE + "/telegram#p2", 1280, 900, ".tape .says:visible"),
            new Shot("data", CABLE + "/data", 1280, 700, ".json"),
            new Shot("how-to-read", CABLE + "/how-to-read", 1280, 900, ".explained"),
            new Shot("exchange", CABLE + "/exchange", 1280, 800, ".thread"),
            new Shot("cite", CABLE + "/cite?p=2", 1280, 800, ".citations"),
            new Shot("quote", "quote?text=QUOTATION", 1280, 800, ".place"),
            new Shot("note", CABLE + "/note?p=2", 1280, 800, "#quotation"),
            new Shot("collection", "collections/1", 1280, 900, ".passage"),
            new Shot("saved", "saved", 1280, 600, ".watched"),
            new Shot("map", "map", 1280, 1000, ".drawn"),
            new Shot("timeline", "timeline?q=herring", 1280, 900, ".drawn"),
            new Shot("network", "network", 1280, 1100, ".drawn"),
            new Shot("tags", "tags", 1280, 1100, ".drawn"),
            new Shot("calendar", "calendar?q=date:2007", 1280, 900, ".drawn"),
            new Shot("reports", "reports", 1280, 900, ".catalogue"),
            new Shot("names", "reports/names", 1280, 900, ".figures"),
            new Shot("gaps", "reports/gaps", 1280, 900, ".figures"));

    /// The first page of [#CABLE] as a PDF, which is no page of the site.
    private static final String PDF = "pdf.png";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Served served;
    private static Served ranked;
    private static String quotation = "";

    @BeforeAll
    static void serve() throws IOException {
        served = Served.of(CABLES, Map.of(), folder);
        ranked = Served.ranked(CABLES.subList(0, CABLES_RANKED), folder.resolve("ranked"));
        CableId id = LONG.id();
        chromium = Chromium.start();
        chromium.visit(served.address(), 1280, 900, ColorScheme.LIGHT, page -> {
            page.navigate(served.address() + CABLE);
            quotation = page.locator("#p2 .words p").first().innerText();
        });
        quotation = String.join(" ", List.of(quotation.split("\\s+")).subList(8, 22));
        var notebook = served.archive().notebook(Clearance.ALL);
        notebook.collect(
                notebook.titled("Harbours"),
                id,
                quotation,
                new Remark(Mark.YELLOW, "to check", "Ask the harbour master."));
        notebook.collect(notebook.titled("Harbours"), CABLES.get(1).id(), new Remark(Mark.PLAIN, "", ""));
        served.archive().watch(Clearance.ALL).save("Herring", "herring quota");
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
        ranked.close();
    }

    private static void look(Shot shot, Consumer<Page> looking) {
        String home = (shot.address().startsWith(RANKED) ? ranked : served).address();
        chromium.visit(home, shot.width(), shot.height(), ColorScheme.LIGHT, page -> {
            String address = shot.address().replace(RANKED, "").replace("QUOTATION", quotation.replace(" ", "%20"));
            page.navigate(home + address);
            for (int tries = 0;
                    shot.ready().equals(".homemap") && page.locator(".homemap").count() == 0;
                    tries++) {
                assertThat(tries).isLessThan(200);
                page.navigate(home + address); // until what it counts is counted
            }
            assertThat(page.locator(shot.ready()).first()).isVisible();
            looking.accept(page);
        });
    }

    /// Headings that the guide says its pictures show, by the picture.
    private static Map<String, String> named() throws IOException {
        var named = new TreeMap<String, String>();
        try (Stream<Path> pages = Files.list(GUIDE)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                for (MatchResult picture :
                        NAMED.matcher(Files.readString(page)).results().toList()) {
                    named.put(picture.group(2), picture.group(1));
                }
            }
        }
        return named;
    }

    @Test
    void everyPictureIsNamedAndShowsTheHeadingThatItsPageHas() throws IOException {
        Map<String, String> named = named();
        var pictures =
                new ArrayList<>(SHOTS.stream().map(shot -> shot.name() + ".png").toList());
        pictures.add(PDF);
        assertThat(named.keySet()).containsExactlyInAnyOrderElementsOf(pictures);
        for (Shot shot : SHOTS) {
            look(shot, page -> {
                assertThat(page.locator("h1, main h2").allInnerTexts().stream()
                                .map(text -> text.replaceAll("\\s+", " ").strip()))
                        .as(shot.name())
                        .contains(named.get(shot.name() + ".png"));
                if (UPDATE) {
                    keep(shot.name() + ".png", page.screenshot());
                }
            });
        }
    }

    @Test
    void thePdfHasTheTitleThatItsPictureShows() throws IOException {
        byte[] pdf;
        try (var in = URI.create(served.address() + CABLE + ".pdf").toURL().openStream()) {
            pdf = in.readAllBytes();
        }
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(named().get(PDF))
                    .isEqualTo(document.getDocumentInformation().getTitle());
            if (UPDATE) {
                Palette.write(new PDFRenderer(document).renderImageWithDPI(0, 96), picture(PDF));
            }
        }
    }

    @Test
    void everyPictureIsASmallPngOfItsWidth() throws IOException {
        var widths = new HashMap<String, Integer>();
        SHOTS.forEach(shot -> widths.put(shot.name() + ".png", shot.width()));
        widths.put(PDF, 793);
        for (Map.Entry<String, Integer> picture : widths.entrySet()) {
            Path file = picture(picture.getKey());
            assertThat(file).exists();
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).as(picture.getKey()).isEqualTo(picture.getValue());
            assertThat(image.getType()).as(picture.getKey()).isEqualTo(BufferedImage.TYPE_BYTE_INDEXED);
            assertThat(Files.size(file)).as(picture.getKey()).isLessThan(MOST_BYTES);
        }
    }

    private static void keep(String name, byte[] png) {
        try {
            Palette.write(ImageIO.read(new ByteArrayInputStream(png)), picture(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path picture(String name) {
        return GUIDE.resolve("pictures").resolve(name);
    }
}

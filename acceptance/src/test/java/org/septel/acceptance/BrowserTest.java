package org.septel.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.Collected.Remark;
import org.septel.samples.SampleCable;

/// The pages in a real browser: on a desktop and a phone, in light and dark, asking nobody else.
///
/// With `-Dscreenshots=DIR` it leaves a picture of every page kind there.
@SuppressWarnings("NullAway.Init")
class BrowserTest {

    private static final List<SampleCable> CABLES = Served.samples(300);

    @TempDir
    static Path home;

    private static Chromium chromium;
    private static Browser browser;
    private static Served server;

    @BeforeAll
    static void serveTheSamples() throws IOException {
        server = Served.of(CABLES, Map.of(), home);
        server.archive().watch(Clearance.ALL).save("Herring", "herring quota");
        var notebook = server.archive().notebook(Clearance.ALL);
        notebook.collect(notebook.titled("First"), CABLES.getFirst().id(), Remark.NONE);
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    private static final SampleCable LONG = CABLES.stream()
            .filter(cable ->
                    cable.text().contains("SECTION 01 OF 02") && cable.text().contains("\nREF: A."))
            .findFirst()
            .orElseThrow();

    @Test
    void aReaderSearchesNarrowsOpensAndLearnsToRead() {
        on(1280, 900, ColorScheme.LIGHT, page -> {
            page.navigate(server.address());
            picture(page, "home-desktop");
            page.locator("#q").fill("herring quota");
            page.locator("#q").press("Enter");
            assertThat(page.locator("mark").first()).isVisible();
            picture(page, "results-desktop");
            Locator facet = page.locator("a[href*='tag']").filter(new Locator.FilterOptions().setHasText("EFIS"));
            facet.first().click();
            assertThat(page.locator("#q")).hasValue(Pattern.compile(".*tag:EFIS.*"));
            page.locator("main a[href^='/cable/']").first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            page.locator("a[href$='/how-to-read']").first().click();
            assertThat(page.locator("main")).containsText("FM ");
        });
    }

    @Test
    void theRecordPageHasWhatAHistorianNeeds() {
        on(1280, 900, ColorScheme.LIGHT, page -> {
            page.navigate(server.address() + "cable/" + LONG.id());
            picture(page, "cable-desktop");
            for (String wanted : List.of(LONG.id().toString(), "CONFIDENTIAL", "Embassy")) {
                assertThat(page.locator("main")).containsText(wanted);
            }
            for (String link : List.of(".pdf", ".json", "/raw", "/how-to-read")) {
                assertThat(page.locator("a[href='/cable/" + LONG.id() + link + "']")
                                .first())
                        .isVisible();
            }
            page.navigate(server.address() + "cable/" + LONG.id() + "/how-to-read");
            picture(page, "how-to-read-desktop");
        });
    }

    private static final String CABLE = "cable/" + LONG.id();

    /// One address of every kind of page.
    private static final List<String> PAGES = List.of(
            "",
            "?q=herring",
            "?q=herring&view=compact",
            "?q=herring&view=table",
            CABLE,
            CABLE + "?q=the+herring",
            CABLE + "?in=the&q=the+herring",
            CABLE + "/telegram",
            CABLE + "/data",
            CABLE + "/exchange",
            CABLE + "/versions",
            CABLE + "/cite?p=2",
            CABLE + "/how-to-read",
            "guide",
            "reports",
            "reports/missing",
            "reports/gaps",
            "map",
            "timeline?q=herring",
            "network",
            "tags",
            "calendar?q=date:2007",
            "quote?text=the%20herring%20fleet",
            "collections",
            "collections/1",
            "?q=tga:PREL",
            "cable/09NOWHERE1",
            "saved",
            "saved/1",
            CABLE + "/note?p=2");

    @Test
    void aReaderGoesFromAnswerToAnswer() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address() + "?q=herring&sort=oldest");
            List<String> answers = page.locator(".hit .id").allInnerTexts();
            page.locator(".hit h2 a").first().click();
            for (String id : answers.subList(0, 4)) {
                assertThat(page.locator(".strip .id")).hasText(id);
                assertThat(page.locator(".reading mark").first()).isInViewport();
                page.locator(".hitbar [rel=next]").click();
            }
            page.locator(".hitbar [rel=prev]").click();
            assertThat(page.locator(".strip .id")).hasText(answers.get(3));
            page.getByText("Back to the results").click();
            assertThat(page.locator("#q")).hasValue("herring");
        }
    }

    @Test
    void resultsAnswerTheKeyboard() {
        on(1280, 900, ColorScheme.LIGHT, page -> {
            page.navigate(server.address() + "?q=herring&view=table");
            picture(page, "results-table-desktop");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            assertThat(page.locator(".hit a").first()).isFocused();
            page.keyboard().press("?");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("next and previous result");
            picture(page, "keys-desktop");
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().press("Tab");
            page.locator(".hit a").first().focus();
            page.keyboard().press("o");
            page.waitForURL("**/cable/**");
            assertThat(page.locator(".hitbar .place")).containsText("1 of ");
            page.getByText("Back to the results").click();
            assertThat(page.locator(".hittable")).isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keyboard"))
                    .click();
            page.getByLabel("Single keys are on").uncheck();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                    .click();
            page.keyboard().press("?");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        });
    }

    @Test
    void allResultsAreCollectedAndASearchIsSavedWithoutScripts() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address() + "?q=herring");
            String count = page.locator("#count").innerText().split(" ")[0];
            page.locator("#into").fill("All the herring");
            page.getByText("Collect", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("h1")).hasText("All the herring");
            page.navigate(server.address() + "?q=collection:%22all+the+herring%22");
            assertThat(page.locator("#count")).containsText(count + " cable");
            page.locator("#name").fill("Of the herring");
            page.getByText("Save this search").click();
            page.waitForURL("**/saved");
            assertThat(page.locator(".watched")).containsText("Of the herring");
        }
    }

    @Test
    void theViewsOfATextKeepInStep() {
        on(1280, 900, ColorScheme.LIGHT, page -> {
            page.navigate(server.address() + CABLE + "#p3");
            page.locator(".views a").getByText("Telegram").click();
            page.waitForURL("**/telegram#p3");
            assertThat(page.locator("#p3 .says")).isVisible();
            assertThat(page.locator("#p3 .says")).containsText("Paragraph 3");
            page.locator(".views a").getByText("Data").click();
            page.waitForURL("**/data#p3");
        });
    }

    @Test
    void everyLineOfTheTelegramAnswersTheKeyboard() {
        on(1280, 900, ColorScheme.LIGHT, page -> {
            page.navigate(server.address() + CABLE + "/telegram");
            page.locator(".tape a.line").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".tape .says:visible")).hasCount(1);
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".tape li").nth(1).locator(".says")).isVisible();
            assertThat(page.locator(".tape .says:visible")).hasCount(1);
            page.keyboard().press("Escape");
            assertThat(page.locator(".tape .says:visible")).hasCount(0);
        });
    }

    @Test
    void aTourIsTakenWithTheKeyboard() {
        on(1280, 900, ColorScheme.LIGHT, page -> {
            page.navigate(server.address() + CABLE + "/telegram#tour");
            Locator guide = page.getByRole(AriaRole.DIALOG);
            assertThat(guide).containsText("How it travelled 1 of 6");
            for (int stop = 2; stop <= 6; stop++) {
                page.keyboard().press("Enter");
                assertThat(guide).containsText(stop + " of 6");
                assertThat(page.locator(".tape .line.on")).hasCount(1);
            }
            page.keyboard().press("Enter");
            assertThat(guide).hasCount(0);
        });
    }

    @Test
    void aQuotationIsVerified() {
        on(1280, 900, ColorScheme.LIGHT, page -> {
            page.navigate(server.address() + CABLE);
            String[] words = page.locator("#p2 .words p").first().innerText().split("\\s+");
            words[6] = "zebra";
            page.navigate(server.address() + "quote");
            page.getByLabel("The quotation")
                    .fill(String.join(" ", List.of(words).subList(0, 14)));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".place").first()).containsText("one place differs");
            assertThat(page.locator(".place").first()).containsText(LONG.id() + " paragraph 2");
            assertThat(page.locator(".place del").first()).hasText("zebra");
            picture(page, "quote-desktop");
        });
    }

    @Test
    void aPassageIsCollectedAnnotatedAndFoundAgain() {
        on(1280, 900, ColorScheme.LIGHT, page -> {
            page.navigate(server.address() + CABLE + "/note?p=2");
            page.getByLabel("Note").fill("ask the harbour master");
            page.getByLabel("Title of a new collection").fill("Harbours");
            page.getByLabel("Into").selectOption("0");
            page.getByText("Collect", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .press("Enter");
            assertThat(page.locator("h1")).hasText("Harbours");
            assertThat(page.locator(".passage")).hasCount(1);
            picture(page, "collection-desktop");
            page.getByLabel("Query").fill("herring");
            page.keyboard().press("Enter");
            page.waitForURL("**/collections/*");
            assertThat(page.locator(".shelf-items > li").nth(1)).isVisible();
            page.navigate(server.address() + "collections?q=harbour+master");
            assertThat(page.locator(".mynote")).hasText("ask the harbour master");
        });
    }

    @Test
    void abbreviationsAreExplainedOnFocus() {
        on(390, 844, ColorScheme.LIGHT, page -> {
            page.navigate(server.address() + CABLE);
            Locator gloss = page.locator(".gloss").first();
            assertThat(gloss.locator(".tip")).isHidden();
            gloss.focus();
            assertThat(gloss.locator(".tip")).isVisible();
            page.keyboard().press("Escape");
            assertThat(gloss.locator(".tip")).isHidden();
        });
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address() + CABLE + "/telegram");
            page.locator(".tape a.line").nth(1).click();
            assertThat(page.locator(".tape li").nth(1).locator(".says")).isVisible();
            page.navigate(server.address() + CABLE + "/cite?p=2");
            assertThat(page.locator(".citations").first()).containsText("para. 2");
        }
    }

    /// The rules of WCAG 2.2, A and AA, and what is good practice beside them.
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nobodyIsShutOut(ColorScheme scheme) throws IOException {
        String axe = axe();
        var found = new ArrayList<String>();
        for (int width : new int[] {1280, 390}) {
            var options = new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(scheme)
                    .setBypassCSP(true); // axe styles what it measures
            try (BrowserContext context = browser.newContext(options)) {
                Page page = context.newPage();
                for (String address : PAGES) {
                    page.navigate(server.address() + address);
                    page.evaluate(axe);
                    violations(page).forEach(violation -> found.add(address + " " + violation));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<?> violations(Page page) {
        return (List<?>) page.evaluate("""
                axe.run().then(found => found.violations.flatMap(
                    rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary)))""");
    }

    /// As it goes over the wire, pictures and the fonts that a browser keeps for ever left out.
    @Test
    void noPageWeighsMoreThanAHundredThousandBytes() {
        for (String address : PAGES) {
            on(1280, 900, ColorScheme.LIGHT, page -> {
                var weight = new AtomicLong();
                page.onRequestFinished(request -> {
                    if (!request.url().endsWith(".woff2")) {
                        weight.addAndGet(request.sizes().responseBodySize);
                    }
                });
                page.navigate(server.address() + address);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(weight.get()).as(address).isBetween(1_000L, 100_000L);
            });
        }
    }

    @Test
    void nothingIsWiderThanAPhone() {
        on(390, 844, ColorScheme.LIGHT, page -> {
            for (String address : PAGES) {
                page.navigate(server.address() + address);
                picture(page, "phone-" + name(address));
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(address)
                        .isEqualTo(true);
            }
        });
    }

    @Test
    void darkPagesAreDark() {
        on(1280, 900, ColorScheme.DARK, page -> {
            for (String address : PAGES) {
                page.navigate(server.address() + address);
                picture(page, "dark-" + name(address));
                var colour = (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
                int[] rgb = Stream.of(colour.replaceAll("[^0-9,]", "").split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                assertThat(rgb[0] + rgb[1] + rgb[2]).as(address + " " + colour).isLessThan(200);
            }
        });
    }

    @Test
    void aMistakeAndAMissingCableSaySoPlainly() {
        on(1280, 900, ColorScheme.LIGHT, page -> {
            assertThat(page.navigate(server.address() + "?q=tga:PREL").status()).isEqualTo(400);
            assertThat(page.locator("main")).containsText("tag:");
            picture(page, "mistake-desktop");
            assertThat(page.navigate(server.address() + "cable/09NOWHERE1").status())
                    .isEqualTo(404);
            picture(page, "missing-desktop");
        });
    }

    private static String name(String address) {
        return address.isEmpty() ? "home" : address.replaceAll("[^a-zA-Z]+", "-");
    }

    private static void on(int width, int height, ColorScheme scheme, Consumer<Page> visit) {
        chromium.visit(server.address(), width, height, scheme, visit);
    }

    private static void picture(Page page, String name) {
        Optional.ofNullable(System.getProperty("screenshots"))
                .filter(folder -> !folder.isBlank() && !folder.startsWith("${"))
                .ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(folder).resolve(name + ".png"))
                        .setFullPage(true)));
    }
}

package org.septel.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.samples.SampleCable;

/// Every journey with the keyboard alone: what is wanted is reached with the tabulator, is seen to have the focus, and
/// answers the return key. No test here points at anything.
@SuppressWarnings("NullAway.Init")
class KeyboardTest {

    private static final List<SampleCable> CABLES = Served.samples(120);
    private static final int MOST_TABS = 250;

    private static final String CABLE = "cable/"
            + CABLES.stream()
                    .filter(cable -> cable.text().contains("SECTION 01 OF 02"))
                    .findFirst()
                    .orElseThrow()
                    .id();

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.of(CABLES, Map.of(), folder);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    private static void at(String address, int width, Consumer<Page> journey) {
        chromium.look(served, address, width, journey);
    }

    /// Goes on to something that takes the focus, and shows that it has it.
    private static Locator tabTo(Page page, String wanted) {
        Locator target = page.locator(wanted).first();
        assertThat(target).isAttached();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) target.evaluate("e => e === document.activeElement")) {
                assertThat((Boolean) target.evaluate("""
                        e => { const look = getComputedStyle(e);
                          return e.matches(':focus-visible') && look.outlineStyle !== 'none'
                            && 0 < parseFloat(look.outlineWidth) && look.opacity !== '0' }"""))
                        .as("the focus on " + wanted + " is seen")
                        .isTrue();
                return target;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(MOST_TABS + " tabs did not reach " + wanted);
    }

    private static void open(Page page, String wanted) {
        tabTo(page, wanted);
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    @Test
    void fromTheHomePageToACableThatWasSearchedFor() {
        at("", 1280, page -> {
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            type(page, "#q", "herring");
            page.keyboard().press("Enter");
            assertThat(heading(page)).containsText("cable");
            open(page, ".hit h2 a");
            assertThat(page.locator(".strip .id")).isVisible();
            open(page, ".hitbar [rel=next]");
            assertThat(page.locator(".hitbar .place")).containsText("2 of ");
        });
    }

    @Test
    void theSkipLinkGoesPastTheMenu() {
        at(CABLE, 1280, page -> {
            open(page, ".skip");
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isTrue();
        });
    }

    @Test
    void everyWayInOnTheHomePageIsOpened() {
        for (String way : List.of("By post", "By year", "By subject", "By classification", "By who signed")) {
            at("", 1280, page -> {
                open(page, ".way:has(h2:text-is('" + way + "')) .bar");
                assertThat(page.locator("#q")).not().hasValue("");
                assertThat(page.locator(".hit").first()).isVisible();
            });
        }
    }

    @Test
    void resultsAreNarrowedAndShownAsATable() {
        at("?q=the", 1280, page -> {
            open(page, ".shelf .facet a");
            assertThat(page.locator("#q")).hasValue(Pattern.compile("the .+"));
            open(page, ".settings a:text-is('Table')");
            open(page, ".hittable .hit a");
            assertThat(page.locator(".reading")).isVisible();
        });
    }

    @Test
    void resultsAreNarrowedInTheDrawerOfAPhone() {
        at("?q=the", 390, page -> {
            open(page, ".drawer > summary");
            open(page, ".drawer .facet a");
            assertThat(page.locator("#q")).hasValue(Pattern.compile("the .+"));
        });
    }

    @Test
    void theThreeViewsAndHowToRead() {
        at(CABLE, 1280, page -> {
            open(page, ".views a:text-is('Telegram')");
            open(page, ".tape a.line");
            assertThat(page.locator(".tape .says:visible")).hasCount(1);
            page.keyboard().press("Escape");
            assertThat(page.locator(".tape .says:visible")).hasCount(0);
            open(page, ".views a:text-is('Data')");
            assertThat(page.locator(".json")).isVisible();
            open(page, ".faces a:text-is('How to read it')");
            assertThat(heading(page)).hasText("How to read this cable");
        });
    }

    @Test
    void theCablesBeforeAndAfterByTheirSerials() {
        at(CABLE, 1280, page -> {
            open(page, ".serials > p a");
            assertThat(page.locator("#q")).hasValue(Pattern.compile("id:.+\\*"));
        });
    }

    @Test
    void aPassageIsCollectedWithANoteAndMoved() {
        at(CABLE, 1280, page -> {
            open(page, "#p2 .tools a:text-is('Collect a passage')");
            type(page, "#note", "ask the harbour master");
            type(page, "#title", "Harbours");
            open(page, "button.press");
            assertThat(heading(page)).hasText("Harbours");
            open(page, ".itemtools summary");
            assertThat(page.locator(".itemtools textarea")).hasValue("ask the harbour master");
            type(page, "#query", "herring");
            page.keyboard().press("Enter");
            assertThat(page.locator(".shelf-items > li").nth(1)).isVisible();
            open(page, "button[aria-label^='Move'][value='-1']");
            assertThat(page.locator(".shelf-items > li").nth(1)).containsText("ask the harbour master");
            page.navigate(served.address() + "collections");
            type(page, "#words", "harbour master");
            page.keyboard().press("Enter");
            assertThat(page.locator(".mynote")).hasText("ask the harbour master");
        });
    }

    @Test
    void aParagraphIsCitedAndTheCitationCopied() {
        at(CABLE, 1280, page -> {
            open(page, "#p2 .tools a:text-is('Cite this paragraph')");
            assertThat(page.locator("#cite")).hasText("Cite paragraph 2");
            open(page, ".copy");
            assertThat(page.locator(".copy").first()).hasText(Pattern.compile("Copied|Selected"));
            for (String file : List.of("PDF", "Text", "JSON")) {
                tabTo(page, ".faces a:text-is('" + file + "')");
            }
        });
    }

    @Test
    void aSearchIsSavedAndLookedAtAgain() {
        at("?q=herring", 1280, page -> {
            type(page, "#name", "Of the herring");
            open(page, "button:text-is('Save this search')");
            assertThat(page.locator(".watched")).containsText("Of the herring");
            open(page, ".rooms a:text-is('Saved')");
            open(page, ".itemtools a:text-is('All results')");
            assertThat(page.locator("#q")).hasValue("herring");
        });
    }

    @Test
    void aQuotationIsVerified() {
        at(CABLE, 1280, page -> {
            String words = page.locator("#p2 .words p").first().innerText();
            open(page, ".colophon a:text-is('Verify a quotation')");
            type(page, "#text", words.substring(0, Math.min(120, words.length())));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".place h2").first()).isVisible();
        });
    }

    @Test
    void aPictureIsAskedForAndLeadsToTheCables() {
        for (String picture : List.of("map", "timeline", "network", "tags", "calendar")) {
            at(picture, 1280, page -> {
                type(page, "#cables", "herring");
                page.keyboard().press("Enter");
                page.waitForURL("**q=herring*");
                open(page, ".sheet td a");
                assertThat(page.locator(".hit").first()).isVisible();
            });
        }
    }

    @Test
    void aReportIsChosenAndItsTableTaken() {
        at("", 1280, page -> {
            open(page, ".rooms a:text-is('Reports')");
            open(page, ".catalogue a[href='/reports/gaps']");
            assertThat(page.locator(".figures")).containsText("numbers given in all, likely");
            tabTo(page, ".sheet .rest a");
        });
    }
}

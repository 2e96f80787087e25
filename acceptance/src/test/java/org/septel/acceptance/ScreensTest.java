package org.septel.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.Collected.Mark;
import org.septel.archive.cable.Collected.Remark;
import org.septel.telegram.CableId;

/// Pages where they are seldom looked at: with text that runs from right to left, on a projector, on paper.
@SuppressWarnings("NullAway.Init")
class ScreensTest {

    private static final String ARABIC = "ميناء اللاذقية";
    private static final String HEBREW = "נמל חיפה";
    private static final String CABLE = "cable/07KARDOS13";

    private static final String TELEGRAM = """
            VZCZCXYZ0043
            OO RUEHC
            DE RUEHKD #0013/01 1421505
            ZNY CCCCC ZZH
            O 221505Z MAY 07
            FM AMEMBASSY KARDOS
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 1187
            C O N F I D E N T I A L KARDOS 000013

            SIPDIS

            E.O. 12958: DECL: 05/22/2017
            TAGS: PREL, ECON
            SUBJECT: %1$s AND %2$s: HERRING QUOTA
            REF: A. KARDOS 12
            Classified By: Ambassador Ilsa T. Verrin. Reasons 1.4 (B/D).

            1. (C) The herring harbour (%2$s) is open.

            2. (C) %1$s %1$s (herring).

            3. (C) Here stands a mark \u202Ethat turns what follows.

            4. (C) This is the last herring.
            """.formatted(ARABIC, HEBREW);

    /// Every kind of page.
    private static final List<String> PAGES = PageKinds.all(
            List.of(
                    "",
                    "?q=herring",
                    "?q=herring&view=table",
                    "?q=tag:PREL&view=compact",
                    "?q=nothing-has-this-word",
                    "?q=(herring"),
            CABLE,
            "herring",
            "the+herring+harbour");

    /// What scrolls sideways within a page, but for tables of so many columns that a phone has no room for them.
    private static final String SCROLLERS = """
            [...document.querySelectorAll('body *')]
                .filter(e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX) && e.clientWidth + 1 < e.scrollWidth)
                .filter(e => !(e.querySelector('table') && 6 <= e.querySelectorAll('thead th').length))
                .map(e => e.tagName + ' ' + e.className + ' ' + e.scrollWidth + ' in ' + e.clientWidth)""";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.of(Served.samples(60), Map.of("07KARDOS13", TELEGRAM), folder);
        var notebook = served.archive().notebook(Clearance.ALL);
        notebook.collect(
                notebook.titled(HEBREW),
                CableId.of(2007, "KARDOS", 13),
                new Remark(Mark.PLAIN, ARABIC, HEBREW + ", 42."));
        served.archive().watch(Clearance.ALL).save(ARABIC, "herring " + HEBREW);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    private static void at(String address, int width, Consumer<Page> look) {
        chromium.look(served, address, width, look);
    }

    private static String direction(Locator of) {
        return String.valueOf(of.evaluate("e => getComputedStyle(e).direction"));
    }

    /// Where a word is drawn, from the left.
    private static double left(Locator in, String word) {
        return ((Number) in.evaluate("""
                (e, word) => {
                  const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
                  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
                    const at = text.data.toLowerCase().indexOf(word.toLowerCase());
                    if (0 <= at) {
                      const range = document.createRange();
                      range.setStart(text, at);
                      range.setEnd(text, at + word.length);
                      return range.getBoundingClientRect().left;
                    }
                  }
                  throw new Error("no " + word);
                }""", word)).doubleValue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void anArabicSubjectRunsFromTheRightAndWhatStandsBesideItDoesNot(int width) {
        at("?q=07KARDOS13", width, page -> {
            Locator hit = page.locator(".hit").first();
            assertThat(direction(hit.locator("h2 a"))).isEqualTo("rtl");
            assertThat(direction(hit.locator(".facts"))).isEqualTo("ltr");
            assertThat(left(hit, "07KARDOS13")).isLessThan(left(hit, "22 May 2007"));
        });
        at(CABLE, width, page -> {
            Locator title = page.locator("h1");
            assertThat(direction(title)).isEqualTo("rtl");
            if (width == 1280) {
                assertThat(left(title, "اللاذقية")).isGreaterThan(left(title, "Herring"));
            }
            assertThat(direction(page.locator("#p1 .words p").first())).isEqualTo("ltr");
            assertThat(direction(page.locator("#p2 .words p").first())).isEqualTo("rtl");
            assertThat(direction(page.locator("#p4 .words p").first())).isEqualTo("ltr");
        });
    }

    /// A mark that turns text turns its own paragraph, and neither the next nor the tools beside it.
    @Test
    void aMarkThatTurnsTextEndsWithItsParagraph() {
        at(CABLE, 1280, page -> {
            Locator turned = page.locator("#p3 .words p").first();
            assertThat(left(turned, "that")).isGreaterThan(left(turned, "follows"));
            Locator next = page.locator("#p4 .words p").first();
            assertThat(left(next, "This")).isLessThan(left(next, "last"));
            Locator tools = page.locator("#p3 .tools");
            assertThat(left(tools, "In the telegram")).isLessThan(left(tools, "Cite this"));
        });
    }

    @Test
    void aHebrewNoteAndQueryRunFromTheRight() {
        at("collections/1", 1280, page -> {
            assertThat(direction(page.locator(".mynote"))).isEqualTo("rtl");
            assertThat(direction(page.locator("h1"))).isEqualTo("rtl");
            assertThat(direction(page.locator(".facts").first())).isEqualTo("ltr");
        });
        at("?q=" + HEBREW, 1280, page -> {
            assertThat(direction(page.locator("#q"))).isEqualTo("rtl");
            assertThat(page.locator(".hit").first()).isVisible();
        });
        at(
                "saved",
                390,
                page -> assertThat(direction(page.locator(".watched h2 a"))).isEqualTo("rtl"));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1920})
    void nothingIsWiderThanItsScreen(int width) {
        for (String address : PAGES) {
            at(address, width, page -> {
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(address)
                        .isTrue();
                assertThat((List<?>) page.evaluate(SCROLLERS)).as(address).isEmpty();
            });
        }
    }

    /// The wide drawing would shrink until nobody can read it.
    @ParameterizedTest
    @ValueSource(strings = {"timeline", "network", "tags", "calendar"})
    void aPhoneHasADrawingOfItsOwnThatIsWhole(String picture) {
        at(picture, 1280, page -> {
            assertThat(page.locator(".forwide svg")).isVisible();
            assertThat(page.locator(".forphone svg")).isHidden();
        });
        at(picture, 390, page -> {
            Locator drawn = page.locator(".forphone svg");
            assertThat(drawn).isVisible();
            assertThat(page.locator(".forwide svg")).isHidden();
            assertThat((Boolean) drawn.evaluate("""
                    svg => {
                      const sheet = svg.getBoundingClientRect();
                      return [...svg.querySelectorAll('text, rect')].map(e => e.getBoundingClientRect())
                        .every(e => sheet.left - 1 < e.left && e.right < sheet.right + 1 && sheet.top - 1 < e.top && e.bottom < sheet.bottom + 1);
                    }""")).as("nothing is cut off").isTrue();
            assertThat(((Number) drawn.evaluate("""
                            svg => Math.min(...[...svg.querySelectorAll('text')].map(e =>
                              parseFloat(getComputedStyle(e).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width))""")).doubleValue())
                    .as("pixels of the smallest letters")
                    .isGreaterThan(10);
        });
    }

    /// From the last row of a class.
    @Test
    void lettersAreGreaterOnAProjector() {
        at(
                CABLE,
                1920,
                page -> assertThat(((Number)
                                        page.evaluate(
                                                "parseFloat(getComputedStyle(document.querySelector('#p1 .words p')).fontSize)"))
                                .doubleValue())
                        .isGreaterThanOrEqualTo(20));
    }

    @Test
    void theMenuStandsInOneLineOnAPhone() {
        at("", 390, page -> {
            Locator rooms = page.locator(".rooms a");
            assertThat(rooms).hasText(new String[] {"Map", "Timeline", "Reports", "Collections", "Saved"});
            assertThat((Boolean) page.evaluate("""
                    new Set([...document.querySelectorAll('.rooms a')]
                      .map(a => a.getBoundingClientRect().top)).size === 1""")).isTrue();
        });
    }

    /// Menus, forms and tools are for screens.
    @Test
    void paperHasTheTextAndItsRecordAlone() {
        at(CABLE + "?q=herring", 1280, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String gone : List.of(".masthead", ".colophon", ".views", ".inside", ".hitbar", ".tools")) {
                assertThat(page.locator(gone).first()).isHidden();
            }
            for (String kept : List.of("h1", ".strip", "#p1", ".record")) {
                assertThat(page.locator(kept).first()).isVisible();
            }
            assertThat((String) page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
        });
    }
}

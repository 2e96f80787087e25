package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.CableId;
import org.septel.web.address.Face;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {

    private final Site site = new Site(FakeRoom.ofTwo());

    private Response get(String url) {
        return site.answer(Request.get(url));
    }

    @Test
    void homeSaysWhatTheArchiveHolds() {
        Response home = get("/");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text()).contains("2 cables").contains("1976 to 2007").contains("07KARDOS412");
    }

    @Test
    void homeOffersQueriesThatFindSomething() {
        String home = get("/").text();
        String example = home.substring(home.indexOf("class=\"examples\""));
        String url = example.substring(example.indexOf("href=\"") + 6);
        String results = get(url.substring(0, url.indexOf('"'))).text();
        assertThat(results).contains("<li class=\"hit\">").doesNotContain("No cable has all of this");
    }

    @Test
    void resultsMarkTheWordsThatWereFound() {
        assertThat(get("/?q=breakwater").text()).contains("1 cable<").contains("<mark>breakwater</mark>");
    }

    @Test
    void aFacetNarrowsAndIsTakenAwayAgain() {
        String all = get("/?q=the").text();
        assertThat(all).contains("href=\"/?q=the%20tag%3AECON\"").contains("Economic conditions");
        String narrowed = get("/?q=the%20tag%3APREL").text();
        assertThat(narrowed).contains("aria-label=\"Narrowed by\"").contains("<bdi>tag:PREL</bdi>");
        assertThat(narrowed).contains("<a href=\"/?q=the\" title=\"Take this condition away\"");
    }

    @Test
    void aYearNarrowsToItsDays() {
        assertThat(get("/").text()).contains("href=\"/?q=date%3A1976\"");
        assertThat(get("/?q=date%3A1976").text()).contains("76KARDOS1893").doesNotContain("07KARDOS412");
    }

    @Test
    void aValueCanBeLeftOutAndSoCanHavingNone() {
        assertThat(get("/?q=the").text()).contains("href=\"/?q=the%20-tag%3AECON\"");
        assertThat(get("/?q=the%20-tag%3AECON").text()).contains("<bdi>-tag:ECON</bdi>");
    }

    @Test
    void aQueryIsSaidInWordsAndAnotherSpellingOffered() {
        assertThat(get("/?q=hering%20tag%3APREL").text()).contains("carry the tag PREL.");
        assertThat(get("/?q=hering").text()).contains("Did you mean <a href=\"/?q=herring\" dir=\"auto\">herring</a>?");
    }

    @Test
    void programsAreAnsweredInJson() {
        assertThat(get("/api/v1/search?q=breakwater&facets=true").text())
                .startsWith("{\"total\":1,\"hits\":[{\"id\":\"")
                .contains("\"facets\":{\"origin\":{\"values\":[");
        assertThat(get("/api/v1/search?limit=1").text()).contains("\"next\":");
        assertThat(get("/api/v1/similar?id=07KARDOS412").text()).contains("76KARDOS1893");
        assertThat(get("/suggest?q=07K").text()).contains("\"id\":\"07KARDOS412\"");
    }

    @Test
    void whatProgramsCannotAskIsSaidInJson() {
        assertThat(get("/api/v1/search?q=%22").text()).startsWith("{\"error\":{\"status\":400,\"message\":\"");
        assertThat(get("/api/v1/search?limit=x").status()).isEqualTo(400);
        assertThat(get("/api/v1/search?after=zzz").status()).isEqualTo(400);
        assertThat(get("/api/v1/similar?id=99NOWHERE1").status()).isEqualTo(404);
        assertThat(get("/api/v1/nothing").text()).startsWith("{\"error\":");
    }

    @Test
    void anEmptyAnswerSaysWhatToTry() {
        assertThat(get("/?q=submarine").text()).contains("0 cables").contains("Queries that work here");
    }

    @Test
    void aMistakenQueryIsABadRequestWithTheQueryStillInTheBox() {
        Response answer = get("/?q=%22never+closed");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("The query could not be read")
                .contains("At column 1: ")
                .contains("value=\"&#34;never closed\"")
                .contains("class=\"picture\"");
    }

    @Test
    void aPageTokenThatIsNotOursIsABadRequest() {
        assertThat(get("/?after=nonsense").status()).isEqualTo(400);
    }

    @Test
    void theRecordPageShowsTheWholeSubjectAndSaysThatTheTitleIsCut() {
        CableId id = CableId.of(2007, "KARDOS", 9);
        String text = "SUBJECT: A FERRY FOR LOWER KARDOS AND ITS\nTWO HARBOUR MASTERS\n\n1. (U) Text.\n";
        var record = new PublishedRecord(
                Optional.of("07KARDOS9"),
                Optional.empty(),
                Optional.of("UNCLASSIFIED"),
                Optional.of("Embassy Kardos"),
                Optional.of("A FERRY FOR LOWER KARDOS AND ITS"),
                List.of("PREL"),
                List.of());
        String page = new Site(new FakeRoom().with(id, text, record))
                .answer(Request.get("/cable/07KARDOS9"))
                .text();
        assertThat(page.toUpperCase(Locale.ROOT))
                .contains("<H1 DIR=\"AUTO\">A FERRY FOR LOWER KARDOS AND ITS TWO HARBOUR MASTERS</H1>");
        assertThat(page)
                .contains("cuts this title short: <q dir=\"auto\">A FERRY FOR LOWER KARDOS AND ITS</q>")
                .contains("Embassy Kardos")
                .contains("UNCLASSIFIED")
                .contains("href=\"/?q=tag%3APREL\"");
    }

    @Test
    void theRecordPageHasTheRecordTheReadingAndTheTelegram() {
        String page = get("/cable/07KARDOS412").text();
        assertThat(page)
                .contains("22 May 2007, 15:05 UTC")
                .contains("AMEMBASSY KARDOS")
                .contains("A. KARDOS 398")
                .contains("not held here")
                .contains("A Port with Two Harbour Masters</h2>")
                .contains("id=\"p3\"")
                .contains("invented/07KARDOS412.txt");
        assertThat(page)
                .contains("href=\"/cable/07KARDOS412/how-to-read\"")
                .contains("href=\"/cable/07KARDOS412.pdf\"");
    }

    @Test
    void anAnswerHasWhatWasAskedMarkedAndItsNeighboursBesideIt() {
        String results = get("/?q=the&sort=oldest").text();
        assertThat(results).contains("href=\"/cable/76KARDOS1893?q=the&amp;sort=oldest#found\"");
        String first = get("/cable/76KARDOS1893?q=the&sort=oldest").text();
        assertThat(first)
                .containsPattern("(?i)<mark>the</mark>")
                .containsOnlyOnce("id=\"found\"")
                .contains("<a href=\"/?q=the&amp;sort=oldest\">Back to the results for <q dir=\"auto\">the</q></a>")
                .contains("rel=\"next\" href=\"/cable/07KARDOS412?q=the&amp;sort=oldest#found\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(get("/cable/07KARDOS412?q=the&sort=oldest").text())
                .contains("rel=\"prev\" href=\"/cable/76KARDOS1893?q=the&amp;sort=oldest#found\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void anAnswerOpensWhereMostOfTheWordsAre() {
        CableId id = CableId.of(2007, "KARDOS", 9);
        String text =
                "SUBJECT: NETS\n\n1. (U) The quay, the port, the sea.\n\n2. (U) Of the herring.\n\n3. (U) The end.\n";
        assertThat(new Site(new FakeRoom().with(id, text))
                        .answer(Request.get("/cable/07KARDOS9?q=the+herring"))
                        .text())
                .containsPattern("<span id=\"found\"></span>\\s+<div class=\"para\" id=\"p2\">");
    }

    @Test
    void whatIsMarkedIsTheTextAllTheSame() {
        String plain = get("/cable/07KARDOS412").text();
        assertThat(plain).doesNotContain("<mark>").doesNotContain("Back to the results");
        for (String query : List.of("the", "harbour", "o", "%22harbour%20masters%22", "poloff")) {
            String marked = get("/cable/07KARDOS412?q=" + query).text();
            assertThat(marked).as(query).contains("<mark>");
            assertThat(reading(marked)).as(query).isEqualTo(reading(plain));
        }
    }

    private static String reading(String page) {
        return page.substring(page.indexOf("<section class=\"reading\""), page.indexOf("<aside class=\"record\""))
                .replaceAll("</?mark>|<span id=\"found\"></span>\n", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void aCableIsThereToReadWhateverIsAsked() {
        String plain = get("/cable/07KARDOS412").text();
        assertThat(get("/cable/07KARDOS412?q=").text()).isEqualTo(plain);
        assertThat(get("/cable/07KARDOS412?q=%22").text()).contains("id=\"p3\"").doesNotContain("<mark>");
        assertThat(get("/cable/07KARDOS412?q=submarine").text())
                .doesNotContain("id=\"found\"")
                .contains("Back to the results");
    }

    @Test
    void aReferenceThatIsHeldIsALink() {
        String citing = "REF: KARDOS 412\nSUBJECT: THE QUAY\n\n1. (U) Text.\n";
        FakeRoom room = FakeRoom.ofTwo().with(CableId.of(2007, "KARDOS", 500), citing);
        String page = new Site(room).answer(Request.get("/cable/07KARDOS500")).text();
        assertThat(page).contains("<a href=\"/cable/07KARDOS412\" dir=\"auto\">KARDOS 412</a>");
    }

    @Test
    void theThreeViewsHaveTheirParagraphsInCommon() {
        for (String view : List.of("", "/telegram", "/data")) {
            String page = get("/cable/07KARDOS412" + view).text();
            for (int number = 1; number <= 6; number++) {
                assertThat(page).as(view).containsOnlyOnce("id=\"p" + number + "\"");
            }
            assertThat(page).contains("aria-current=\"page\"");
        }
    }

    @Test
    void theTelegramIsThereToTheLastCharacterAndEveryLineSaysWhatItIs() {
        String page = get("/cable/07KARDOS412/telegram").text();
        assertThat(page).contains("DE RUEHKD #0412/01 1421505").contains("ACP 127, format line 3");
        String shown = Pattern.compile("<code dir=\"auto\">([^<]*)</code>")
                .matcher(page)
                .results()
                .map(line -> line.group(1) + "\n")
                .collect(Collectors.joining());
        assertThat(shown.replace("&#34;", "\"").replace("&#39;", "'"))
                .isEqualTo(get("/cable/07KARDOS412/raw").text());
    }

    @Test
    void theDataViewIsTheJsonLaidOut() {
        String page = get("/cable/07KARDOS412/data").text();
        String shown = page.substring(page.indexOf("<ol class=\"json\">"), page.indexOf("</ol>"))
                .replaceAll("<[^>]+>", "")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        var json = new JsonMapper();
        assertThat(json.readTree(shown))
                .isEqualTo(json.readTree(get("/cable/07KARDOS412.json").text()));
    }

    @Test
    void serialsThatAreMissingAreShownAsMissing() {
        FakeRoom room = FakeRoom.ofTwo().with(CableId.of(2007, "KARDOS", 415), "SUBJECT: THE QUAY\n");
        String page = new Site(room).answer(Request.get("/cable/07KARDOS412")).text();
        assertThat(page)
                .contains("<a href=\"/cable/07KARDOS415\">415</a>")
                .contains("<span>414<span class=\"unseen\"> not held</span></span>")
                .contains("2 between not held")
                .contains("None of the 60 serials before is held");
    }

    @Test
    void aCableThatIsCitedSaysByWhom() {
        String citing = "REF: KARDOS 412\nSUBJECT: THE QUAY\n\n1. (U) Text.\n";
        FakeRoom room = FakeRoom.ofTwo().with(CableId.of(2007, "KARDOS", 500), citing);
        String page = new Site(room).answer(Request.get("/cable/07KARDOS412")).text();
        assertThat(page)
                .contains("Cited by</h2>")
                .contains("<a href=\"/cable/07KARDOS500\" dir=\"auto\">07KARDOS500</a>");
    }

    @Test
    void anExchangeGoesOnFromCableToCable() {
        FakeRoom room = FakeRoom.ofTwo()
                .with(CableId.of(2007, "KARDOS", 500), "REF: KARDOS 412\nSUBJECT: THE QUAY\n\n1. (U) Text.\n")
                .with(CableId.of(2007, "PARIS", 3000), "REF: KARDOS 500\nSUBJECT: THE TOLL\n\n1. (U) Text.\n");
        String page = new Site(room)
                .answer(Request.get("/cable/07PARIS3000/exchange"))
                .text();
        assertThat(page)
                .contains("3 of 6 are held")
                .contains("id=\"07KARDOS398\" class=\"absent\"")
                .containsSubsequence("Not held here", "href=\"/cable/07KARDOS412\"", "href=\"/cable/07KARDOS500\"");
    }

    @Test
    void versionsAreComparedWordByWordAndEachKeepsItsAddress() {
        CableId id = CableId.of(2007, "KARDOS", 21);
        FakeRoom room = new FakeRoom()
                .with(id, "SUBJECT: THE QUAY\n\n1. (C) XXXXXXXXXXXX paid the fee.\n")
                .with(id, "SUBJECT: THE QUAY\n\n1. (C) The harbour master paid the fee.\n");
        var both = new Site(room);
        String page = both.answer(Request.get("/cable/07KARDOS21/versions")).text();
        assertThat(page)
                .contains("Held back in version 1, released in version 2")
                .contains("<del>XXXXXXXXXXXX</del><ins>The harbour master</ins>");
        assertThat(both.answer(Request.get("/cable/07KARDOS21/versions?from=2&to=1"))
                        .text())
                .contains("<del>The harbour master</del><ins>XXXXXXXXXXXX</ins>");
        assertThat(both.answer(Request.get("/cable/07KARDOS21/versions?from=7&to=1"))
                        .status())
                .isEqualTo(404);
        String first = page.substring(page.lastIndexOf("/cable/07KARDOS21/version/"));
        String old =
                both.answer(Request.get(first.substring(0, first.indexOf('"')))).text();
        assertThat(old).contains("This is version 1 of the text").contains("XXXXXXXXXXXX");
        assertThat(both.answer(Request.get("/cable/07KARDOS21/version/0123456789abcdef"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theGuideExplainsEachPartOfATelegramByItsLines() {
        String page = get("/guide").text();
        for (String part : List.of("way", "people", "secrecy", "subject", "text", "paper", "whole")) {
            assertThat(page).contains("href=\"#" + part + "\"").contains("id=\"" + part + "\"");
        }
        assertThat(page).contains("DE RUEHKD #0412/01 1421505").contains("ACP 127, format line 3");
    }

    @Test
    void aTourOfACableStopsAtLinesThatAreThere() {
        String page = get("/cable/07KARDOS412/telegram").text();
        String tour = page.substring(page.indexOf("id=\"tour\""), page.indexOf("</details>"));
        assertThat(Pattern.compile("href=\"#(e\\d+)\"").matcher(tour).results().map(stop -> stop.group(1)))
                .hasSize(6)
                .allSatisfy(line -> assertThat(page).contains("id=\"" + line + "\""));
    }

    @Test
    void aQuotationIsTracedToItsParagraphWithWhatDiffers() {
        String exact =
                get("/quote?text=Two+harbour+masters+now+claim+the+breakwater").text();
        assertThat(exact)
                .contains("Exact, word for word")
                .contains("paragraph 2")
                .containsPattern("href=\"/cable/07KARDOS412/version/[0-9a-f]{16}#p2\"")
                .contains("href=\"/cable/07KARDOS412/cite?p=2\"");
        String near = get("/quote?text=Two+harbour+masters+always+claim+the+breakwater")
                .text();
        assertThat(near).contains("one place differs").contains("<del>always</del> <ins>now</ins>");
        assertThat(get("/quote?text=submarines+never+sleep").text()).contains("Not found here");
        assertThat(get("/quote").status()).isEqualTo(200);
    }

    @Test
    void aParagraphIsCitedFromItsText() {
        String page = get("/cable/07KARDOS412/cite?p=4").text();
        assertThat(page)
                .contains("Cite paragraph 4")
                .contains("On customs, Orland was less certain.")
                .contains(", May 22, 2007, para. 4.")
                .contains(", ¶ 4 (May 22, 2007)");
        assertThat(get("/cable/07KARDOS412/cite?p=40").status()).isEqualTo(404);
    }

    @Test
    void citationsForProgramsAreFiles() {
        assertThat(get("/cable/07KARDOS412.bib").text()).startsWith("@techreport{07KARDOS412,");
        assertThat(get("/cable/07KARDOS412.ris").text()).startsWith("TY  - GOVDOC\r\n");
        Response csl = get("/cable/07KARDOS412.csl.json");
        assertThat(csl.text()).startsWith("[{\"id\":\"07KARDOS412\"");
        assertThat(csl.headers()).containsEntry("Content-Disposition", "attachment; filename=\"07KARDOS412.csl.json\"");
    }

    @Test
    void theTextFaceIsTheReadingText() {
        Response text = get("/cable/07KARDOS412.txt");
        assertThat(text.type()).startsWith("text/plain");
        assertThat(text.text()).contains("2. (C) Orland, who received").doesNotContain("002 OF 002");
        assertThat(text.text().lines().filter(line -> !line.contains("  "))).allMatch(line -> line.length() <= 76);
    }

    @Test
    void theRawFaceIsTheTelegramItself() {
        Response raw = get("/cable/76KARDOS1893/raw");
        assertThat(raw.type()).startsWith("text/plain");
        assertThat(raw.text()).startsWith("PAGE 01        KARDOS  01893").endsWith("LIMITED OFFICIAL USE\n");
    }

    @Test
    void howToReadHasEveryLineBesideItsMeaning() {
        String page = get("/cable/07KARDOS412/how-to-read").text();
        assertThat(page).contains("DE RUEHKD #0412/01 1421505").contains("How to read this cable");
    }

    @Test
    void theLinesThatEndAClassificationSayWhenAndByWhichRule() {
        for (String face : List.of("how-to-read", "telegram")) {
            assertThat(get("/cable/07KARDOS412/" + face).text().split("ends on 21 May 2017", -1))
                    .as("the E.O. line and the Classified By line of %s", face)
                    .hasSize(3);
            assertThat(get("/cable/07KARDOS412/" + face).text())
                    .contains("Declassified on the date that the classifier set (E.O. 12065 section 1-4;");
        }
        assertThat(get("/guide").text()).contains("ends on 21 May 2017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cable/07moscow4634",
                "/cable/07MOSCOW004634",
                "/cable/07%20Moscow%204634",
                "/cable/07MOSCOW4634/"
            })
    void anIdInAnotherSpellingLeadsToTheCanonicalOne(String url) {
        Response answer = get(url);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.headers()).containsEntry("Location", "/cable/07MOSCOW4634");
    }

    @Test
    void aPostByAnotherNameLeadsToTheCableThatIsHeld() {
        FakeRoom room = new FakeRoom().with(CableId.of(2007, "KINSHASA", 12), "SUBJECT: RIVER LEVELS\n");
        Response answer = new Site(room).answer(Request.get("/cable/07KINHASA12"));
        assertThat(answer.headers()).containsEntry("Location", "/cable/07KINSHASA12");
    }

    @Test
    void aSpellingIsRepairedInEveryFace() {
        assertThat(get("/cable/07moscow4634.json").headers()).containsEntry("Location", "/cable/07MOSCOW4634.json");
        assertThat(get("/cable/07moscow4634/raw").headers()).containsEntry("Location", "/cable/07MOSCOW4634/raw");
    }

    @Test
    void aCableThatIsNotHeldIsAHelpful404InHtmlAndInJson() {
        Response page = get("/cable/07KARDOS999");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text())
                .contains("does not hold that cable")
                .contains("07KARDOS999")
                .contains("Search for");
        Response json = get("/cable/07KARDOS999.json");
        assertThat(json.status()).isEqualTo(404);
        assertThat(json.text())
                .isEqualToIgnoringNewLines("{\"error\":{\"status\":404,"
                        + "\"message\":\"This archive does not hold that cable: 07KARDOS999\"}}");
    }

    @Test
    void whoAsksForJsonIsToldInJson() {
        var request = new Request("GET", "/nowhere", "", Optional.of("application/json"));
        assertThat(site.answer(request).text()).startsWith("{\"error\":{\"status\":404,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/cable/", "/cable/07KARDOS412/other", "/assets/0/septel.css", "/../x", "/%zz"})
    void whatIsNotThereIsA404(String url) {
        assertThat(get(url).status()).isEqualTo(404);
    }

    @Test
    void anAddressThatIsTooLongIsABadRequest() {
        assertThat(get("/?q=" + "x".repeat(100_000)).status()).isEqualTo(400);
        assertThat(get("/cable/" + "x".repeat(100_000)).status()).isEqualTo(404);
    }

    @Test
    void nothingCanBeWritten() {
        Response answer = site.answer(new Request("POST", "/", "", Optional.empty()));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("Allow", "GET, HEAD");
    }

    @Test
    void assetsAreNamedByTheirContentAndKeptForEver() {
        String home = get("/").text();
        String css = home.substring(home.indexOf("/assets/"), home.indexOf("septel.css") + "septel.css".length());
        String sheet = css.substring(css.lastIndexOf("/assets/"));
        Response answer = get(sheet);
        assertThat(answer.type()).startsWith("text/css");
        assertThat(answer.headers().get("Cache-Control")).contains("immutable");
        List<String> fonts = Pattern.compile("url\\(([^)]+)\\)")
                .matcher(answer.text())
                .results()
                .map(url -> url.group(1))
                .toList();
        assertThat(fonts)
                .hasSize(8)
                .allSatisfy(font -> assertThat(
                                get(sheet.replace("septel.css", font)).status())
                        .isEqualTo(200));
    }

    @Test
    void everyAnswerCarriesThePolicyAndNoCookie() {
        for (String url : List.of("/", "/nowhere", "/cable/07KARDOS412", "/cable/07KARDOS412/raw", "/health")) {
            Response answer = get(url);
            assertThat(answer.headers().get("Content-Security-Policy"))
                    .as(url)
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers())
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .containsEntry("Referrer-Policy", "same-origin")
                    .doesNotContainKey("Set-Cookie");
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void pagesNameNoOtherMachineAndHaveNoStyleOrScriptInside(Face face) {
        if (Set.of(Face.PDF, Face.JSON, Face.CSL_JSON).contains(face)) {
            return;
        }
        String page = get("/cable/07KARDOS412" + face.suffix()).text();
        assertThat(page.replace("\"https://schema.org\"", ""))
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("style=")
                .doesNotContain("<style");
        assertThat(Pattern.compile("<script[^>]*>").matcher(page).results().map(MatchResult::group))
                .allMatch(script -> script.equals("<script type=\"application/ld+json\">")
                        || script.matches("<script src=\"/assets/[0-9a-f]+/[a-z]+\\.js\" defer>"));
    }

    @Test
    void aRoomThatFailsIsA500ThatTellsNothing() {
        var broken = new Site(new FakeRoom() {
            @Override
            public long size() {
                throw new IllegalStateException("secret of the cellar");
            }
        });
        Response answer = broken.answer(Request.get("/"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text())
                .contains("Something went wrong")
                .doesNotContain("cellar")
                .doesNotContain("org.septel");
    }

    @Test
    void wordsAreLookedForInsideACable() {
        String page = get("/cable/07KARDOS412?in=toll&q=ferry&sort=newest").text();
        assertThat(page)
                .contains("<mark>toll</mark>")
                .doesNotContain("<mark>ferry</mark>")
                .contains("1 of 1")
                .contains("name=\"q\" value=\"ferry\"")
                .contains("name=\"sort\" value=\"newest\"")
                .containsPattern("role=\"status\">[0-9]+ places?<");
        assertThat(get("/cable/07KARDOS412?in=zebra").text()).contains("Nowhere in this text");
        assertThat(get("/cable/07KARDOS412?in=%28zebra").text()).contains("role=\"status\">Column 1: ");
    }
}

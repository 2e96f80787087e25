package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.analysis.ReportName;
import org.septel.web.address.Address;
import org.septel.web.address.ReportQuestion;

/// Reports of a room that counts nothing: every page stands all the same.
class ReportAnswersTest {

    private final Site site = new Site(FakeRoom.ofTwo());

    private Response get(String url) {
        return site.answer(Request.get(url));
    }

    @Test
    void theListLeadsToEveryReportAndEachIsThere() {
        String list = get("/reports").text();
        for (ReportName name : ReportName.values()) {
            assertThat(list)
                    .contains("href=\"" + new Address.Report(ReportQuestion.of(name.toString(), "")).url() + "\"");
            Response page = get("/reports/" + name + "?q=tag:PREL");
            assertThat(page.status()).as("%s", name).isEqualTo(200);
            assertThat(page.text()).contains(name.title(), "value=\"tag:PREL\"");
            assertThat(get("/reports/" + name + ".json").text()).startsWith("{\"report\":\"" + name + "\"");
            assertThat(get("/reports/" + name + ".csv").type()).startsWith("text/csv");
        }
    }

    @Test
    void aPictureIsAFileToo() {
        for (String name : List.of("map", "timeline", "network", "tags", "calendar")) {
            Response picture = get("/" + name + ".svg?q=tag:PREL");
            assertThat(picture.type()).startsWith("image/svg+xml");
            assertThat(picture.text()).startsWith("<svg").contains("<style>").doesNotContain("<a ", "<script");
            assertThat(get("/" + name + ".csv").type()).startsWith("text/csv");
        }
        assertThat(get("/reports/gaps.svg").status()).isEqualTo(404);
        assertThat(get("/gaps").status()).isEqualTo(404);
    }

    /// The paths that people guess.
    @Test
    void peopleAndNamesStandByThemselvesToo() {
        for (String name : List.of("people", "names")) {
            assertThat(get("/" + name).text()).isEqualTo(get("/reports/" + name).text());
            assertThat(get("/reports").text()).contains("href=\"/" + name + "\"");
        }
        assertThat(get("/people?q=tag:PREL").text()).contains("value=\"tag:PREL\"");
    }

    @Test
    void thePapersAreWhereTheyAreAndNowhereElse() {
        assertThat(get("/reports/missing.letter.txt").text()).contains("Freedom of Information Act");
        assertThat(get("/reports/traffic.graphml").text()).contains("<graphml");
        assertThat(get("/reports/missing.graphml").status()).isEqualTo(404);
        assertThat(get("/reports/gaps.csv?table=nonsense").status()).isEqualTo(404);
        assertThat(get("/reports/nonsense").status()).isEqualTo(404);
    }

    @Test
    void aQueryThatCannotBeReadIsAnsweredWithItsPlaceInEveryForm() {
        Response page = get("/reports/gaps?q=tags:PREL");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("At column 1");
        assertThat(get("/reports/gaps.json?q=tags:PREL").status()).isEqualTo(400);
        assertThat(get("/reports/topics?beside=kosovo%20(").status()).isEqualTo(400);
    }

    @Test
    void nothingThatIsAskedForBecomesMarkup() {
        assertThat(get("/reports/topics?q=%3Cscript%3E&beside=%22%3E%3Cb%3E").text())
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void theApiAnswersWithTheSame() {
        assertThat(get("/api/v1/reports/gaps?q=tag:PREL").text())
                .isEqualTo(get("/reports/gaps.json?q=tag:PREL").text());
    }
}

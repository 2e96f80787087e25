package org.septel.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.analysis.Table;
import org.septel.archive.search.Query;
import org.septel.web.address.ReportQuestion;
import org.septel.web.assets.Assets;

class ReportPageTest {

    private static ReportPage.Sheet sheet(Table table) {
        var report = new Report(ReportName.PEOPLE, new Query.All(), List.of(), List.of(table), List.of(), List.of());
        return ReportPage.of(report, ReportQuestion.of("people", ""), Assets.load())
                .sheets()
                .getFirst();
    }

    private static Cell words(String text) {
        return new Cell.Words(text, Optional.empty());
    }

    private static List<String> names(ReportPage.Sheet sheet) {
        return sheet.columns().stream().map(ReportPage.Column::name).toList();
    }

    @Test
    void columnsInWhichNoRowHasAnythingAreLeftOut() {
        var table = new Table(
                "others",
                "Others",
                "",
                List.of("person", "role", "signed", "titles"),
                List.of(
                        List.of(words("Verrin"), words(""), new Cell.Count(0, Optional.empty()), words("")),
                        List.of(
                                words("Lowe"),
                                new Cell.Nothing(),
                                new Cell.Count(2, Optional.empty()),
                                words("Consul"))));
        ReportPage.Sheet sheet = sheet(table);
        assertThat(names(sheet)).containsExactly("person", "signed", "titles");
        assertThat(sheet.columns().get(1).number()).isTrue();
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(sheet.rows().getLast().getLast().text()).isEqualTo("Consul");
    }

    @Test
    void aTableWithoutRowsKeepsItsColumns() {
        var table = new Table("others", "Others", "", List.of("person", "role"), List.of());
        assertThat(names(sheet(table))).containsExactly("person", "role");
    }
}

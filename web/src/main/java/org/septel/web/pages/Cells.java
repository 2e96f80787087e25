package org.septel.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.Table;

/// A table of a report that is drawn, read by the names of its columns. Each counts cables.
///
/// @param most the most cables of a line; 0 where there is none
record Cells(List<Line> lines, long most) {

    private static final String CABLES = "cables";

    static Cells of(Report report, String name) {
        Table table = report.table(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
        List<Line> lines =
                table.rows().stream().map(row -> new Line(table.columns(), row)).toList();
        return new Cells(lines, lines.stream().mapToLong(Line::cables).max().orElse(0));
    }

    /// One row.
    record Line(List<String> columns, List<Cell> cells) {

        Cell cell(String column) {
            return cells.get(columns.indexOf(column));
        }

        String text(String column) {
            return cell(column).text();
        }

        /// A number that a cell has; empty where nothing is known.
        Optional<Double> number(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(Double::valueOf);
        }

        /// How many cables.
        long cables() {
            return Long.parseLong(text(CABLES));
        }

        /// Where they are.
        Optional<String> url() {
            return cell(CABLES).cables().map(ReportPage::url);
        }

        /// `1,200 cables`.
        String counted() {
            return String.format(Locale.ENGLISH, "%,d %s", cables(), cables() == 1 ? "cable" : "cables");
        }
    }
}

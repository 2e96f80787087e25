package org.septel.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.Table;

/// A table of a report, read by the names of its columns.
record Cells(Table table) {

    static Cells of(Report report, String table) {
        return new Cells(report.table(table).orElseThrow(() -> new IllegalArgumentException("no table " + table)));
    }

    List<Line> lines() {
        return table.rows().stream().map(row -> new Line(table.columns(), row)).toList();
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
            return Long.parseLong(text("cables"));
        }

        /// Where they are.
        Optional<String> url() {
            return cell("cables").cables().map(ReportPage::url);
        }

        /// `1,200 cables`.
        String counted() {
            return String.format(Locale.ENGLISH, "%,d %s", cables(), cables() == 1 ? "cable" : "cables");
        }
    }

    long most() {
        return lines().stream().mapToLong(Line::cables).max().orElse(0);
    }
}

package org.septel.app;

import java.util.List;
import java.util.Locale;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.Table;

/// A report for people at a terminal: the sums, then the first rows of each table.
final class ReportText {

    private final int rows;

    /// @param rows how many of each table
    ReportText(int rows) {
        this.rows = rows;
    }

    String of(Report report) {
        var text = new StringBuilder(report.name().title())
                .append(": ")
                .append(report.query())
                .append("\n\n");
        int widest = report.figures().stream()
                .mapToInt(figure -> figure.label().length())
                .max()
                .orElse(0);
        for (Report.Figure figure : report.figures()) {
            String value = shown(figure.value());
            String label = figure.label() + " ".repeat(widest - figure.label().length());
            text.append("  %s  %s  %s".formatted(label, value, figure.note()).stripTrailing())
                    .append('\n');
        }
        report.tables().forEach(table -> add(text, table));
        report.leftOut()
                .forEach(note -> text.append("\nLeft out: ").append(note).append('.'));
        return Printable.text(
                text.append(report.leftOut().isEmpty() ? "" : "\n").toString());
    }

    private void add(StringBuilder text, Table table) {
        text.append('\n').append(table.title());
        if (rows < table.rows().size()) {
            text.append(" (%,d of %,d; --limit shows more, --table %s --format csv all)"
                    .formatted(rows, table.rows().size(), table.name()));
        }
        text.append('\n');
        var listing = new Listing(table.columns().toArray(String[]::new));
        for (List<Cell> row :
                table.rows().subList(0, Math.min(rows, table.rows().size()))) {
            listing.add(row.stream().map(ReportText::value).toArray());
        }
        text.append(listing.table().indent(2));
    }

    /// A number as a number, so that its column stands right.
    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Count count -> count.value();
            case Cell.Estimated estimated -> estimated.rounded();
            case Cell.Words _, Cell.Measure _, Cell.Day _, Cell.Held _, Cell.Nothing _ -> cell.text();
        };
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Count count -> String.format(Locale.ROOT, "%,d", count.value());
            case Cell.Estimated estimated -> String.format(Locale.ROOT, "%,d", estimated.rounded());
            case Cell.Words _, Cell.Measure _, Cell.Day _, Cell.Held _, Cell.Nothing _ -> cell.text();
        };
    }
}

package org.septel.archive.export;

import java.util.List;
import java.util.stream.Collectors;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Table;

/// A table of a report as CSV (RFC 4180) with a line of names. Days are `2007-09-20`, numbers have a point and no other
/// mark.
public final class ReportCsv {

    private ReportCsv() {}

    public static String of(Table table) {
        var text = new StringBuilder();
        line(text, table.columns());
        table.rows().forEach(row -> line(text, row.stream().map(Cell::text).toList()));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> fields) {
        text.append(fields.stream().map(ReportCsv::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}

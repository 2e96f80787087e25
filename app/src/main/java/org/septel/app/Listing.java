package org.septel.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows under named columns: for people as a table, for programs as CSV or JSON.
final class Listing {

    private static final int WIDEST = 60;

    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    Listing(String... columns) {
        this.columns = List.of(columns);
    }

    /// @param values one a column: numbers, or whatever says itself
    void add(Object... values) {
        rows.add(List.of(values));
    }

    /// Columns side by side; what is wide is cut.
    String table() {
        List<List<String>> lines = new ArrayList<>(List.of(columns));
        rows.forEach(row -> lines.add(row.stream().map(Listing::cut).toList()));
        int[] widths = new int[columns.size()];
        lines.forEach(line ->
                Arrays.setAll(widths, i -> Math.max(widths[i], line.get(i).length())));
        var table = new StringBuilder();
        for (List<String> line : lines) {
            var text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                boolean number = !rows.isEmpty() && rows.getFirst().get(i) instanceof Number;
                text.append((number ? "%" : "%-")
                        .concat(Math.max(1, widths[i]) + "s  ")
                        .formatted(line.get(i)));
            }
            table.append(text.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static String cut(Object value) {
        String text = Printable.line(value.toString());
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 3) + "...";
    }

    String csv() {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(
                    row.stream().map(Object::toString).map(Printable::line).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// One object a row.
    String json() {
        var json = new JsonText();
        var all = json.newArray();
        for (List<Object> row : rows) {
            var object = all.addObject();
            for (int i = 0; i < row.size(); i++) {
                switch (row.get(i)) {
                    case Long number -> object.put(columns.get(i), number);
                    case Integer number -> object.put(columns.get(i), number);
                    case Object other -> object.put(columns.get(i), other.toString());
                }
            }
        }
        return json.indented(all) + "\n";
    }
}

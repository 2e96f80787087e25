package org.septel.telegram.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// One table of the module: tab-separated, UTF-8, a header line, one fact a line, the last column its source.
///
/// The command starts cold, so tables are read with the plainest means: cut by hand, no patterns, no joined strings, no
/// records as keys, whose first use costs the virtual machine more than all the facts together.
final class Table {

    private Table() {}

    /// Hands every row of a table to `row`, in order, its cells in the order of the header.
    static void read(String name, Consumer<String[]> row) {
        String text = text(name.concat(".tsv"));
        int columns = columns(text);
        int start = text.indexOf('\n') + 1;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            row.accept(cells(text, start, stop, columns));
            start = stop + 1;
        }
    }

    private static int columns(String text) {
        int columns = 1;
        for (int at = 0; text.charAt(at) != '\n'; at++) {
            columns += text.charAt(at) == '\t' ? 1 : 0;
        }
        return columns;
    }

    private static String[] cells(String text, int start, int end, int columns) {
        var cells = new String[columns];
        int from = start;
        for (int column = 0; column < columns; column++) {
            int tab = text.indexOf('\t', from);
            int to = tab < 0 || end < tab ? end : tab;
            cells[column] = text.substring(Math.min(from, end), to);
            from = to + 1;
        }
        return cells;
    }

    private static String text(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the module lacks its table " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the module's table " + file + " cannot be read", unreadable);
        }
    }
}

package org.septel.telegram.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads this package's own tables: tab-separated, one header row, one fact a line.
final class Rows {

    private Rows() {}

    static List<String[]> of(String table) {
        try (InputStream file = Rows.class.getResourceAsStream(table)) {
            if (file == null) {
                throw new IllegalStateException(table + ": the module's own table is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(table, unreadable);
        }
    }
}

package org.septel.archive.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// A table that comes with the program: a line of names, then lines of cells divided by tabs.
final class ResourceTable {

    private ResourceTable() {}

    /// @param columns that each line has at least
    static void read(String name, int columns, Consumer<String[]> each) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from this build");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .forEach(line -> each.accept(cells(name, columns, line)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String[] cells(String name, int columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < columns) {
            throw new IllegalStateException("a short line in " + name + ": " + line);
        }
        return cells;
    }
}

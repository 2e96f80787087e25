package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.List;

/// Rows under named columns.
///
/// @param name    for programs: `runs`
/// @param title   for people, without a final full stop
/// @param note    what a row is and how it was found, in sentences; empty where that is plain
/// @param columns their names, for people and programs
/// @param rows    each with a cell for every column
public record Table(String name, String title, String note, List<String> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + ": a row of " + row.size() + " cells under " + columns);
            }
        }
    }

    /// A table that is filled row by row.
    static final class Builder {

        private final String name;
        private final String title;
        private final String note;
        private final List<String> columns;
        private final List<List<Cell>> rows = new ArrayList<>();

        Builder(String name, String title, String note, String... columns) {
            this.name = name;
            this.title = title;
            this.note = note;
            this.columns = List.of(columns);
        }

        Builder row(Cell... cells) {
            rows.add(List.of(cells));
            return this;
        }

        Table table() {
            return new Table(name, title, note, columns, rows);
        }
    }
}

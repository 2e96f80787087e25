package org.septel.app;

import org.septel.archive.importing.Entry;

/// Where in a file the lines of its records stand. Plain text has the file's own lines; in other layouts a record's
/// lines
/// are counted from its own first.
final class LinePlaces {

    private static final String PLAIN_TEXT = "text";

    private final String file;
    private int linesBefore;

    LinePlaces(String file) {
        this.file = file;
    }

    /// The lines of the next record of the file.
    Lines lines(Entry.SourceRecord found) {
        if (!found.provenance().format().equals(PLAIN_TEXT)) {
            return new Lines(file + "#" + found.provenance().record(), found.text(), 0);
        }
        var lines = new Lines(file, found.text(), linesBefore);
        for (byte unit : found.original()) {
            linesBefore += unit == '\n' ? 1 : 0;
        }
        return lines;
    }

    /// @param name   the file; with `#3` for its third record where lines are the record's
    /// @param before lines of the file above the text
    record Lines(String name, String text, int before) {

        /// From 1.
        int line(int unit) {
            return before
                    + 1
                    + (int) text.substring(0, unit)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }

        /// From 1.
        int column(int unit) {
            return unit - text.lastIndexOf('\n', unit - 1);
        }

        /// `draft.txt:14:1`.
        String place(int unit) {
            return name + ":" + line(unit) + ":" + column(unit);
        }
    }
}

package org.septel.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A matrix that is being drawn: names on the left and above, a square for each pair that has something.
final class Grid {

    private static final int SQUARE = 24;
    private static final int MARGIN = 24;

    /// A letter of a name, in tenths: lying, and upright where names stand on the slant.
    private static final int LETTER = 72;

    private static final int LETTER_ABOVE = 58;
    private static final int LONGEST_NAME = 30;

    private final int left;
    private final int top;
    private final List<String> rows;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Picture.Mark> marks = new ArrayList<>();

    Grid(List<String> rows, List<String> columns) {
        this.rows = rows;
        this.columns = columns;
        this.left = MARGIN + longest(rows) * LETTER / 10;
        this.top = MARGIN + longest(columns) * LETTER_ABOVE / 10;
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
            int x = left + i * SQUARE + 16;
            marks.add(new Picture.Words(x, top - 8, -60, "name", shortened(columns.get(i))));
        }
        for (int i = 0; i < rows.size(); i++) {
            marks.add(Picture.Words.at(left - 8, top + i * SQUARE + 16, "name end", shortened(rows.get(i))));
        }
        marks.add(new Picture.Box(
                left, top, SQUARE * columns.size(), SQUARE * rows.size(), "ground", "", Optional.empty()));
    }

    private static int longest(List<String> names) {
        return names.stream().mapToInt(name -> shortened(name).length()).max().orElse(0);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /// @param part of a whole, 0 to 1, drawn as a dot within
    void square(String row, String column, String look, double part, String says, Optional<String> url) {
        int y = rows.indexOf(row);
        int x = places.getOrDefault(column, -1);
        if (x < 0 || y < 0) {
            return;
        }
        marks.add(
                new Picture.Box(left + x * SQUARE + 1, top + y * SQUARE + 1, SQUARE - 2, SQUARE - 2, look, says, url));
        int radius = (int) Math.round(80 * Math.sqrt(part));
        if (8 <= radius) {
            marks.add(new Picture.Dot(
                    left + x * SQUARE + SQUARE / 2, top + y * SQUARE + SQUARE / 2, radius, "urgent", says, url));
        }
    }

    /// From the left edge to the first square.
    int left() {
        return left;
    }

    int width() {
        return Math.max(900, left + SQUARE * columns.size() + Math.max(MARGIN, longest(columns) * 3));
    }

    int bottom() {
        return top + SQUARE * rows.size();
    }

    List<Picture.Mark> marks() {
        return marks;
    }
}

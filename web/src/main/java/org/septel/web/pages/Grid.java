package org.septel.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A matrix that is being drawn: names on the left and above, a square for each pair that has something.
final class Grid {

    /// From the left edge to the first square, and from the upper edge.
    static final int LEFT = 230;

    static final int TOP = 190;
    private static final int SQUARE = 24;
    private static final int LONGEST_NAME = 30;

    private final List<String> rows;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Picture.Mark> marks = new ArrayList<>();

    Grid(List<String> rows, List<String> columns) {
        this.rows = rows;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
            int x = LEFT + i * SQUARE + 16;
            marks.add(new Picture.Words(x, TOP - 8, -60, "name", shortened(columns.get(i))));
        }
        for (int i = 0; i < rows.size(); i++) {
            marks.add(Picture.Words.at(LEFT - 8, TOP + i * SQUARE + 16, "name end", shortened(rows.get(i))));
        }
        marks.add(new Picture.Box(
                LEFT, TOP, SQUARE * columns.size(), SQUARE * rows.size(), "ground", "", Optional.empty()));
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
                new Picture.Box(LEFT + x * SQUARE + 1, TOP + y * SQUARE + 1, SQUARE - 2, SQUARE - 2, look, says, url));
        int radius = (int) Math.round(80 * Math.sqrt(part));
        if (8 <= radius) {
            marks.add(new Picture.Dot(
                    LEFT + x * SQUARE + SQUARE / 2, TOP + y * SQUARE + SQUARE / 2, radius, "urgent", says, url));
        }
    }

    int width() {
        return Math.max(620, LEFT + SQUARE * columns.size() + 90);
    }

    int bottom() {
        return TOP + SQUARE * rows.size();
    }

    List<Picture.Mark> marks() {
        return marks;
    }
}

package org.septel.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A matrix that is being drawn: names on the left and above, a square for each pair that has something. Columns that
/// find no room beside the others stand below, beside the same rows again.
final class Grid {

    private static final int MARGIN = 24;
    private static final int MARGIN_BESIDE_UPRIGHT = 18;

    private final Measures measures;
    private final int left;
    private final int top;
    private final int square;
    private final UnaryOperator<String> brief;
    private final int abreast;
    private final List<String> rows;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Picture.Mark> marks = new ArrayList<>();

    /// How it is drawn.
    ///
    /// @param width   of the sheet; a wide one grows with its columns
    /// @param least   the least side of a square
    /// @param most    the greatest
    /// @param letter  a letter of a name, in tenths, lying
    /// @param above   how high a letter stands above its column, in tenths
    /// @param longest letters of a name that are written
    /// @param turn    of the names above, in degrees
    /// @param keyWidth    of a square of the key with its words
    /// @param keysAbreast how many of them stand in a row
    record Measures(
            int width,
            int least,
            int most,
            int letter,
            int above,
            int longest,
            int turn,
            int keyWidth,
            int keysAbreast) {

        static final Measures WIDE = new Measures(900, 24, 24, 72, 58, 30, -60, 128, 5);
        static final Measures NARROW = new Measures(350, 11, 17, 60, 60, 15, -90, 116, 3);

        private boolean isUpright() {
            return turn == -90;
        }
    }

    /// @param brief what is written of a name where there is little room
    Grid(List<String> rows, List<String> columns, Measures measures, UnaryOperator<String> brief) {
        this.measures = measures;
        this.brief = brief;
        this.rows = rows;
        this.columns = columns;
        int margin = measures.isUpright() ? MARGIN_BESIDE_UPRIGHT : MARGIN;
        this.left = margin + longest(rows) * measures.letter() / 10;
        this.top = margin + longest(columns) * measures.above() / 10;
        this.abreast = measures.isUpright() ? abreast() : Math.max(1, columns.size());
        this.square = Math.clamp((measures.width() - left) / abreast, measures.least(), measures.most());
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
        for (int first = 0; first < columns.size(); first += abreast) {
            frame(first, Math.min(first + abreast, columns.size()));
        }
    }

    /// How many columns stand side by side: as many in each row of them.
    private int abreast() {
        int most = Math.max(1, (measures.width() - left) / measures.least());
        int parts = Math.max(1, (columns.size() + most - 1) / most);
        return Math.max(1, (columns.size() + parts - 1) / parts);
    }

    private void frame(int first, int end) {
        int y = top(first);
        for (int i = first; i < end; i++) {
            int x = x(i) + square / 2 + 4;
            int above = measures.isUpright() ? 5 : 8;
            marks.add(new Picture.Words(x, y - above, measures.turn(), "name", shortened(columns.get(i))));
        }
        for (int i = 0; i < rows.size(); i++) {
            marks.add(Picture.Words.at(left - 8, y + i * square + square / 2 + 4, "name end", shortened(rows.get(i))));
        }
        marks.add(
                new Picture.Box(left, y, square * (end - first), square * rows.size(), "ground", "", Optional.empty()));
    }

    private int x(int column) {
        return left + column % abreast * square;
    }

    /// The upper edge of the first row beside a column.
    private int top(int column) {
        return top + column / abreast * (top + square * rows.size() + square);
    }

    private int longest(List<String> names) {
        return names.stream().mapToInt(name -> shortened(name).length()).max().orElse(0);
    }

    private String shortened(String whole) {
        String name = measures.isUpright() ? brief.apply(whole) : whole;
        return name.length() <= measures.longest() ? name : name.substring(0, measures.longest() - 1) + "…";
    }

    /// @param part of a whole, 0 to 1, drawn as a dot within
    void square(String row, String column, String look, double part, String says, Optional<String> url) {
        int down = rows.indexOf(row);
        int along = places.getOrDefault(column, -1);
        if (along < 0 || down < 0) {
            return;
        }
        int x = x(along);
        int y = top(along) + down * square;
        marks.add(new Picture.Box(x + 1, y + 1, square - 2, square - 2, look, says, url));
        int radius = (int) Math.round(square * 10 / 3.0 * Math.sqrt(part));
        if (8 <= radius) {
            marks.add(new Picture.Dot(x + square / 2, y + square / 2, radius, "urgent", says, url));
        }
    }

    /// Where a key begins: below the first square, or at the edge of a narrow sheet.
    int keyLeft() {
        return measures.isUpright() ? 0 : left;
    }

    int width() {
        return measures.isUpright()
                ? measures.width()
                : Math.max(measures.width(), left + square * columns.size() + Math.max(MARGIN, longest(columns) * 3));
    }

    int bottom() {
        return top(Math.max(0, columns.size() - 1)) + square * rows.size();
    }

    List<Picture.Mark> marks() {
        return marks;
    }
}

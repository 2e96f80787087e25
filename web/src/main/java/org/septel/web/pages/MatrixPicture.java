package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.septel.archive.analysis.Report;
import org.septel.web.pages.Picture.Box;
import org.septel.web.pages.Picture.Mark;
import org.septel.web.pages.Picture.Words;

/// Who wrote to whom, and which tags go together, as matrices.
final class MatrixPicture {

    private MatrixPicture() {}

    /// Senders on the left, addressees above.
    static Picture network(Report report) {
        Cells matrix = Cells.of(report, "matrix");
        List<String> parties = names(Cells.of(report, "parties"), "party");
        Set<String> sending = Set.copyOf(names(matrix, "sender"));
        List<String> senders = parties.stream().filter(sending::contains).toList();
        var grid = new Grid(senders, parties);
        var shades = new Shades(matrix.most());
        for (Cells.Line way : matrix.lines()) {
            grid.square(
                    way.text("sender"),
                    way.text("addressee"),
                    shades.of(way.cables()),
                    way.number("urgent %").orElse(0.0) / 100,
                    "%s to %s: %s, %s urgent"
                            .formatted(way.text("sender"), way.text("addressee"), way.counted(), way.text("urgent")),
                    way.url());
        }
        var marks = new ArrayList<Mark>(grid.marks());
        marks.addAll(shades.key(grid.left(), grid.bottom() + 18));
        return new Picture(
                "Who wrote to whom",
                "Senders stand on the left, addressees above. The stronger its colour, the more cables a square has; the greater the dot in"
                        + " it, the more of them were urgent.",
                grid.width(),
                grid.bottom() + 44,
                marks);
    }

    /// Each tag with each.
    static Picture tags(Report report) {
        Cells pairs = Cells.of(report, "pairs");
        Cells single = Cells.of(report, "tags");
        List<String> tags = names(single, "tag");
        var grid = new Grid(tags, tags);
        for (Cells.Line pair : pairs.lines()) {
            String says = "%s and %s: %s, %s times what chance would give"
                    .formatted(pair.text("tag"), pair.text("with"), pair.counted(), pair.text("times"));
            String look = look(pair.number("times").orElse(1.0));
            grid.square(pair.text("tag"), pair.text("with"), look, 0, says, pair.url());
            grid.square(pair.text("with"), pair.text("tag"), look, 0, says, pair.url());
        }
        for (Cells.Line tag : single.lines()) {
            String says = tag.text("tag") + ", " + tag.text("meaning") + ": " + tag.counted();
            grid.square(tag.text("tag"), tag.text("tag"), "self", 0, says, tag.url());
        }
        var marks = new ArrayList<Mark>(grid.marks());
        List<String> key = List.of("less than half", "less", "up to twice", "up to four times", "more");
        for (int i = 0; i < key.size(); i++) {
            int x = grid.left() + i * 128;
            marks.add(new Box(x, grid.bottom() + 18, 14, 14, "s" + (i + 1), "", Optional.empty()));
            marks.add(Words.at(x + 20, grid.bottom() + 30, "small", key.get(i)));
        }
        return new Picture(
                "Which tags go together",
                "A square is two tags: the stronger its colour, the oftener they stand on the same cables, measured against chance.",
                Math.max(grid.left() + key.size() * 128, grid.width()),
                grid.bottom() + 44,
                marks);
    }

    private static String look(double times) {
        double[] floors = {0.5, 1, 2, 4};
        int step = 1;
        for (double floor : floors) {
            step += floor <= times ? 1 : 0;
        }
        return "s" + step;
    }

    private static List<String> names(Cells cells, String column) {
        return cells.lines().stream().map(line -> line.text(column)).toList();
    }
}

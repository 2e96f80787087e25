package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.septel.archive.analysis.Report;
import org.septel.web.pages.Picture.Mark;

/// Who wrote to whom, and which tags go together, as matrices.
final class MatrixPicture {

    /// What the shades of pairs of tags say: how often they stand together, measured against chance.
    private static final List<String> STRENGTHS =
            List.of("less than half", "less", "up to twice", "up to four times", "more");

    private MatrixPicture() {}

    /// Senders on the left, addressees above.
    static Picture network(Report report, Grid.Measures measures) {
        Cells matrix = Cells.of(report, "matrix");
        List<String> parties = names(Cells.of(report, "parties"), "party");
        Set<String> sending = Set.copyOf(names(matrix, "sender"));
        List<String> senders = parties.stream().filter(sending::contains).toList();
        var grid = new Grid(senders, parties, measures, party -> brief(party, parties));
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
        var key = new Key(shades.words(), grid.keyLeft(), grid.bottom() + 18, 96, measures.keysAbreast());
        marks.addAll(key.marks());
        return new Picture(
                "Who wrote to whom",
                "Senders stand on the left, addressees above. The stronger its colour, the more cables a square has; the greater the dot in"
                        + " it, the more of them were urgent.",
                grid.width(),
                key.bottom() + 4,
                marks);
    }

    /// The place alone, where that is of one party.
    private static String brief(String party, List<String> parties) {
        String place = MapPicture.place(party);
        boolean unique = parties.stream()
                        .filter(other -> MapPicture.place(other).equals(place))
                        .count()
                == 1;
        return unique ? place : party;
    }

    /// Each tag with each.
    static Picture tags(Report report, Grid.Measures measures) {
        Cells pairs = Cells.of(report, "pairs");
        Cells single = Cells.of(report, "tags");
        List<String> tags = names(single, "tag");
        var grid = new Grid(tags, tags, measures, UnaryOperator.identity());
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
        var key = new Key(STRENGTHS, grid.keyLeft(), grid.bottom() + 18, measures.keyWidth(), measures.keysAbreast());
        marks.addAll(key.marks());
        return new Picture(
                "Which tags go together",
                "A square is two tags: the stronger its colour, the oftener they stand on the same cables, measured against chance.",
                Math.max(key.right(), grid.width()),
                key.bottom() + 4,
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

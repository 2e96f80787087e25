package org.septel.web.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.analysis.Report;
import org.septel.web.pages.Picture.Box;
import org.septel.web.pages.Picture.Mark;
import org.septel.web.pages.Picture.Trace;
import org.septel.web.pages.Picture.Words;

/// Cables by time as bars, with bands where there were more than usual.
final class TimelinePicture {

    private static final int TOP = 30;

    /// Room for what stands below bars.
    private static final int BELOW = 30;

    private final Layout layout;
    private final Cells periods;
    private final String step;
    private final int abreast;
    private final List<Integer> grounds = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int bottom;

    /// How it is laid out. Periods that are too many for one row go on in the next.
    ///
    /// @param left   of the first bar; the scale stands before it
    /// @param height of the highest bar
    /// @param labels periods of a row that are named
    /// @param most   periods of a row
    record Layout(int width, int left, int height, int labels, int most) {

        static final Layout WIDE = new Layout(1000, 60, 235, 10, Integer.MAX_VALUE);
        static final Layout NARROW = new Layout(360, 46, 150, 4, 104);

        private int right() {
            return width - 10;
        }
    }

    private TimelinePicture(Cells periods, Layout layout) {
        this.layout = layout;
        this.periods = periods;
        this.step = step(periods.lines());
        int all = Math.max(1, periods.lines().size());
        this.abreast = (all - 1) / rows(all, layout) + 1;
    }

    private static int rows(int all, Layout layout) {
        return (all - 1) / layout.most() + 1;
    }

    static Picture of(Report report, Layout layout) {
        var timeline = new TimelinePicture(Cells.of(report, "periods"), layout);
        timeline.rows();
        Cells.of(report, "bursts").lines().forEach(timeline::burst);
        timeline.bars();
        timeline.grounds.stream().filter(ground -> 0 < ground).forEach(ground -> timeline.line(ground, "axis"));
        return new Picture(
                "When the cables were sent",
                "A bar is " + timeline.step
                        + ": the higher, the more cables. A band behind bars is a burst: days with twice"
                        + " the usual or more.",
                layout.width(),
                Math.max(timeline.bottom, layout.height()) + 5,
                timeline.marks);
    }

    /// What a bar is, by how long the first is.
    private static String step(List<Cells.Line> periods) {
        if (periods.isEmpty()) {
            return "a time";
        }
        long days = ChronoUnit.DAYS.between(day(periods.getFirst(), "from"), day(periods.getFirst(), "to"));
        if (days == 0) {
            return "a day";
        }
        if (days < 7) {
            return "a week";
        }
        return days < 31 ? "a month" : "a year";
    }

    private static LocalDate day(Cells.Line line, String column) {
        return LocalDate.parse(line.text(column));
    }

    private int row(int period) {
        return period / abreast;
    }

    /// Finds where the rows stand. Of those without a cable one line says so.
    private void rows() {
        List<Cells.Line> lines = periods.lines();
        int none = -1;
        for (int first = 0; first < lines.size(); first += abreast) {
            List<Cells.Line> row = lines.subList(first, Math.min(first + abreast, lines.size()));
            if (row.stream().allMatch(line -> line.cables() == 0)) {
                none = none < 0 ? first : none;
                grounds.add(0);
                continue;
            }
            none(none, first);
            none = -1;
            int ground = bottom + TOP + layout.height();
            grounds.add(ground);
            scale(ground);
            bottom = ground + BELOW;
        }
        none(none, lines.size());
    }

    private void none(int first, int end) {
        if (0 <= first) {
            String times = label(periods.lines().get(first)) + " to "
                    + label(periods.lines().get(end - 1));
            marks.add(Words.at(layout.left(), bottom + BELOW, "small", times + ": none"));
            bottom += BELOW + 10;
        }
    }

    private void scale(int ground) {
        long most = periods.most();
        for (long count : most < 2 ? List.of(most) : List.of(most / 2, most)) {
            int y = ground - Math.toIntExact(layout.height() * count / Math.max(1, most));
            line(y, "line");
            marks.add(Words.at(layout.left() - 8, y + 4, "small end", String.format(Locale.ENGLISH, "%,d", count)));
        }
    }

    private void line(int y, String look) {
        marks.add(new Trace("M%d %dH%d".formatted(layout.left(), y, layout.right()), look, "", Optional.empty()));
    }

    /// The left edge of a place in a row.
    private int x(int place) {
        return layout.left() + (layout.right() - layout.left()) * place / abreast;
    }

    private void bars() {
        List<Cells.Line> lines = periods.lines();
        long most = Math.max(1, periods.most());
        int everyLabel = Math.max(1, (abreast + layout.labels() - 1) / layout.labels());
        for (int i = 0; i < lines.size(); i++) {
            Cells.Line line = lines.get(i);
            int left = x(i % abreast);
            int room = x(i % abreast + 1) - left;
            int width = Math.max(1, room - (room < 4 ? 0 : 1));
            int ground = grounds.get(row(i));
            int height = line.cables() == 0 ? 0 : Math.max(1, Math.toIntExact(layout.height() * line.cables() / most));
            if (0 < height) {
                String says = said(line) + ": " + line.counted();
                marks.add(new Box(left, ground - layout.height(), width, layout.height(), "field", says, line.url()));
                marks.add(new Box(left, ground - height, width, height, "bar", says, line.url()));
            }
            if (0 < ground && i % abreast % everyLabel == 0) {
                marks.add(Words.at(left, ground + 20, "small", label(line)));
            }
        }
    }

    private String said(Cells.Line line) {
        String label = label(line);
        return step.equals("a week") ? label + " to " + line.text("to") : label;
    }

    private String label(Cells.Line line) {
        String from = line.text("from");
        return switch (step) {
            case "a month" -> from.substring(0, from.length() - 3);
            case "a year" -> from.substring(0, from.length() - 6);
            default -> from;
        };
    }

    private void burst(Cells.Line burst) {
        String says = "Burst from %s to %s: %s where %s are usual"
                .formatted(burst.text("from"), burst.text("to"), burst.counted(), burst.text("usual"));
        List<Cells.Line> lines = periods.lines();
        int first = 0;
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            first = day(lines.get(i), "from").isAfter(day(burst, "from")) ? first : i;
            last = day(lines.get(i), "from").isAfter(day(burst, "to")) ? last : i;
        }
        for (int row = row(first); row <= row(last); row++) {
            int ground = grounds.get(row);
            int from = x(Math.max(first - row * abreast, 0)) - 2;
            int to = x(Math.min(last + 1 - row * abreast, abreast)) + 1;
            marks.add(new Box(
                    from,
                    ground - layout.height() - 16,
                    Math.max(4, to - from),
                    layout.height() + 16,
                    "burst",
                    says,
                    burst.url()));
        }
    }
}

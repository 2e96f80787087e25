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

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 300;
    private static final int LEFT = 60;
    private static final int RIGHT = 990;
    private static final int TOP = 30;
    private static final int BOTTOM = 265;
    private static final int LABELS = 10;

    private final Cells periods;
    private final String step;
    private final List<Mark> marks = new ArrayList<>();

    private TimelinePicture(Cells periods) {
        this.periods = periods;
        this.step = step(periods.lines());
    }

    static Picture of(Report report) {
        var timeline = new TimelinePicture(Cells.of(report, "periods"));
        if (!timeline.periods.lines().isEmpty()) {
            timeline.scale();
            Cells.of(report, "bursts").lines().forEach(timeline::burst);
            timeline.bars();
        }
        return new Picture(
                "When the cables were sent",
                "A bar is " + timeline.step
                        + ": the higher, the more cables. A band behind bars is a burst: days with twice"
                        + " the usual or more.",
                WIDTH,
                HEIGHT,
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

    private void scale() {
        long most = periods.most();
        for (long count : most < 2 ? List.of(most) : List.of(most / 2, most)) {
            int y = BOTTOM - Math.toIntExact((BOTTOM - TOP) * count / Math.max(1, most));
            marks.add(new Trace("M%d %dH%d".formatted(LEFT, y, RIGHT), "line", "", Optional.empty()));
            marks.add(Words.at(LEFT - 8, y + 4, "small end", String.format(Locale.ENGLISH, "%,d", count)));
        }
    }

    /// The left edge of a period.
    private int x(int period) {
        return LEFT + (RIGHT - LEFT) * period / periods.lines().size();
    }

    private void bars() {
        List<Cells.Line> lines = periods.lines();
        long most = Math.max(1, periods.most());
        int everyLabel = Math.max(1, (lines.size() + LABELS - 1) / LABELS);
        for (int i = 0; i < lines.size(); i++) {
            Cells.Line line = lines.get(i);
            int width = Math.max(1, x(i + 1) - x(i) - (x(i + 1) - x(i) < 4 ? 0 : 1));
            int height = line.cables() == 0 ? 0 : Math.max(1, Math.toIntExact((BOTTOM - TOP) * line.cables() / most));
            if (0 < height) {
                String says = said(line) + ": " + line.counted();
                marks.add(new Box(x(i), TOP, width, BOTTOM - TOP, "field", says, line.url()));
                marks.add(new Box(x(i), BOTTOM - height, width, height, "bar", says, line.url()));
            }
            if (i % everyLabel == 0) {
                marks.add(Words.at(x(i), BOTTOM + 20, "small", label(line)));
            }
        }
        marks.add(new Trace("M%d %dH%d".formatted(LEFT, BOTTOM, RIGHT), "axis", "", Optional.empty()));
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
        List<Cells.Line> lines = periods.lines();
        int first = 0;
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            first = day(lines.get(i), "from").isAfter(day(burst, "from")) ? first : i;
            last = day(lines.get(i), "from").isAfter(day(burst, "to")) ? last : i;
        }
        marks.add(new Box(
                x(first) - 2,
                TOP - 16,
                Math.max(4, x(last + 1) - x(first) + 3),
                BOTTOM - TOP + 16,
                "burst",
                "Burst from %s to %s: %s where %s are usual"
                        .formatted(burst.text("from"), burst.text("to"), burst.counted(), burst.text("usual")),
                burst.url()));
    }
}

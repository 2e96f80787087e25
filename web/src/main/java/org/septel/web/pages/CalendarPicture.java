package org.septel.web.pages;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.septel.archive.analysis.Report;
import org.septel.web.pages.Picture.Box;
import org.septel.web.pages.Picture.Mark;
import org.septel.web.pages.Picture.Words;

/// Years as sheets of a calendar: a column a week, a square a day.
final class CalendarPicture {

    private final Layout layout;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, Integer> tops = new TreeMap<>();

    /// How a year is laid out.
    ///
    /// @param left   room for the year beside its days; 0 where it stands above them
    /// @param square the side of a day, with what parts it from the next
    /// @param months that stand side by side; the others stand below
    record Layout(int left, int square, int months) {

        static final Layout WIDE = new Layout(60, 17, 12);
        static final Layout NARROW = new Layout(0, 13, 6);

        private int width() {
            return left + (12 < 2 * months ? 54 : 28) * square + (left == 0 ? 0 : 10);
        }

        /// From one row of months to the next, names of the months with it.
        private int row() {
            return 7 * square + 22;
        }

        private int year() {
            return 12 / months * row() + 22;
        }

        private int first() {
            return left == 0 ? 44 : 24;
        }

        /// The first day of the row of months in which a day stands.
        private LocalDate begin(LocalDate day) {
            return LocalDate.of(day.getYear(), Month.of(1 + (day.getMonthValue() - 1) / months * months), 1);
        }

        private int x(LocalDate day) {
            LocalDate first = begin(day);
            LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
            return left + square * Math.toIntExact(ChronoUnit.DAYS.between(monday, day) / 7);
        }

        /// The upper edge of the row of months in which a day stands, below that of its year.
        private int down(LocalDate day) {
            return (day.getMonthValue() - 1) / months * row();
        }
    }

    private CalendarPicture(Layout layout) {
        this.layout = layout;
    }

    static Picture of(Report report, Layout layout) {
        return new CalendarPicture(layout).drawn(Cells.of(report, "days"));
    }

    private Picture drawn(Cells days) {
        var shades = new Shades(days.most());
        days.lines().forEach(line -> tops.put(day(line).getYear(), 0));
        int top = layout.first();
        for (int year : List.copyOf(tops.keySet())) {
            tops.put(year, top);
            sheet(year, top);
            top += layout.year();
        }
        for (Cells.Line line : days.lines()) {
            LocalDate day = day(line);
            String says = line.text("weekday") + " " + day + ": " + line.counted();
            box(day, shades.of(line.cables()), says, line.url());
        }
        var key = new Key(shades.words(), layout.left(), top - layout.first() + 24, 96, layout.left() == 0 ? 3 : 5);
        marks.addAll(key.marks());
        return new Picture(
                "The days on which the cables were sent",
                "A column is a week that begins on Monday, a square is a day: the stronger its colour, the more cables.",
                layout.width(),
                key.bottom() + 4,
                marks);
    }

    private static LocalDate day(Cells.Line line) {
        return LocalDate.parse(line.text("day"));
    }

    private void sheet(int year, int top) {
        int across = layout.left() == 0 ? top - 26 : top + 4 * layout.square();
        marks.add(Words.at(0, across, "year", String.format(Locale.ROOT, "%04d", year)));
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(day -> {
            if (day.getDayOfMonth() == 1) {
                String month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                marks.add(Words.at(layout.x(day), top + layout.down(day) - 6, "small", month));
            }
            box(day, "blank", "", Optional.empty());
        });
    }

    private void box(LocalDate day, String look, String says, Optional<String> url) {
        int row = tops.getOrDefault(day.getYear(), 0) + layout.down(day);
        int y = row + layout.square() * (day.getDayOfWeek().getValue() - 1);
        marks.add(new Box(layout.x(day), y, layout.square() - 2, layout.square() - 2, look, says, url));
    }
}

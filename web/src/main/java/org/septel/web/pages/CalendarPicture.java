package org.septel.web.pages;

import java.time.LocalDate;
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

    private static final int LEFT = 60;
    private static final int SQUARE = 17;
    private static final int YEAR = 7 * SQUARE + 44;
    private static final int WIDTH = LEFT + 54 * SQUARE + 10;

    private CalendarPicture() {}

    static Picture of(Report report) {
        Cells days = Cells.of(report, "days");
        var shades = new Shades(days.most());
        var marks = new ArrayList<Mark>();
        Map<Integer, Integer> tops = new TreeMap<>();
        days.lines().forEach(line -> tops.put(day(line).getYear(), 0));
        int top = 24;
        for (int year : List.copyOf(tops.keySet())) {
            tops.put(year, top);
            sheet(marks, year, top);
            top += YEAR;
        }
        for (Cells.Line line : days.lines()) {
            LocalDate day = day(line);
            String says = line.text("weekday") + " " + day + ": " + line.counted();
            marks.add(box(day, tops.getOrDefault(day.getYear(), 0), shades.of(line.cables()), says, line.url()));
        }
        marks.addAll(shades.key(LEFT, top));
        return new Picture(
                "The days on which the cables were sent",
                "A column is a week that begins on Monday, a square is a day: the stronger its colour, the more cables.",
                WIDTH,
                top + 26,
                marks);
    }

    private static LocalDate day(Cells.Line line) {
        return LocalDate.parse(line.text("day"));
    }

    private static void sheet(List<Mark> marks, int year, int top) {
        marks.add(Words.at(0, top + 4 * SQUARE, "year", String.format(Locale.ROOT, "%04d", year)));
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1)).forEach(day -> {
            if (day.getDayOfMonth() == 1) {
                String month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                marks.add(Words.at(x(day), top - 6, "small", month));
            }
            marks.add(box(day, top, "blank", "", Optional.empty()));
        });
    }

    /// The column of a day's week.
    private static int x(LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        long monday = first.toEpochDay() - (first.getDayOfWeek().getValue() - 1);
        return LEFT + SQUARE * Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.ofEpochDay(monday), day) / 7);
    }

    private static Box box(LocalDate day, int top, String look, String says, Optional<String> url) {
        int y = top + SQUARE * (day.getDayOfWeek().getValue() - 1);
        return new Box(x(day), y, SQUARE - 2, SQUARE - 2, look, says, url);
    }
}

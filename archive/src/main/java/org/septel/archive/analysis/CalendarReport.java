package org.septel.archive.analysis;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.septel.archive.search.Query;

/// The days of a few years.
final class CalendarReport {

    /// So many years fit a page.
    private static final int MOST_YEARS = 4;

    private final Query query;
    private final Links links;

    CalendarReport(Query query) {
        this.query = query;
        this.links = new Links(query);
    }

    Report of(DayCounts counts, Holdings holdings) {
        Map<Integer, Long> years = new TreeMap<>();
        counts.days().forEach((day, cables) -> years.merge(day.getYear(), (long) cables, Long::sum));
        Set<Integer> shown = Set.copyOf(Frequent.of(years, MOST_YEARS));
        return new Report(
                ReportName.CALENDAR,
                query,
                holdings.figures(counts.cables(), query),
                List.of(days(counts, holdings, shown), years(years)),
                leftOut(counts, years, shown));
    }

    private Table days(DayCounts counts, Holdings holdings, Set<Integer> shown) {
        var table = new Table.Builder(
                "days",
                "Days with a cable",
                "Held is all that is here of that day, whatever is asked. Days are UTC.",
                "day",
                "weekday",
                "cables",
                "held");
        counts.days().forEach((day, cables) -> {
            if (shown.contains(day.getYear())) {
                table.row(
                        Cell.of(day),
                        Cell.of(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)),
                        Cell.of(cables, links.where(Links.days(day, day))),
                        Cell.of(holdings.days().on(day), Links.days(day, day)));
            }
        });
        return table.table();
    }

    private Table years(Map<Integer, Long> years) {
        var table = new Table.Builder("years", "Years", "", "year", "cables");
        years.forEach((year, cables) -> table.row(
                Cell.of(String.format(Locale.ROOT, "%04d", year)),
                Cell.of(cables, links.where(Links.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))))));
        return table.table();
    }

    private static List<String> leftOut(DayCounts counts, Map<Integer, Long> years, Set<Integer> shown) {
        var notes = new ArrayList<String>();
        if (0 < counts.undated()) {
            notes.add("%,d cables without a date".formatted(counts.undated()));
        }
        if (shown.size() < years.size()) {
            notes.add("The days of all but the %d years with most cables; a query such as date:%s shows others"
                    .formatted(
                            MOST_YEARS,
                            years.keySet().stream()
                                    .filter(year -> !shown.contains(year))
                                    .findFirst()
                                    .orElseThrow()));
        }
        return notes;
    }
}

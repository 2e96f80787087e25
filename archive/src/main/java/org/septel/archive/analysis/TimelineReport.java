package org.septel.archive.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import org.septel.archive.search.Query;

/// Cables by day, week, month or year, and the days on which there were more than usual.
final class TimelineReport {

    private static final int DAYS_BY_DAY = 92;
    private static final int DAYS_BY_WEEK = 3 * 366;
    private static final int DAYS_BY_MONTH = 60 * 366;

    /// Of fewer cables nothing is usual.
    private static final int LEAST_FOR_BURSTS = 30;

    /// Days of more years than that are not looked at for bursts: one date in a thousand is a slip.
    private static final int MOST_DAYS = 200 * 366;

    /// Over how many days around it the usual rate of a day is taken.
    private static final int AROUND = 365;

    private final Query query;
    private final Links links;

    TimelineReport(Query query) {
        this.query = query;
        this.links = new Links(query);
    }

    /// What one bar is.
    private enum Step {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        static Step of(long days) {
            if (days <= DAYS_BY_DAY) {
                return DAY;
            }
            if (days <= DAYS_BY_WEEK) {
                return WEEK;
            }
            return days <= DAYS_BY_MONTH ? MONTH : YEAR;
        }

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate end(LocalDate start) {
            return switch (this) {
                case DAY -> start;
                case WEEK -> start.plusDays(6);
                case MONTH -> start.with(TemporalAdjusters.lastDayOfMonth());
                case YEAR -> start.with(TemporalAdjusters.lastDayOfYear());
            };
        }
    }

    Report of(DayCounts counts, Holdings holdings) {
        return new Report(
                ReportName.TIMELINE,
                query,
                holdings.figures(counts.cables(), query),
                List.of(periods(counts, holdings), bursts(counts, holdings)),
                leftOut(counts));
    }

    private Table periods(DayCounts counts, Holdings holdings) {
        var table = new Table.Builder(
                "periods",
                "Cables by time",
                "Held is all that is here of those days, whatever is asked. Days are UTC, weeks begin on Monday.",
                "from",
                "to",
                "cables",
                "held",
                "cables %");
        NavigableMap<LocalDate, Integer> days = counts.days();
        if (days.isEmpty()) {
            return table.table();
        }
        Step step = Step.of(span(days));
        boolean bare = step == Step.YEAR && MOST_DAYS < span(days);
        LocalDate last = days.lastKey();
        for (LocalDate start = step.start(days.firstKey()); !start.isAfter(last); ) {
            LocalDate end = step.end(start);
            long held = holdings.days().between(start, end);
            long count = counts.between(start, end);
            table.row(
                    Cell.of(start),
                    Cell.of(end),
                    Cell.of(count, links.where(Links.days(start, end))),
                    Cell.of(held, Links.days(start, end)),
                    Cell.percent(count, held));
            LocalDate next = days.higherKey(end);
            start = bare && next != null ? step.start(next) : end.plusDays(1);
        }
        return table.table();
    }

    private static long span(NavigableMap<LocalDate, Integer> days) {
        return ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) + 1;
    }

    private Table bursts(DayCounts counts, Holdings holdings) {
        var table = new Table.Builder(
                "bursts",
                "Bursts: days with twice the usual or more",
                "Usual is the share that these cables have of all that is held of a day; where they are more than half"
                        + " of that, the mean of the year around. Weight is the logarithm of how much likelier the counts are in a"
                        + " burst; below 10 nothing is listed.",
                "from",
                "to",
                "cables",
                "usual",
                "weight");
        NavigableMap<LocalDate, Integer> days = counts.days();
        if (counts.cables() < LEAST_FOR_BURSTS || days.isEmpty() || MOST_DAYS < span(days)) {
            return table.table();
        }
        LocalDate first = days.firstKey();
        int[] perDay = new int[Math.toIntExact(span(days))];
        int[] held = new int[perDay.length];
        for (int day = 0; day < perDay.length; day++) {
            perDay[day] = counts.on(first.plusDays(day));
            held[day] = holdings.days().on(first.plusDays(day));
        }
        Bursts.in(perDay, usual(perDay, held)).stream()
                .filter(burst -> Traffic.LEAST_WEIGHT <= burst.weight())
                .forEach(burst -> {
                    LocalDate from = first.plusDays(burst.first());
                    LocalDate to = first.plusDays(burst.last());
                    table.row(
                            Cell.of(from),
                            Cell.of(to),
                            Cell.of(burst.events(), links.where(Links.days(from, to))),
                            Cell.of(burst.usual(), 1),
                            Cell.of(burst.weight(), 1));
                });
        return table.table();
    }

    /// How many cables would be usual on each day.
    private static double[] usual(int[] counts, int[] held) {
        double share = (double) sum(counts) / Math.max(1, sum(held));
        double[] usual = new double[counts.length];
        if (share <= 0.5) {
            for (int day = 0; day < counts.length; day++) {
                usual[day] = share * held[day];
            }
            return usual;
        }
        int from = 0;
        int to = 0;
        long within = 0;
        for (int day = 0; day < counts.length; day++) {
            while (to < Math.min(counts.length, day + AROUND / 2 + 1)) {
                within += counts[to++];
            }
            while (from < day - AROUND / 2) {
                within -= counts[from++];
            }
            usual[day] = (double) within / (to - from);
        }
        return usual;
    }

    private static long sum(int[] counts) {
        return Arrays.stream(counts).asLongStream().sum();
    }

    private static List<String> leftOut(DayCounts counts) {
        var notes = new ArrayList<String>();
        if (0 < counts.undated()) {
            notes.add("%,d cables without a date".formatted(counts.undated()));
        }
        if (counts.cables() < LEAST_FOR_BURSTS) {
            notes.add("Bursts, for of fewer than %d cables nothing is usual".formatted(LEAST_FOR_BURSTS));
        }
        return notes;
    }
}

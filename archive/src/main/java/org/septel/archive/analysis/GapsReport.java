package org.septel.archive.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.septel.archive.analysis.MissingRuns.Run;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.analysis.SerialYear.State;
import org.septel.archive.analysis.Serials.PostYear;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;

/// [SerialGaps] as a report.
final class GapsReport {

    /// Of so many posts and years the days are listed one by one.
    private static final int MOST_BY_DAY = 3;

    private final Query query;
    private final Lexicon lexicon;

    GapsReport(Query query, Lexicon lexicon) {
        this.query = query;
        this.lexicon = lexicon;
    }

    Report of(SerialGaps gaps) {
        var tables = new ArrayList<Table>(List.of(years(gaps), runs(gaps), thin(gaps), channels(gaps)));
        if (gaps.years().size() <= MOST_BY_DAY) {
            tables.add(days(gaps));
        }
        return new Report(ReportName.GAPS, query, figures(gaps), tables, leftOut(gaps));
    }

    private List<Figure> figures(SerialGaps gaps) {
        long held = sum(gaps, State.HELD);
        long records = sum(gaps, State.RECORD);
        long cited = gaps.years().values().stream()
                        .mapToLong(year -> SerialGaps.believed(year).size())
                        .sum()
                - held
                - records;
        long given = gaps.years().values().stream()
                .map(SerialGaps::believed)
                .filter(numbers -> !numbers.isEmpty())
                .mapToLong(List::getLast)
                .sum();
        var figures = new ArrayList<>(List.of(
                new Figure("cables of the query", Cell.of(gaps.cables(), query)),
                new Figure(
                        "posts and years that they are of", Cell.of(gaps.years().size())),
                new Figure("numbers given there, up to the highest known", Cell.of(given)),
                new Figure("of these held", Cell.of(held), Report.percent(held, given)),
                new Figure("of these records without a text", Cell.of(records), Report.percent(records, given)),
                new Figure("of these cited and not held", Cell.of(cited), Report.percent(cited, given)),
                new Figure(
                        "of these unknown",
                        Cell.of(given - held - records - cited),
                        Report.percent(given - held - records - cited, given))));
        SerialGaps.given(gaps.years().values()).ifPresent(all -> figures.add(likely(all)));
        return figures;
    }

    private static Figure likely(Estimate all) {
        Estimate told = all.rounded();
        return new Figure(
                "numbers given in all, likely",
                likelyOf(all),
                "between %,d and %,d".formatted(told.least(), Math.round(told.most())));
    }

    private static Cell likelyOf(Estimate all) {
        return new Cell.Estimated(
                Math.round(all.likely()), Math.round(all.rounded().likely()));
    }

    private static Cell mostOf(Estimate all) {
        return new Cell.Estimated(
                Math.round(all.most()), Math.round(all.rounded().most()));
    }

    private static long sum(SerialGaps gaps, State state) {
        return gaps.years().values().stream()
                .mapToLong(year -> year.count(state))
                .sum();
    }

    private Table years(SerialGaps gaps) {
        var table = new Table.Builder(
                "years",
                "Numbers of each post and year",
                "Likely is how many numbers were given in all, told from those known as if drawn by chance; the true"
                        + " number lies between highest and most with 95 % certainty. A year that an archive ends in is"
                        + " counted to its last known day.",
                "post",
                "year",
                "held",
                "record only",
                "cited",
                "unknown",
                "highest",
                "likely",
                "most",
                "held %",
                "last dated",
                "a day",
                "out of order");
        gaps.years().forEach((postYear, year) -> {
            List<Integer> numbers = SerialGaps.believed(year);
            if (numbers.isEmpty()) {
                return;
            }
            int highest = numbers.getLast();
            Estimate estimate = Estimate.of(highest, numbers.size());
            long held = year.count(State.HELD);
            long records = year.count(State.RECORD);
            var clock = new SerialClock(year);
            Query cables = Query.and(List.of(Links.post(postYear.post()), Links.year(postYear.year())));
            table.row(
                    Cell.of(name(postYear)),
                    Cell.of(String.valueOf(postYear.year()), cables),
                    Cell.of(held, cables),
                    Cell.of(records),
                    Cell.of(numbers.size() - held - records),
                    Cell.of(highest - numbers.size()),
                    Cell.of(highest),
                    likelyOf(estimate),
                    mostOf(estimate),
                    Cell.percent(held, Math.round(estimate.likely())),
                    clock.isEmpty() ? new Cell.Nothing() : Cell.of(clock.lastDay()),
                    clock.isEmpty() ? new Cell.Nothing() : Cell.of(perDay(postYear, clock), 1),
                    Cell.of(year.outOfOrder()));
        });
        return table.table();
    }

    private static double perDay(PostYear postYear, SerialClock clock) {
        long days = ChronoUnit.DAYS.between(LocalDate.of(postYear.year(), 1, 1), clock.lastDay()) + 1;
        return clock.count(clock.lastDay()) / days;
    }

    private Table runs(SerialGaps gaps) {
        var table = new Table.Builder(
                "runs",
                "Gaps: runs of unknown numbers too long for chance",
                "By chance is how many runs so long that year would have if every number were as likely to be known;"
                        + " below 0.01 a run is listed.",
                "post",
                "year",
                "first",
                "last",
                "numbers",
                "from",
                "to",
                "by chance");
        record Gap(PostYear postYear, SerialYear year, Run run) {}
        var found = new ArrayList<Gap>();
        gaps.years()
                .forEach((postYear, year) -> MissingRuns.in(SerialGaps.believed(year))
                        .forEach(run -> found.add(new Gap(postYear, year, run))));
        found.sort(Comparator.comparingDouble(gap -> gap.run().expected()));
        for (Gap gap : found) {
            SerialYear.Window window = SerialGaps.window(gap.year(), gap.run());
            Query neighbours = Query.and(List.of(
                    Links.post(gap.postYear().post()),
                    Links.year(gap.postYear().year()),
                    Links.serials(Math.max(0, gap.run().first() - 1), gap.run().last() + 1)));
            table.row(
                    Cell.of(name(gap.postYear()), neighbours),
                    Cell.of(String.valueOf(gap.postYear().year())),
                    Cell.of(gap.run().first()),
                    Cell.of(gap.run().last()),
                    Cell.of(gap.run().length()),
                    Cell.of(window.from()),
                    Cell.of(window.to()),
                    Cell.of(String.format(Locale.ROOT, "%.1e", gap.run().expected())));
        }
        return table.table();
    }

    private Table thin(SerialGaps gaps) {
        var table = new Table.Builder(
                "months",
                "Where gaps cluster in time: months with too few known numbers",
                "Chance is how likely at most so few known numbers are at the rate of the post's year; listed below 5 %"
                        + " divided by all months tested.",
                "month",
                "post",
                "numbers given",
                "known",
                "known %",
                "chance");
        for (SerialGaps.Thin month : gaps.thin()) {
            Query cables = Query.and(List.of(
                    Links.post(month.postYear().post()),
                    Links.days(month.month().atDay(1), month.month().atEndOfMonth())));
            table.row(
                    Cell.of(month.month().toString()),
                    Cell.of(name(month.postYear())),
                    Cell.of(month.given()),
                    Cell.of(month.known(), cables),
                    Cell.percent(month.known(), month.given()),
                    Cell.of(String.format(Locale.ROOT, "%.1e", month.chance())));
        }
        return table.table();
    }

    private Table channels(SerialGaps gaps) {
        var table = new Table.Builder(
                "channels",
                "Running numbers from sender to addressee",
                "So many telegrams went from the one to the other between the two days, at least; the count begins again"
                        + " behind 9999.",
                "sender",
                "addressee",
                "from",
                "to",
                "numbers given",
                "held",
                "missing",
                "held %",
                "longest gap",
                "rounds",
                "out of order");
        for (ChannelSerials.Stretch stretch : gaps.stretches()) {
            LocalDate from = stretch.first();
            LocalDate to = stretch.last();
            Query cables = Query.and(Stream.concat(
                            Stream.of(
                                    Links.post(stretch.sender()),
                                    Links.days(from.isAfter(to) ? to : from, from.isAfter(to) ? from : to)),
                            Links.addressed(stretch.addresses()).stream())
                    .toList());
            table.row(
                    Cell.of(PostNaming.ofCode(stretch.sender(), lexicon)),
                    Cell.of(stretch.addressee(), cables),
                    Cell.of(from),
                    Cell.of(to),
                    Cell.of(stretch.given()),
                    Cell.of(stretch.known()),
                    Cell.of(stretch.missing()),
                    Cell.percent(stretch.known(), stretch.given()),
                    Cell.of(stretch.longest()),
                    Cell.of(stretch.rounds()),
                    Cell.of(stretch.unfit()));
        }
        return table.table();
    }

    private Table days(SerialGaps gaps) {
        var table = new Table.Builder(
                "days",
                "Telegrams of each day",
                "Least and most are bounds by the dated numbers around; likely is even between them.",
                "post",
                "day",
                "least",
                "likely",
                "most");
        gaps.years().forEach((postYear, year) -> {
            var clock = new SerialClock(year);
            if (clock.isEmpty()) {
                return;
            }
            for (LocalDate day = LocalDate.of(postYear.year(), 1, 1);
                    !day.isAfter(clock.lastDay());
                    day = day.plusDays(1)) {
                SerialClock.Given given = clock.given(day, day);
                Query cables = Query.and(List.of(Links.post(postYear.post()), Links.days(day, day)));
                table.row(
                        Cell.of(name(postYear)),
                        Cell.of(day.toString(), cables),
                        Cell.of(given.least()),
                        Cell.of(given.likely(), 1),
                        Cell.of(given.most()));
            }
        });
        return table.table();
    }

    private String name(PostYear postYear) {
        return PostNaming.ofCode(postYear.post(), lexicon);
    }

    private static List<String> leftOut(SerialGaps gaps) {
        var notes = new ArrayList<String>();
        long slips = gaps.years().values().stream()
                .mapToLong(year ->
                        year.numbers().size() - SerialGaps.believed(year).size())
                .sum();
        if (0 < slips) {
            notes.add("%,d cited numbers that lie half as high again as the highest held: slips, most likely"
                    .formatted(slips));
        }
        if (0 < gaps.undated()) {
            notes.add("%,d running numbers on cables without a date".formatted(gaps.undated()));
        }
        if (MOST_BY_DAY < gaps.years().size()) {
            notes.add("Single days: they are listed where the query is of at most %d posts and years"
                    .formatted(MOST_BY_DAY));
        }
        return notes;
    }
}

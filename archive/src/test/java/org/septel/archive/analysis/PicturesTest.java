package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.cable.Facts.cable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.Facts;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryParser;
import org.septel.telegram.lexicon.Lexicon;

/// What pictures show, of cables whose days and tags are known.
class PicturesTest {

    private static final Query QUERY = new QueryParser().parse("tag:PREL");

    private final List<CableFacts> asked = new ArrayList<>();
    private final List<CableFacts> others = new ArrayList<>();
    private int number;

    private void send(List<CableFacts> into, LocalDate day, int cables) {
        for (int i = 0; i < cables; i++) {
            into.add(cable("07LIMA" + ++number).on(day.toString()).facts());
        }
    }

    private Holdings counted(Consumer<CableFacts> take) {
        var holdings = new Holdings();
        asked.forEach(take);
        asked.forEach(holdings::take);
        others.forEach(holdings::take);
        return holdings;
    }

    private Report timeline() {
        var days = new DayCounts();
        Holdings holdings = counted(days::take);
        return new TimelineReport(QUERY).of(days, holdings);
    }

    private static List<String> column(Report report, String table, String column) {
        Table found = report.table(table).orElseThrow();
        int place = found.columns().indexOf(column);
        return found.rows().stream().map(row -> row.get(place).text()).toList();
    }

    @Test
    void barsAreDaysOrWeeksOrMonthsByHowLongItLasts() {
        LocalDate first = LocalDate.of(2007, 3, 5);
        send(asked, first, 2);
        send(asked, first.plusDays(2), 1);
        assertThat(column(timeline(), "periods", "cables")).containsExactly("2", "0", "1");

        send(asked, first.plusDays(200), 1);
        assertThat(column(timeline(), "periods", "to")).startsWith("2007-03-11").hasSize(29);

        send(asked, first.plusDays(2_000), 1);
        assertThat(column(timeline(), "periods", "from")).startsWith("2007-03-01", "2007-04-01");
    }

    @Test
    void aBusySeasonOfTheArchiveIsNoBurstOfAQuery() {
        LocalDate first = LocalDate.of(2007, 1, 1);
        for (int day = 0; day < 200; day++) {
            boolean busy = 100 <= day && day < 120;
            send(asked, first.plusDays(day), busy ? 5 : 1);
            send(others, first.plusDays(day), busy ? 20 : 4);
        }
        assertThat(column(timeline(), "bursts", "from")).isEmpty();

        for (int day = 150; day < 160; day++) {
            send(asked, first.plusDays(day), 4);
        }
        assertThat(column(timeline(), "bursts", "from")).containsExactly("2007-05-31");
        assertThat(column(timeline(), "bursts", "to")).containsExactly("2007-06-09");
        assertThat(column(timeline(), "bursts", "cables")).containsExactly("50");
    }

    @Test
    void tagsAreMeasuredAgainstChance() {
        // 10 cables: A on 5, B on 4, both on 4; by chance 5 * 4 / 10 = 2
        for (int i = 0; i < 10; i++) {
            Facts sent = cable("07LIMA" + ++number);
            asked.add((i < 4 ? sent.tags("PREL", "PGOV") : i == 4 ? sent.tags("PREL") : sent.tags("ECON")).facts());
        }
        var pairs = new TagPairs();
        Holdings holdings = counted(pairs::take);
        Report report = new TagPairsReport(QUERY, Lexicon.standard()).of(pairs, holdings);

        assertThat(column(report, "pairs", "cables")).containsExactly("4");
        assertThat(column(report, "pairs", "by chance")).containsExactly("2.0");
        assertThat(column(report, "pairs", "times")).containsExactly("2.00");
    }

    @Test
    void aCalendarHasTheYearsWithMostCablesAndSaysWhichItLacks() {
        for (int year = 2000; year < 2006; year++) {
            send(asked, LocalDate.of(year, 5, 1), year == 2003 ? 1 : 2);
        }
        var days = new DayCounts();
        Report report = new CalendarReport(QUERY).of(days, counted(days::take));

        assertThat(column(report, "days", "day")).hasSize(4).doesNotContain("2003-05-01");
        assertThat(column(report, "years", "cables")).containsExactly("2", "2", "2", "1", "2", "2");
        assertThat(report.leftOut()).anyMatch(note -> note.contains("date:2003"));
    }

    @Test
    void whatIsKnownIsWhatIsHeldAndWhatThatCites() {
        send(asked, LocalDate.of(2007, 3, 5), 9);
        others.add(cable("07LIMA10").cites("07LIMA12").facts());
        Holdings holdings = counted(_ -> {});

        assertThat(holdings.posts().get("LIMA")).isEqualTo(new Holdings.Sum(10, 11));
    }
}

package org.septel.archive.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.analysis.SerialYear.State;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.search.Query;

/// All that is held and what it makes known besides: against what a picture of some cables is to be seen. Hand over
/// everything that is held, in any order.
public final class Holdings {

    private final Serials serials = new Serials();
    private final DayCounts days = new DayCounts();

    /// Telegrams of a post.
    ///
    /// @param held  with a text or a record
    /// @param known held, or cited by what is held
    public record Sum(long held, long known) {

        static final Sum NOTHING = new Sum(0, 0);

        Sum and(Sum other) {
            return new Sum(held + other.held, known + other.known);
        }
    }

    public void take(CableFacts facts) {
        days.take(facts);
        serials.held(facts);
        facts.cited().stream()
                .filter(cited -> cited.where() != CableFacts.Cited.Where.RECORD)
                .forEach(cited -> serials.cited(cited.id()));
    }

    /// The days of what is held.
    DayCounts days() {
        return days;
    }

    /// By the code of the post; posts of which nothing is held are left out, for their names may be slips.
    public Map<String, Sum> posts() {
        var posts = new TreeMap<String, Sum>();
        serials.years().forEach((postYear, year) -> {
            Sum sum = sum(year);
            if (0 < sum.held()) {
                posts.merge(postYear.post(), sum, Sum::and);
            }
        });
        return posts;
    }

    private static Sum sum(SerialYear year) {
        return new Sum(
                year.count(State.HELD) + year.count(State.RECORD),
                SerialGaps.believed(year).size());
    }

    /// What every picture says first: how many cables it shows, of how many that are held, of how many that are known.
    List<Figure> figures(long shown, Query query) {
        Sum all = posts().values().stream().reduce(Sum.NOTHING, Sum::and);
        long cables = days.cables();
        return List.of(
                new Figure("cables counted", Cell.of(shown, query), percentOf(shown, cables, "of those held")),
                new Figure("cables held", Cell.of(cables, new Query.All())),
                new Figure(
                        "telegrams known",
                        Cell.of(all.known()),
                        percentOf(all.held(), all.known(), "of them held; the others are cited")));
    }

    private static String percentOf(long part, long whole, String what) {
        return whole == 0 ? "" : Report.percent(part, whole) + " " + what;
    }
}

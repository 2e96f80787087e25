package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;

/// Who of the busiest parties wrote to whom, as a matrix.
final class NetworkReport {

    /// So many parties fit a matrix that can be read.
    private static final int MOST_PARTIES = 30;

    private final Query query;
    private final Links links;
    private final Lexicon lexicon;

    NetworkReport(Query query, Lexicon lexicon) {
        this.query = query;
        this.links = new Links(query);
        this.lexicon = lexicon;
    }

    /// @param traffic its addressees are codes of posts where they are posts
    Report of(Traffic traffic, Holdings holdings) {
        Map<String, Long> volumes = volumes(traffic);
        List<String> parties = Frequent.of(volumes, MOST_PARTIES);
        Set<String> shown = new HashSet<>(parties);
        List<Map.Entry<Traffic.Pair, Traffic.Flow>> ways = traffic.flows().stream()
                .filter(way -> shown.contains(way.getKey().sender())
                        && shown.contains(way.getKey().addressee()))
                .toList();
        var figures = new ArrayList<>(holdings.figures(traffic.cables(), query));
        figures.add(new Figure("parties shown", Cell.of(parties.size()), "of %,d".formatted(volumes.size())));
        long inside = sum(ways);
        long all = sum(traffic.flows());
        figures.add(new Figure("telegrams between them", Cell.of(inside), Report.percent(inside, all)));
        return new Report(
                ReportName.NETWORK,
                query,
                figures,
                List.of(matrix(traffic, ways), parties(traffic, parties, volumes)),
                leftOut(traffic));
    }

    private static long sum(List<Map.Entry<Traffic.Pair, Traffic.Flow>> ways) {
        return ways.stream().mapToLong(way -> way.getValue().all()).sum();
    }

    /// What each party sent and received.
    private static Map<String, Long> volumes(Traffic traffic) {
        var volumes = new HashMap<String, Long>();
        traffic.flows().forEach(way -> {
            volumes.merge(way.getKey().sender(), (long) way.getValue().all(), Long::sum);
            volumes.merge(way.getKey().addressee(), (long) way.getValue().all(), Long::sum);
        });
        return volumes;
    }

    private Table matrix(Traffic traffic, List<Map.Entry<Traffic.Pair, Traffic.Flow>> ways) {
        var table = new Table.Builder(
                "matrix",
                "Who wrote to whom",
                "A cable counts once for each addressee. Urgent is IMMEDIATE or above, of those with a known precedence.",
                "sender",
                "addressee",
                "cables",
                "to act",
                "urgent",
                "urgent %");
        ways.forEach(way -> table.row(
                Cell.of(PostNaming.ofCode(way.getKey().sender(), lexicon)),
                Cell.of(PostNaming.ofCode(way.getKey().addressee(), lexicon)),
                new Cell.Count(way.getValue().all(), traffic.cables(way.getKey(), links)),
                new Cell.Count(way.getValue().action(), traffic.toAct(way.getKey(), links)),
                Cell.of(way.getValue().urgent()),
                Cell.percent(way.getValue().urgent(), way.getValue().graded())));
        return table.table();
    }

    private Table parties(Traffic traffic, List<String> parties, Map<String, Long> volumes) {
        var table = new Table.Builder(
                "parties",
                "The parties shown",
                "In the order of what they sent and received.",
                "party",
                "cables",
                "telegrams");
        parties.forEach(party -> {
            int sent = traffic.sent().getOrDefault(party, 0);
            table.row(
                    Cell.of(PostNaming.ofCode(party, lexicon)),
                    sent == 0 ? Cell.of(0) : Cell.of(sent, links.where(Links.post(party))),
                    Cell.of(volumes.getOrDefault(party, 0L)));
        });
        return table.table();
    }

    private static List<String> leftOut(Traffic traffic) {
        var notes = new ArrayList<String>();
        notes.add("All but the %d busiest parties; the traffic report has every way".formatted(MOST_PARTIES));
        if (0 < traffic.unaddressed()) {
            notes.add("%,d cables without an addressee that could be read".formatted(traffic.unaddressed()));
        }
        return notes;
    }
}

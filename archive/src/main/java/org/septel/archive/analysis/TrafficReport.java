package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.telegram.Precedence;
import org.septel.telegram.lexicon.Lexicon;

/// [Traffic] as a report.
final class TrafficReport {

    private static final String INTERVAL = "urgent % of all";

    private static final String OF_HELD = "Of all is the interval in which the share lies, in 95 of 100 cases, of all"
            + " telegrams that were sent, if those held are a chance sample of them.";

    private final Query query;
    private final Links links;
    private final Lexicon lexicon;

    TrafficReport(Query query, Lexicon lexicon) {
        this.query = query;
        this.links = new Links(query);
        this.lexicon = lexicon;
    }

    Report of(Traffic traffic) {
        Network network = traffic.network(this::name);
        List<Network.Party> parties = network.parties();
        return new Report(
                ReportName.TRAFFIC,
                query,
                List.of(
                        new Figure("cables counted", Cell.of(traffic.cables(), query)),
                        new Figure("parties", Cell.of(parties.size())),
                        new Figure(
                                "ways from one to another",
                                Cell.of(traffic.flows().size())),
                        new Figure("reciprocity", Cell.of(network.reciprocity(), 2), "1 is as many back as forth")),
                List.of(
                        ways(traffic),
                        parties(parties),
                        collectives(traffic),
                        bursts(traffic),
                        years(traffic),
                        hours(traffic)),
                leftOut(traffic),
                List.of(new Report.Paper("graphml", network.graphml())));
    }

    private Table ways(Traffic traffic) {
        var table = new Table.Builder(
                "ways",
                "Who wrote to whom",
                "Urgent is IMMEDIATE or above, of those with a known precedence. " + OF_HELD,
                "sender",
                "addressee",
                "to act",
                "to know",
                "urgent",
                "urgent %",
                INTERVAL,
                "first",
                "last");
        traffic.flows().forEach(way -> {
            Traffic.Flow flow = way.getValue();
            table.row(
                    Cell.of(
                            name(way.getKey().sender()),
                            links.where(Links.post(way.getKey().sender()))),
                    Cell.of(way.getKey().addressee()),
                    new Cell.Count(flow.action(), traffic.toAct(way.getKey(), links)),
                    new Cell.Count(flow.info(), traffic.toKnow(way.getKey(), links)),
                    Cell.of(flow.urgent()),
                    Cell.percent(flow.urgent(), flow.graded()),
                    Cell.interval(flow.urgent(), flow.graded()),
                    Cell.day(flow.first()),
                    Cell.day(flow.last()));
        });
        return table.table();
    }

    private static Table parties(List<Network.Party> parties) {
        var table = new Table.Builder(
                "parties",
                "The parties in the network",
                "Rank is PageRank in percent: high where much comes from those to whom much comes.",
                "party",
                "sent",
                "received",
                "partners",
                "rank");
        parties.forEach(party -> table.row(
                Cell.of(party.name()),
                Cell.of(party.sent()),
                Cell.of(party.received()),
                Cell.of(party.partners()),
                Cell.of(100 * party.rank(), 2)));
        return table.table();
    }

    private Table collectives(Traffic traffic) {
        var table = new CollectivesTable(lexicon);
        traffic.toEach().forEach((addressee, sum) -> {
            if (CollectivesTable.isCollective(addressee, lexicon)) {
                Cell cables = new Cell.Count(sum.all(), traffic.cablesTo(addressee, links));
                table.row(addressee, cables, sum.first(), sum.last());
            }
        });
        return table.table();
    }

    private Table bursts(Traffic traffic) {
        var table = new Table.Builder(
                "bursts",
                "Bursts: days on which a post sent twice its usual or more",
                "Of posts with 30 cables or more. Weight is the logarithm of how much likelier the counts are in a burst;"
                        + " those below 10 are left out.",
                "post",
                "from",
                "to",
                "cables",
                "usual",
                "weight");
        traffic.bursts()
                .forEach(busy -> table.row(
                        Cell.of(name(busy.sender())),
                        Cell.of(busy.from()),
                        Cell.of(busy.to()),
                        Cell.of(
                                busy.burst().events(),
                                links.where(Links.post(busy.sender()), Links.days(busy.from(), busy.to()))),
                        Cell.of(busy.burst().usual(), 1),
                        Cell.of(busy.burst().weight(), 1)));
        return table.table();
    }

    private Table years(Traffic traffic) {
        var table = new Table.Builder(
                "years", "How urgently, by year", OF_HELD, "post", "year", "cables", "urgent", "urgent %", INTERVAL);
        traffic.years().forEach((of, flow) -> {
            Query cables = links.where(
                    Links.post(of.sender()),
                    Links.days(LocalDate.of(of.year(), 1, 1), LocalDate.of(of.year(), 12, 31)));
            table.row(
                    Cell.of(name(of.sender())),
                    Cell.of(String.valueOf(of.year())),
                    Cell.of(flow.action(), cables),
                    Cell.of(flow.urgent(), Query.and(List.of(cables, Query.value(Field.PRECEDENCE, ">=immediate")))),
                    Cell.percent(flow.urgent(), flow.graded()),
                    Cell.interval(flow.urgent(), flow.graded()));
        });
        return table.table();
    }

    private static Table hours(Traffic traffic) {
        List<Precedence> precedences = List.of(Precedence.values()).reversed();
        String[] columns = Stream.concat(
                        Stream.of("hour UTC", "cables", "urgent %", INTERVAL),
                        precedences.stream().map(Precedence::toString))
                .toArray(String[]::new);
        var table = new Table.Builder(
                "hours",
                "Precedence by hour",
                "The hour of the date-time group or the record, UTC. " + OF_HELD,
                columns);
        traffic.hours().forEach((hour, counts) -> {
            long all = sum(counts);
            long urgent = counts.entrySet().stream()
                    .filter(one -> Precedence.IMMEDIATE.compareTo(one.getKey()) <= 0)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of("%02d".formatted(hour)));
            cells.add(Cell.of(all));
            cells.add(Cell.percent(urgent, all));
            cells.add(Cell.interval(urgent, all));
            precedences.forEach(precedence -> cells.add(Cell.of(counts.getOrDefault(precedence, 0))));
            table.row(cells.toArray(Cell[]::new));
        });
        return table.table();
    }

    private static long sum(EnumMap<Precedence, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    private String name(String code) {
        return PostNaming.ofCode(code, lexicon);
    }

    private static List<String> leftOut(Traffic traffic) {
        var notes = new ArrayList<String>();
        if (0 < traffic.unaddressed()) {
            notes.add("%,d cables without an addressee that could be read".formatted(traffic.unaddressed()));
        }
        if (0 < traffic.undated()) {
            notes.add("%,d cables without a date: they count in who wrote to whom alone".formatted(traffic.undated()));
        }
        if (0 < traffic.timeless()) {
            notes.add("%,d cables without a time or a precedence, from the hours".formatted(traffic.timeless()));
        }
        return notes;
    }
}

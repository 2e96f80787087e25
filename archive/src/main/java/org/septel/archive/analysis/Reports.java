package org.septel.archive.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Query;
import org.septel.archive.search.WordCounts;
import org.septel.telegram.lexicon.Lexicon;

/// Makes of what was counted a [Report].
///
/// @param sentences the words with which a cable names another
public record Reports(
        ReportRequest request, Lexicon lexicon, Function<MissingCables.Citing, Optional<String>> sentences) {

    public Report missing(MissingCables cables) {
        return new MissingReport(request.query(), lexicon, sentences).of(cables, request.detailed());
    }

    public Report gaps(SerialGaps gaps) {
        return new GapsReport(request.query(), lexicon).of(gaps);
    }

    public Report declassification(DeclassificationDue due) {
        return new DeclassificationReport(request.query(), lexicon).of(due);
    }

    public Report portions(PortionCheck check) {
        return new PortionsReport(request.query()).of(check);
    }

    public Report consistency(Oddities oddities) {
        return oddities.report(request.query());
    }

    public Report traffic(Traffic traffic) {
        return new TrafficReport(request.query(), lexicon).of(traffic);
    }

    /// @param beside the other cables
    /// @param words  of the query's cables of each of the years, of its other cables, and of the other cables
    public Report topics(Query beside, TagCounts tags, TagCounts others, WordCounts words, List<Integer> years) {
        return new TopicsReport(request.query(), beside, lexicon).of(tags, others, words, years);
    }

    public Report people(People people, Collectives collectives) {
        return new PeopleReport(request.query(), lexicon).of(people, collectives);
    }

    /// @param names of the query, one for each kind
    public Report names(long cables, List<Facet> names) {
        return new NamesReport(request.query()).of(cables, names);
    }

    /// @param most how many cables were compared at most
    public Report witnesses(Witnesses witnesses, int most) {
        return witnesses.report(request.query(), most);
    }

    public Report exchanges(Exchanges exchanges) {
        return new ExchangesReport(request.query(), lexicon).of(exchanges);
    }

    public Report map(Traffic traffic, Holdings holdings) {
        return new MapReport(request.query(), lexicon).of(traffic, holdings);
    }

    public Report network(Traffic traffic, Holdings holdings) {
        return new NetworkReport(request.query(), lexicon).of(traffic, holdings);
    }

    public Report timeline(DayCounts days, Holdings holdings) {
        return new TimelineReport(request.query()).of(days, holdings);
    }

    public Report calendar(DayCounts days, Holdings holdings) {
        return new CalendarReport(request.query()).of(days, holdings);
    }

    public Report tags(TagPairs pairs, Holdings holdings) {
        return new TagPairsReport(request.query(), lexicon).of(pairs, holdings);
    }
}

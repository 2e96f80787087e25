package org.septel.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.septel.archive.analysis.ChiefsOfMission;
import org.septel.archive.analysis.Collectives;
import org.septel.archive.analysis.DayCounts;
import org.septel.archive.analysis.DeclassificationDue;
import org.septel.archive.analysis.Exchanges;
import org.septel.archive.analysis.Holdings;
import org.septel.archive.analysis.MissingCables;
import org.septel.archive.analysis.Oddities;
import org.septel.archive.analysis.People;
import org.septel.archive.analysis.PortionCheck;
import org.septel.archive.analysis.PostNaming;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.ReportRequest;
import org.septel.archive.analysis.Reports;
import org.septel.archive.analysis.Sentence;
import org.septel.archive.analysis.SerialGaps;
import org.septel.archive.analysis.TagCounts;
import org.septel.archive.analysis.TagPairs;
import org.septel.archive.analysis.Traffic;
import org.septel.archive.analysis.Witnesses;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.PeopleRecord;
import org.septel.archive.names.Surnames;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.WordCounts;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;

/// Makes reports of what one reader may see: it hands the facts of cables to those who count.
public final class ReportDesk {

    /// Words in fewer cables are not tested.
    private static final int LEAST_CABLES = 5;

    /// In how many years words are counted one by one.
    private static final int MOST_YEARS = 40;

    /// So many cables with several versions are compared even for a page.
    private static final int LEAST_COMPARED = 500;

    /// Names of a kind that are listed.
    private static final int MOST_NAMES = 1_000;

    private final ReadingRoom room;
    private final Lexicon lexicon;

    public ReportDesk(ReadingRoom room, Lexicon lexicon) {
        this.room = room;
        this.lexicon = lexicon;
    }

    public Report report(ReportRequest request) {
        var reports = new Reports(request, lexicon, this::sentence);
        Query query = request.query();
        return switch (request.name()) {
            case MISSING -> {
                var missing = new MissingCables();
                both(query, missing::citing, missing::held);
                yield reports.missing(missing);
            }
            case GAPS -> {
                var gaps = new SerialGaps(new PostNaming(lexicon)::of);
                both(query, gaps::asked, gaps::held);
                yield reports.gaps(gaps);
            }
            case DECLASSIFICATION -> {
                var due = new DeclassificationDue(request.today());
                room.facts(query, due::take);
                yield reports.declassification(due);
            }
            case PORTIONS -> {
                var check = new PortionCheck();
                room.facts(query, check::take);
                yield reports.portions(check);
            }
            case CONSISTENCY -> {
                var oddities = new Oddities();
                room.facts(query, oddities::take);
                yield reports.consistency(oddities);
            }
            case EXCHANGES -> {
                var exchanges = new Exchanges(new PostNaming(lexicon)::code);
                room.facts(query, exchanges::take);
                yield reports.exchanges(exchanges);
            }
            case TRAFFIC -> {
                var traffic = new Traffic(new PostNaming(lexicon)::of);
                room.facts(query, traffic::take);
                yield reports.traffic(traffic);
            }
            case PEOPLE -> people(reports, query);
            case NAMES ->
                reports.names(
                        room.search(SearchRequest.counting(query)).total(),
                        Stream.of(Dimension.PERSON, Dimension.PLACE, Dimension.ORGANISATION)
                                .map(kind -> room.counted(query, kind, MOST_NAMES))
                                .toList());
            case WITNESSES -> witnesses(reports, query, request.detailed());
            case MAP -> drawn(query, betweenPosts(), Traffic::take, reports::map);
            case NETWORK -> drawn(query, betweenPosts(), Traffic::take, reports::network);
            case TIMELINE -> drawn(query, new DayCounts(), DayCounts::take, reports::timeline);
            case CALENDAR -> drawn(query, new DayCounts(), DayCounts::take, reports::calendar);
            case TAGS -> drawn(query, new TagPairs(), TagPairs::take, reports::tags);
            case TOPICS -> topics(reports, query, beside(request));
        };
    }

    private Report people(Reports reports, Query query) {
        PeopleRecord known = room.people();
        var people = new People(ChiefsOfMission.standard().and(known.terms()), known.rulings(), Surnames::isKnown);
        var collectives = new Collectives(lexicon);
        room.facts(query, facts -> {
            people.take(facts);
            collectives.take(facts);
        });
        return reports.people(people, collectives);
    }

    private Report witnesses(Reports reports, Query query, int detailed) {
        var witnesses = new Witnesses();
        var several = new TreeSet<CableId>();
        room.facts(query, facts -> {
            witnesses.cable(facts.versions());
            if (1 < facts.versions()) {
                several.add(facts.id());
            }
        });
        int most = Math.max(detailed, LEAST_COMPARED);
        several.stream()
                .limit(most)
                .forEach(id -> room.cable(id).ifPresent(reading -> {
                    List<CableVersion> versions = reading.cable().versions().reversed();
                    for (int i = 1; i < versions.size(); i++) {
                        CableVersion older = versions.get(i - 1);
                        CableVersion newer = versions.get(i);
                        witnesses.compare(older, room.text(older), newer, room.text(newer));
                    }
                }));
        return reports.witnesses(witnesses, most);
    }

    /// The cables to compare with, those of the query taken out: where none are named, all others.
    private static Query beside(ReportRequest request) {
        Query rest = new Query.Not(request.query());
        return request.beside()
                .filter(other -> !(other instanceof Query.All))
                .map(other -> Query.and(List.of(other, rest)))
                .orElse(rest);
    }

    private Report topics(Reports reports, Query query, Query beside) {
        var tags = new TagCounts();
        room.facts(query, tags::take);
        var others = new TagCounts();
        room.facts(beside, others::take);
        List<Integer> years = tags.busiestYears(MOST_YEARS);
        var groups = new ArrayList<Query>();
        years.forEach(year -> groups.add(Query.and(
                List.of(query, Query.value(Field.DATE, String.format(Locale.ROOT, "%04d", year))))));
        groups.add(query);
        groups.add(beside);
        WordCounts words = room.words(groups, LEAST_CABLES);
        return reports.topics(beside, tags, others, words, years);
    }

    private Traffic betweenPosts() {
        return new Traffic(new PostNaming(lexicon)::key);
    }

    /// What is drawn, against all that is held.
    private <T> Report drawn(
            Query query, T tally, BiConsumer<T, CableFacts> take, BiFunction<T, Holdings, Report> report) {
        var holdings = new Holdings();
        both(query, facts -> take.accept(tally, facts), holdings::take);
        return report.apply(tally, holdings);
    }

    /// Hands over the cables of a query, and all that is held, against which it shows what is missing: in one run where
    /// these are the same.
    private void both(Query query, Consumer<CableFacts> asked, Consumer<CableFacts> held) {
        if (query instanceof Query.All) {
            room.facts(query, asked.andThen(held));
        } else {
            room.facts(query, asked);
            room.facts(new Query.All(), held);
        }
    }

    private Optional<String> sentence(MissingCables.Citing citing) {
        return citing.cited().start() < 0
                ? Optional.empty()
                : room.text(citing.id(), citing.content())
                        .map(text -> citing.cited().mentions() == 0
                                ? Sentence.line(text, citing.cited().start())
                                : Sentence.around(text, citing.cited().start()))
                        .filter(words -> !words.isEmpty());
    }
}

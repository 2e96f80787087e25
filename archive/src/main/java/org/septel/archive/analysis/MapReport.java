package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// The posts that cables come from, with their places, and the ways between places.
final class MapReport {

    /// More posts make no query that anybody reads.
    private static final int MOST_NAMED = 50;

    /// More ways make a picture that nobody reads.
    private static final int MOST_WAYS = 60;

    private final Query query;
    private final Links links;
    private final Lexicon lexicon;

    MapReport(Query query, Lexicon lexicon) {
        this.query = query;
        this.links = new Links(query);
        this.lexicon = lexicon;
    }

    /// @param traffic its addressees are codes of posts where they are posts
    Report of(Traffic traffic, Holdings holdings) {
        long placed = traffic.sent().entrySet().stream()
                .filter(post -> place(post.getKey()).isPresent())
                .mapToLong(Map.Entry::getValue)
                .sum();
        var figures = new ArrayList<>(holdings.figures(traffic.cables(), query));
        figures.add(new Figure("posts they come from", Cell.of(traffic.sent().size())));
        figures.add(new Figure(
                "cables from a place on the map",
                new Cell.Count(placed, placed(traffic)),
                Report.percent(placed, traffic.cables())));
        return new Report(
                ReportName.MAP,
                query,
                figures,
                List.of(posts(traffic, holdings), ways(traffic)),
                leftOut(traffic, placed));
    }

    /// All but those of the posts without a place; empty where these are too many to be named.
    private Optional<Query> placed(Traffic traffic) {
        List<Query> without = traffic.sent().keySet().stream()
                .filter(code -> place(code).isEmpty())
                .map(Links::post)
                .toList();
        if (MOST_NAMED < without.size()) {
            return Optional.empty();
        }
        return Optional.of(links.where(without.stream().map(Query.Not::new).toArray(Query[]::new)));
    }

    private Table posts(Traffic traffic, Holdings holdings) {
        var table = new Table.Builder(
                "posts",
                "Posts",
                "Held and known are of all that is here, whatever is asked: known are the numbers that are held or"
                        + " cited. The places are those of cities.",
                "post",
                "country",
                "cables",
                "held",
                "known",
                "held %",
                "latitude",
                "longitude");
        Map<String, Holdings.Sum> sums = holdings.posts();
        traffic.sent().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(sent -> {
                    String code = sent.getKey();
                    Holdings.Sum sum = sums.getOrDefault(code, Holdings.Sum.NOTHING);
                    Optional<Post.Coordinates> place = place(code);
                    Query cables = links.where(Links.post(code));
                    table.row(
                            Cell.of(PostNaming.ofCode(code, lexicon), cables),
                            Cell.of(lexicon.post(code).map(Post::country).orElse("")),
                            Cell.of(sent.getValue(), cables),
                            Cell.of(sum.held(), Links.post(code)),
                            Cell.of(sum.known()),
                            Cell.percent(sum.held(), sum.known()),
                            degrees(place.map(Post.Coordinates::latitude)),
                            degrees(place.map(Post.Coordinates::longitude)));
                });
        return table.table();
    }

    private static Cell degrees(Optional<Double> degrees) {
        return degrees.map(value -> Cell.of(value, 2)).orElseGet(Cell.Nothing::new);
    }

    private Optional<Post.Coordinates> place(String code) {
        return lexicon.post(code).flatMap(Post::coordinates);
    }

    private Table ways(Traffic traffic) {
        var table = new Table.Builder(
                "ways",
                "The busiest ways",
                "A cable counts once for each addressee. Urgent is IMMEDIATE or above, of those with a known precedence.",
                "from",
                "to",
                "cables",
                "urgent",
                "urgent %");
        Map<String, Boolean> placed = new HashMap<>();
        traffic.flows().stream()
                .filter(way -> !way.getKey().sender().equals(way.getKey().addressee()))
                .filter(way -> placed.computeIfAbsent(
                        way.getKey().sender(), code -> place(code).isPresent()))
                .filter(way -> placed.computeIfAbsent(
                        way.getKey().addressee(), code -> place(code).isPresent()))
                .limit(MOST_WAYS)
                .forEach(way -> table.row(
                        Cell.of(PostNaming.ofCode(way.getKey().sender(), lexicon)),
                        Cell.of(PostNaming.ofCode(way.getKey().addressee(), lexicon)),
                        new Cell.Count(way.getValue().all(), traffic.cables(way.getKey(), links)),
                        Cell.of(way.getValue().urgent()),
                        Cell.percent(way.getValue().urgent(), way.getValue().graded())));
        return table.table();
    }

    private static List<String> leftOut(Traffic traffic, long placed) {
        var notes = new ArrayList<String>();
        if (placed < traffic.cables()) {
            long without = traffic.cables() - placed;
            notes.add("%,d %s of posts without a place that is known, in the table alone"
                    .formatted(without, without == 1 ? "cable" : "cables"));
        }
        notes.add("Ways to collectives and offices, which have no place, and all but the %d busiest ways"
                .formatted(MOST_WAYS));
        return notes;
    }
}

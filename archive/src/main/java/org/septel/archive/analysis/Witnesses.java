package org.septel.archive.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.Provenance;
import org.septel.archive.search.Field;
import org.septel.archive.search.Possession;
import org.septel.archive.search.Query;

/// Versions of the same cable beside each other: what differs, what one takes out and another has in words.
public final class Witnesses {

    private static final int LONGEST_QUOTATION = 120;

    private final List<Pair> pairs = new ArrayList<>();
    private long cables;
    private long several;

    /// Two versions that followed each other.
    ///
    /// @param changes  stretches of words that differ
    /// @param released how many passages the newer has in words and the older takes out
    /// @param excised  the other way round
    /// @param fields   of the published record that differ
    /// @param quotation what can be read now, or no more: the first of them
    record Pair(
            CableVersion older,
            CableVersion newer,
            int changes,
            int released,
            int excised,
            List<String> fields,
            String quotation) {

        boolean isSame() {
            return changes == 0;
        }

        String sources() {
            return source(older.provenance()) + " -> " + source(newer.provenance());
        }
    }

    /// What passages of one source became in another, added up.
    private record Sum(int pairs, int same, int released, int excised) {

        static Sum of(Pair pair) {
            return new Sum(1, pair.isSame() ? 1 : 0, pair.released(), pair.excised());
        }

        Sum plus(Sum more) {
            return new Sum(pairs + more.pairs, same + more.same, released + more.released, excised + more.excised);
        }
    }

    /// A cable of the query.
    ///
    /// @param versions that the reader may see
    public void cable(int versions) {
        cables++;
        several += 1 < versions ? 1 : 0;
    }

    /// Two versions of one cable, the one right after the other.
    public void compare(CableVersion older, String olderText, CableVersion newer, String newerText) {
        Comparison comparison = Comparison.of(older, olderText, newer, newerText);
        List<Release> released = comparison.nowReleased();
        List<Release> excised = comparison.nowExcised();
        String quotation = !released.isEmpty()
                ? released.getFirst().released().of(newerText)
                : excised.isEmpty() ? "" : excised.getFirst().released().of(olderText);
        String line = quotation.replaceAll("\\s+", " ").strip();
        pairs.add(new Pair(
                older,
                newer,
                comparison.text().changes().size(),
                released.size(),
                excised.size(),
                comparison.record().stream().map(Comparison.Field::name).toList(),
                line.substring(0, Math.min(LONGEST_QUOTATION, line.length()))));
    }

    /// The layout of a version, and the archive of files that it came in.
    private static String source(Provenance provenance) {
        int inside = provenance.source().indexOf("!/");
        if (inside < 0) {
            return provenance.format();
        }
        String archive = provenance.source().substring(0, inside);
        int slash = Math.max(archive.lastIndexOf('/'), archive.lastIndexOf('\\'));
        return provenance.format() + " of " + archive.substring(slash + 1);
    }

    /// @param most how many cables were compared at most; what lies beyond is left out
    Report report(Query query, int most) {
        var links = new Links(query);
        long same = pairs.stream().filter(Pair::isSame).count();
        List<Figure> figures = List.of(
                new Figure("cables counted", Cell.of(cables, query)),
                new Figure(
                        "of these with several versions",
                        Cell.of(several, links.where(Query.value(Field.HAS, Possession.VERSIONS.toString()))),
                        Report.percent(several, cables)),
                new Figure("pairs of versions compared", Cell.of(pairs.size())),
                new Figure("of these with the same words", Cell.of(same), Report.percent(same, pairs.size())),
                new Figure(
                        "passages that the newer has and the older takes out",
                        Cell.of(pairs.stream().mapToLong(Pair::released).sum())),
                new Figure(
                        "passages that the newer takes out",
                        Cell.of(pairs.stream().mapToLong(Pair::excised).sum())));
        return new Report(
                ReportName.WITNESSES,
                query,
                figures,
                List.of(
                        list(),
                        sums(
                                "sources",
                                "By source",
                                "from -> to",
                                pairs.stream()
                                        .collect(Collectors.toMap(Pair::sources, Sum::of, Sum::plus, TreeMap::new))),
                        sums(
                                "months",
                                "By the month in which the newer came",
                                "month",
                                pairs.stream()
                                        .collect(
                                                Collectors.toMap(Witnesses::month, Sum::of, Sum::plus, TreeMap::new)))),
                several <= most
                        ? List.of()
                        : List.of(
                                "%,d cables with several versions: the first %,d by id were compared; narrow the query, or"
                                                .formatted(several - most, most)
                                        + " export"));
    }

    private static String month(Pair pair) {
        return YearMonth.from(LocalDate.ofInstant(pair.newer().imported(), ZoneOffset.UTC))
                .toString();
    }

    private Table list() {
        var table = new Table.Builder(
                "pairs",
                "Versions that differ",
                "Those that release or take out most first. Changes are stretches of words that differ.",
                "cable",
                "versions",
                "from",
                "to",
                "changes",
                "released",
                "taken out",
                "record differs in",
                "words released, or taken out");
        pairs.stream()
                .filter(pair -> !pair.isSame() || !pair.fields().isEmpty())
                .sorted((one, other) -> {
                    int byWeight = Integer.compare(other.released() + other.excised(), one.released() + one.excised());
                    int byChanges = byWeight != 0 ? byWeight : Integer.compare(other.changes(), one.changes());
                    return byChanges != 0
                            ? byChanges
                            : one.newer().id().compareTo(other.newer().id());
                })
                .forEach(pair -> table.row(
                        Cell.of(pair.newer().id()),
                        Cell.of(pair.older().number() + " -> " + pair.newer().number()),
                        Cell.of(source(pair.older().provenance())),
                        Cell.of(source(pair.newer().provenance())),
                        Cell.of(pair.changes()),
                        Cell.of(pair.released()),
                        Cell.of(pair.excised()),
                        Cell.of(String.join(", ", pair.fields())),
                        Cell.of(pair.quotation())));
        return table.table();
    }

    private static Table sums(String name, String title, String by, Map<String, Sum> sums) {
        var table = new Table.Builder(name, title, "", by, "pairs", "same words", "differ", "released", "taken out");
        sums.forEach((key, sum) -> table.row(
                Cell.of(key),
                Cell.of(sum.pairs()),
                Cell.of(sum.same()),
                Cell.of(sum.pairs() - sum.same()),
                Cell.of(sum.released()),
                Cell.of(sum.excised())));
        return table.table();
    }
}

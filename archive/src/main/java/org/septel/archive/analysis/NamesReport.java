package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Query;

/// The names that cables have in their texts, most frequent first.
final class NamesReport {

    private final Query query;
    private final Links links;

    NamesReport(Query query) {
        this.query = query;
        this.links = new Links(query);
    }

    /// @param cables that answer the query
    /// @param names  of the query, one for each kind
    Report of(long cables, List<Facet> names) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("cables counted", Cell.of(cables, query)));
        var leftOut = new ArrayList<String>();
        for (Facet kind : names) {
            long having = cables - kind.none();
            figures.add(new Figure(
                    "cables that name " + one(kind.dimension()),
                    Cell.of(having, links.where(new Query.Not(kind.dimension().none()))),
                    Report.percent(having, cables)));
            figures.add(new Figure(
                    "different " + many(kind.dimension()), Cell.of(kind.counts().size() + kind.more())));
            if (0 < kind.more()) {
                leftOut.add("%,d less frequent %s are counted and not listed; a narrower query lists them"
                        .formatted(kind.more(), many(kind.dimension())));
            }
        }
        return new Report(
                ReportName.NAMES,
                query,
                figures,
                names.stream().map(kind -> table(kind, cables)).toList(),
                leftOut);
    }

    private Table table(Facet kind, long cables) {
        String plural = many(kind.dimension());
        var table = new Table.Builder(
                plural,
                plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1),
                note(kind.dimension()),
                one(kind.dimension()).split(" ")[1],
                "cables",
                "percent");
        kind.counts()
                .forEach(count -> table.row(
                        Cell.of(count.value()),
                        Cell.of(count.hits(), links.where(kind.dimension().query(count.value()))),
                        Cell.percent(count.hits(), cables)));
        return table.table();
    }

    private static String note(Dimension kind) {
        return switch (kind) {
            case PERSON -> "Named in the text, or who signed or classified it. Two persons of one name are one here.";
            case PLACE -> "Named in the text, by their people and governments too.";
            case ORGANISATION -> "Named in the text, by their letters too where the text or a list explains them.";
            default -> "";
        };
    }

    private static String one(Dimension kind) {
        return switch (kind) {
            case PERSON -> "a person";
            case PLACE -> "a place";
            case ORGANISATION -> "an organisation";
            default -> throw new IllegalArgumentException("no name in texts: " + kind);
        };
    }

    private static String many(Dimension kind) {
        return switch (kind) {
            case PERSON -> "people";
            case PLACE -> "places";
            case ORGANISATION -> "organisations";
            default -> throw new IllegalArgumentException("no name in texts: " + kind);
        };
    }
}

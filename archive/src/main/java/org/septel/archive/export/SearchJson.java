package org.septel.archive.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Hit;
import org.septel.archive.search.SearchPage;

/// An answer to a query as one JSON object on one line, for the command line and the web alike: `total`, `hits`, `next`
/// where there is another page, `nearest` where not words alone decided, and `facets` where they were counted. Absent
/// values are left out.
public final class SearchJson {

    private SearchJson() {}

    /// @param page an answer, or several pages of one put together
    public static String line(SearchPage page) {
        return JsonLine.of(line -> {
            line.number("total", page.total());
            hits(line, "hits", page.hits());
            line.text("next", page.next());
            page.nearest()
                    .ifPresent(nearest -> line.object(
                            "nearest",
                            brought ->
                                    brought.number("alone", nearest.alone()).number("unmapped", nearest.unmapped())));
            if (!page.facets().isEmpty()) {
                line.object("facets", facets -> page.facets().forEach(facet -> facet(facets, facet)));
            }
        });
    }

    /// One hit, as a row of an export.
    public static String line(Hit hit) {
        return JsonLine.of(line -> hit(line, hit));
    }

    /// The answer to one of many queries.
    ///
    /// @param number  of its line in the file
    /// @param mistake why it could not be read; then there is no answer
    public static String answered(
            int number, String name, String query, long total, List<Hit> hits, Optional<String> mistake) {
        return JsonLine.of(line -> {
            line.number("line", number).text("name", name).text("query", query);
            if (mistake.isPresent()) {
                line.text("error", mistake);
            } else {
                line.number("total", total);
                hits(line, "hits", hits);
            }
        });
    }

    /// Hits without a query: similar cables.
    public static String line(List<Hit> hits) {
        return JsonLine.of(line -> hits(line, "hits", hits));
    }

    private static void hits(JsonLine line, String name, List<Hit> hits) {
        line.objects(name, hits, hit -> hit(line, hit));
    }

    private static void hit(JsonLine line, Hit hit) {
        line.text("id", hit.id().toString())
                .text("title", hit.title())
                .text("created", hit.created())
                .text("origin", hit.origin())
                .text("classification", hit.classification())
                .texts("tags", hit.tags())
                .objects(
                        "snippets",
                        hit.snippets(),
                        snippet -> line.text("text", snippet.text())
                                .pairs("marks", snippet.marks(), mark -> new int[] {mark.start(), mark.end()})
                                .number("paragraph", snippet.number())
                                .text("portion", snippet.portion()));
        hit.reason().ifPresent(reason -> line.text("reason", reason.sentence()));
    }

    private static void facet(JsonLine line, Facet facet) {
        line.object(
                facet.dimension().name().toLowerCase(Locale.ROOT),
                counted -> counted.objects(
                                "values",
                                facet.counts(),
                                count -> counted.text("value", count.value()).number("hits", count.hits()))
                        .number("none", facet.none())
                        .number("more", facet.more()));
    }
}

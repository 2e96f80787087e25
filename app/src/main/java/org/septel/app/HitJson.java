package org.septel.app;

import java.util.Locale;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Hit;
import org.septel.archive.search.SearchPage;
import tools.jackson.databind.node.ObjectNode;

/// An answer to a query as one JSON object: `total`, `hits`, and `facets` where they were asked for. Absent values are
/// left out.
final class HitJson {

    private final JsonText json = new JsonText();

    String text(SearchPage page, boolean facets) {
        ObjectNode answer = json.newObject().put("total", page.total());
        var hits = answer.putArray("hits");
        page.hits().forEach(hit -> hits.add(hit(hit)));
        if (facets) {
            ObjectNode counted = answer.putObject("facets");
            page.facets().forEach(facet -> count(facet, counted));
        }
        return json.indented(answer);
    }

    private ObjectNode hit(Hit hit) {
        ObjectNode node = json.newObject().put("id", hit.id().toString()).put("title", hit.title());
        hit.created().ifPresent(time -> node.put("created", time.toString()));
        hit.origin().ifPresent(origin -> node.put("origin", origin));
        hit.classification().ifPresent(level -> node.put("classification", level));
        var tags = node.putArray("tags");
        hit.tags().forEach(tags::add);
        var snippets = node.putArray("snippets");
        hit.snippets().forEach(snippet -> {
            ObjectNode found = snippets.addObject().put("text", snippet.text());
            var marks = found.putArray("marks");
            snippet.marks().forEach(mark -> marks.addArray().add(mark.start()).add(mark.end()));
        });
        return node;
    }

    private static void count(Facet facet, ObjectNode facets) {
        var counts = facets.putArray(facet.dimension().name().toLowerCase(Locale.ROOT));
        facet.counts()
                .forEach(count -> counts.addObject().put("value", count.value()).put("hits", count.hits()));
    }
}

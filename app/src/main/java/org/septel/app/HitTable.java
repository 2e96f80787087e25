package org.septel.app;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Hit;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.Snippet;

/// Hits for people to read: a row of facts, the title, and a passage with what was found.
final class HitTable {

    private static final int WIDE = 120;
    private static final int LONGEST_ORIGIN = 28;
    private static final int MOST_COUNTS = 10;
    private static final String INDENT = "    ";

    private final Terminal terminal;

    HitTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(SearchPage page) {
        List<Hit> hits = page.hits();
        int ids = width(hits, hit -> hit.id().toString());
        int origins = Math.min(LONGEST_ORIGIN, width(hits, HitTable::origin));
        int levels = width(hits, HitTable::level);
        boolean wide = terminal.outSeen() && WIDE <= terminal.columns();
        for (Hit hit : hits) {
            String facts = "%s  %s  %s  %s"
                    .formatted(
                            pad(hit.id().toString(), ids),
                            date(hit),
                            pad(cut(origin(hit), origins), origins),
                            wide ? pad(level(hit), levels) : level(hit))
                    .stripTrailing();
            String title = Printable.line(hit.title());
            if (wide) {
                terminal.out().println(emphasised(facts) + "  " + fit(title, facts.length() + 2));
            } else {
                terminal.out().println(emphasised(facts));
                terminal.out().println(INDENT + fit(title, INDENT.length()));
            }
            hit.snippets().stream().findFirst().ifPresent(this::print);
            hit.reason().ifPresent(reason -> terminal.out().println(INDENT + reason.sentence()));
        }
        page.facets().forEach(this::print);
    }

    private void print(Snippet snippet) {
        String place =
                Printable.line(snippet.number().map(number -> number + ". ").orElse("")
                        + snippet.portion().map(mark -> "(" + mark + ") ").orElse(""));
        int room = terminal.columns() - INDENT.length() - place.length();
        terminal.out().println(INDENT + place + new Passage(snippet, room).text(terminal.colours()));
    }

    private void print(Facet facet) {
        if (facet.counts().isEmpty() || facet.dimension() == Facet.Dimension.MONTH) {
            return;
        }
        terminal.out().println();
        terminal.out().println(emphasised(facet.dimension().name().toLowerCase(Locale.ROOT)));
        facet.counts().stream()
                .limit(MOST_COUNTS)
                .forEach(count ->
                        terminal.out().println("%,9d  %s".formatted(count.hits(), Printable.line(count.value()))));
        long more = facet.counts().size() - MOST_COUNTS + facet.more();
        if (0 < more) {
            terminal.out().println("%9s  and %,d more".formatted("", more));
        }
        if (0 < facet.none()) {
            terminal.out().println("%,9d  (none)".formatted(facet.none()));
        }
    }

    /// Cut to what is left of the line, but only where a person looks: a file has room.
    private String fit(String text, int used) {
        return terminal.outSeen() ? cut(text, Math.max(10, terminal.columns() - used)) : text;
    }

    private String emphasised(String text) {
        return terminal.colours() ? "\033[1m" + text + "\033[0m" : text;
    }

    private static int width(List<Hit> hits, Function<Hit, String> column) {
        return hits.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String origin(Hit hit) {
        return Printable.line(hit.origin().orElse("-"));
    }

    private static String level(Hit hit) {
        return Printable.line(hit.classification().orElse("-"));
    }

    private static String date(Hit hit) {
        return hit.created()
                .map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("-         ");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }
}

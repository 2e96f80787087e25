package org.septel.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.ReadingRoom;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.SearchRequest.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel search`: cables that answer a query.
@Command(
        name = "search",
        customSynopsis =
                "septel search [--limit N] [--sort ORDER] [--ranking BY] [--format table|json|jsonl|csv|ids] [--facets] "
                        + "QUERY | --batch FILE",
        description = "Find cables.",
        footer = {
            "Words are joined by AND; also \"a phrase\", OR, -without, begin*, tag:PREL, from:moscow, "
                    + "origin:paris, date:2007-09, class:secret, id:, subject:. A query that begins with - needs "
                    + "-- before it.",
            ""
        })
final class SearchCommand implements Task {

    private static final int PAGE = 500;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for: 'kosovo kouchner date:2007'.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many cables, ${DEFAULT-VALUE} unless told.")
    private int limit = 20;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table for people, the default; json, jsonl, csv, or ids, one a line.")
    private HitFormat format = HitFormat.table;

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, the default; newest, oldest, or id.")
    private Sort sort = Sort.RELEVANCE;

    @Option(
            names = "--ranking",
            paramLabel = "BY",
            description = "words, the default; meaning, or hybrid: both. 'septel embed' prepares the archive.")
    private Ranking ranking = Ranking.WORDS;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Answer many queries, one a line, as one table: csv, the default, or jsonl.")
    private Optional<String> batch = Optional.empty();

    @Option(names = "--facets", description = "Also count the hits by origin, tag, year and more.")
    private boolean facets;

    private final Wiring wiring;
    private final Terminal terminal;

    SearchCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        if (limit < 0) {
            throw CommandFailure.usage("--limit is 0 or more, not " + limit);
        }
        if (ranking != Ranking.WORDS && sort != Sort.RELEVANCE) {
            throw CommandFailure.usage("--ranking is for hits sorted by relevance; leave --sort out");
        }
        if (batch.isPresent()) {
            return batch(batch.get());
        }
        if (words.isEmpty()) {
            throw CommandFailure.usage("QUERY is missing: write one, or \"\" for everything");
        }
        String text = String.join(" ", words);
        Query query = parse(text);
        try (var archive = wiring.existingArchive()) {
            ReadingRoom room = archive.room(Clearance.ALL);
            SearchPage answer = search(room, query);
            format.print(answer, terminal);
            terminal.say(
                    answer.total() == 0
                            ? "septel: no cable answers " + Printable.line(text)
                            : "septel: %,d of %s".formatted(answer.hits().size(), Counted.of(answer.total(), "cable")));
            answer.nearest().ifPresent(nearest -> terminal.say("septel: " + nearest.sentence()));
            if (answer.total() == 0) {
                room.respelt(query)
                        .ifPresent(meant -> terminal.say("septel: did you mean " + Printable.line(meant.toString())));
            }
            return ExitCode.DONE;
        }
    }

    private ExitCode batch(String file) throws IOException {
        boolean table = format == HitFormat.table || format == HitFormat.csv || format == HitFormat.jsonl;
        if (!words.isEmpty() || !table || SearchRequest.MOST_HITS < limit) {
            throw CommandFailure.usage("--batch takes no query beside it, --format csv or jsonl, and --limit up to %,d"
                    .formatted(SearchRequest.MOST_HITS));
        }
        try (var archive = wiring.existingArchive();
                var lines = new InputStreamReader(FileRecords.open(file, terminal), StandardCharsets.UTF_8)) {
            var search = new BatchSearch(archive.room(Clearance.ALL), terminal, sort, limit, ranking);
            boolean sound = search.run(lines.readAllLines(), format);
            return sound ? ExitCode.DONE : ExitCode.PROBLEMS;
        }
    }

    private Query parse(String text) {
        try {
            return wiring.queries().parse(text);
        } catch (QueryMistake mistake) {
            int column = Math.clamp(mistake.column(), 1, text.length() + 1);
            terminal.say("  " + Printable.line(text));
            terminal.say("  " + " ".repeat(column - 1) + "^");
            throw mistake;
        }
    }

    /// Page by page, so that a limit may be greater than a page.
    private SearchPage search(ReadingRoom room, Query query) {
        var hits = new ArrayList<Hit>();
        SearchPage page = room.search(request(query, Math.min(limit, PAGE), Optional.empty(), facets));
        hits.addAll(page.hits());
        List<Facet> counted = page.facets();
        while (hits.size() < limit && page.next().isPresent()) {
            page = room.search(request(query, Math.min(limit - hits.size(), PAGE), page.next(), false));
            hits.addAll(page.hits());
        }
        return new SearchPage(hits, page.total(), counted, page.next(), page.nearest());
    }

    private SearchRequest request(Query query, int size, Optional<String> after, boolean facets) {
        return new SearchRequest(query, size, after, sort, facets, ranking);
    }
}

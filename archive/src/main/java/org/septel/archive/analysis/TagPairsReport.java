package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.TagMeaning;

/// [TagPairs] as a report.
final class TagPairsReport {

    /// So many tags fit a matrix that can be read.
    private static final int MOST_TAGS = 28;

    private final Query query;
    private final Links links;
    private final Lexicon lexicon;

    TagPairsReport(Query query, Lexicon lexicon) {
        this.query = query;
        this.links = new Links(query);
        this.lexicon = lexicon;
    }

    Report of(TagPairs pairs, Holdings holdings) {
        List<String> tags = pairs.frequent(MOST_TAGS);
        var figures = new ArrayList<>(holdings.figures(pairs.cables(), query));
        figures.add(new Figure(
                "of them with two tags or more",
                Cell.of(pairs.paired()),
                Report.percent(pairs.paired(), pairs.cables())));
        figures.add(new Figure("tags shown", Cell.of(tags.size()), "of %,d".formatted(pairs.different())));
        return new Report(
                ReportName.TAGS, query, figures, List.of(pairs(pairs, tags), tags(pairs, tags)), leftOut(pairs));
    }

    private Table pairs(TagPairs pairs, List<String> tags) {
        var table = new Table.Builder(
                "pairs",
                "Tags on the same cables",
                "By chance is how many cables would have both if tags knew nothing of each other; times is how many times"
                        + " as many have.",
                "tag",
                "with",
                "cables",
                "by chance",
                "times");
        Stream<TagPairs.Pair> all = IntStream.range(0, tags.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, tags.size()).mapToObj(j -> pair(tags.get(i), tags.get(j))));
        all.filter(pair -> 0 < pairs.carrying(pair))
                .sorted((one, other) -> Integer.compare(pairs.carrying(other), pairs.carrying(one)))
                .forEach(pair -> {
                    double chance = (double) pairs.carrying(pair.one()) * pairs.carrying(pair.other()) / pairs.cables();
                    table.row(
                            Cell.of(pair.one()),
                            Cell.of(pair.other()),
                            new Cell.Count(pairs.carrying(pair), cables(pair.one(), pair.other())),
                            Cell.of(chance, 1),
                            Cell.of(pairs.carrying(pair) / chance, 2));
                });
        return table.table();
    }

    private static TagPairs.Pair pair(String one, String other) {
        return one.compareTo(other) < 0 ? new TagPairs.Pair(one, other) : new TagPairs.Pair(other, one);
    }

    private Optional<Query> cables(String one, String other) {
        return Links.found(Field.TAG, one)
                .flatMap(first -> Links.found(Field.TAG, other).map(second -> links.where(first, second)));
    }

    private Table tags(TagPairs pairs, List<String> tags) {
        var table = new Table.Builder("tags", "The tags shown", "", "tag", "meaning", "cables", "cables %");
        tags.forEach(tag -> table.row(
                Cell.of(tag),
                Cell.of(meaning(tag)),
                new Cell.Count(pairs.carrying(tag), Links.found(Field.TAG, tag).map(links::where)),
                Cell.percent(pairs.carrying(tag), pairs.cables())));
        return table.table();
    }

    /// In every list that has it.
    private String meaning(String tag) {
        return lexicon.tagMeanings(tag).stream()
                .map(TagMeaning::meaning)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<String> leftOut(TagPairs pairs) {
        var notes = new ArrayList<String>();
        if (0 < pairs.untagged()) {
            notes.add("%,d cables without a tag".formatted(pairs.untagged()));
        }
        if (MOST_TAGS < pairs.different()) {
            notes.add("All but the %d most frequent tags".formatted(MOST_TAGS));
        }
        return notes;
    }
}

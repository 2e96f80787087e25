package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.septel.archive.analysis.Distinctive.Thing;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.archive.search.WordCounts;
import org.septel.telegram.lexicon.Lexicon;

/// What cables are about, over time, over posts, and beside others.
final class TopicsReport {

    /// A word that stands in more than half of all cables is of the language, not of a topic.
    private static final double COMMON = 0.5;

    private static final int MOST_ROWS = 300;

    private final Query query;
    private final Links links;
    private final Query beside;
    private final Lexicon lexicon;

    /// @param beside the other cables, those of `query` taken out
    TopicsReport(Query query, Query beside, Lexicon lexicon) {
        this.query = query;
        this.links = new Links(query);
        this.beside = beside;
        this.lexicon = lexicon;
    }

    /// @param words of the query's cables of each of the years, of its other cables, and of the other cables
    Report of(TagCounts tags, TagCounts others, WordCounts words, List<Integer> years) {
        Distinctive tagsBeside = tagsBeside(tags, others);
        Distinctive wordsBeside = wordsBeside(words);
        Distinctive wordsOverYears = wordsOverYears(words, years);
        return new Report(
                ReportName.TOPICS,
                query,
                List.of(
                        new Figure("cables counted", Cell.of(tags.cables(), query)),
                        new Figure("cables beside them", Cell.of(others.cables(), beside), beside.toString()),
                        new Figure("tags tested beside", Cell.of(tagsBeside.tested())),
                        new Figure("words tested beside", Cell.of(wordsBeside.tested())),
                        new Figure("words tested over years", Cell.of(wordsOverYears.tested()))),
                List.of(
                        beside("words", "Words that set them apart", kept(wordsBeside), Optional.empty()),
                        beside("tags", "Tags that set them apart", tagsBeside.kept(), Optional.of(Field.TAG)),
                        over(
                                "tag-years",
                                "Tags of a year",
                                "year",
                                tags.overYears().kept(),
                                true),
                        over(
                                "tag-posts",
                                "Tags of a post",
                                "post",
                                tags.overPosts().kept(),
                                true),
                        over("word-years", "Words of a year", "year", kept(wordsOverYears), false),
                        all(tags)),
                leftOut(tags));
    }

    private static Distinctive tagsBeside(TagCounts tags, TagCounts others) {
        var found = new Distinctive();
        Set<String> every = new HashSet<>(tags.all().keySet());
        every.addAll(others.all().keySet());
        every.forEach(tag -> found.test(
                tag,
                "",
                tags.all().getOrDefault(tag, 0),
                tags.cables(),
                others.all().getOrDefault(tag, 0),
                others.cables()));
        return found;
    }

    private static Distinctive wordsBeside(WordCounts words) {
        var found = new Distinctive();
        int groups = words.sizes().size();
        long here = sum(words.sizes(), groups - 1);
        int beside = words.sizes().getLast();
        words.words().forEach(word -> {
            long one = sum(word.cables(), groups - 1);
            int other = word.cables().getLast();
            if (one + other <= COMMON * (here + beside)) {
                found.test(word.word(), "", one, here, other, beside);
            }
        });
        return found;
    }

    private static Distinctive wordsOverYears(WordCounts words, List<Integer> years) {
        var found = new Distinctive();
        long here = sum(words.sizes(), words.sizes().size() - 1);
        for (WordCounts.WordCount word : words.words()) {
            long all = sum(word.cables(), word.cables().size() - 1);
            for (int i = 0; i < years.size() && all <= COMMON * here; i++) {
                int with = word.cables().get(i);
                int size = words.sizes().get(i);
                if (0 < with) {
                    found.test(word.word(), years.get(i).toString(), with, size, all - with, here - size);
                }
            }
        }
        return found;
    }

    /// Of the first so many.
    private static long sum(List<Integer> counts, int groups) {
        return counts.subList(0, groups).stream().mapToLong(Integer::longValue).sum();
    }

    /// The most surprising, of forms of one word in exactly the same cables the shortest.
    private static List<Thing> kept(Distinctive words) {
        record Same(String beginning, String group, long one, long other) {}
        var seen = new HashSet<Same>();
        return words.kept().stream()
                .filter(thing -> seen.add(new Same(
                        thing.name().substring(0, Math.min(4, thing.name().length())),
                        thing.group(),
                        thing.one(),
                        thing.other())))
                .toList();
    }

    private Table beside(String name, String title, List<Thing> things, Optional<Field> field) {
        var table = new Table.Builder(
                name,
                title,
                "Odds are logarithms to base 2: 1 is twice the odds here, -1 half. All are kept of which fewer than 5 % are"
                        + " false.",
                field.isPresent() ? "tag" : "word",
                "cables here",
                "here %",
                "cables beside",
                "beside %",
                "odds",
                "G",
                "chance");
        for (Thing thing : things.subList(0, Math.min(MOST_ROWS, things.size()))) {
            Optional<Query> condition = condition(field, thing.name());
            table.row(
                    Cell.of(thing.name()),
                    count(thing.one(), query, condition),
                    Cell.percent(thing.one(), thing.ofOne()),
                    count(thing.other(), beside, condition),
                    Cell.percent(thing.other(), thing.ofOther()),
                    Cell.of(thing.odds(), 1),
                    Cell.of(thing.surprise(), 1),
                    Cell.of("%.1e".formatted(thing.chance())));
        }
        return table.table();
    }

    /// What finds a tag, or a word in the text.
    private static Optional<Query> condition(Optional<Field> field, String name) {
        if (field.isPresent()) {
            return Links.found(field.get(), name);
        }
        try {
            return Optional.of(new Query.Within(org.septel.archive.search.Zone.BODY, new Query.Word(name)));
        } catch (IllegalArgumentException noWord) { // a word of the query language
            return Optional.empty();
        }
    }

    private static Cell count(long count, Query within, Optional<Query> condition) {
        return new Cell.Count(
                count, count == 0 ? Optional.empty() : condition.map(of -> Query.and(List.of(within, of))));
    }

    private Table over(String name, String title, String group, List<Thing> things, boolean tags) {
        var table = new Table.Builder(
                name,
                title,
                "Against all other cables counted; only what is more frequent, of which fewer than 5 % are false.",
                tags ? "tag" : "word",
                group,
                "cables",
                "of " + group + " %",
                "elsewhere %",
                "odds",
                "G");
        things.stream().filter(thing -> 0 < thing.odds()).limit(MOST_ROWS).forEach(thing -> {
            Query where = group.equals("post") ? Links.post(thing.group()) : year(thing.group());
            Optional<Query> condition = condition(tags ? Optional.of(Field.TAG) : Optional.empty(), thing.name());
            table.row(
                    Cell.of(thing.name()),
                    Cell.of(group.equals("post") ? post(thing.group()) : thing.group()),
                    count(thing.one(), links.where(where), condition),
                    Cell.percent(thing.one(), thing.ofOne()),
                    Cell.percent(thing.other(), thing.ofOther()),
                    Cell.of(thing.odds(), 1),
                    Cell.of(thing.surprise(), 1));
        });
        return table.table();
    }

    static Query year(String year) {
        int number = Math.clamp(Integer.parseInt(year), 1, 9_999);
        return Links.days(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
    }

    private String post(String code) {
        return PostNaming.ofCode(code, lexicon);
    }

    private Table all(TagCounts tags) {
        var table = new Table.Builder("all-tags", "All tags", "", "tag", "cables", "%");
        tags.all().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(tag -> table.row(
                        Cell.of(tag.getKey()),
                        count(tag.getValue(), query, Links.found(Field.TAG, tag.getKey())),
                        Cell.percent(tag.getValue(), tags.cables())));
        return table.table();
    }

    private static List<String> leftOut(TagCounts tags) {
        var notes = new ArrayList<String>();
        if (0 < tags.untagged()) {
            notes.add("%,d cables without tags count in all shares".formatted(tags.untagged()));
        }
        if (0 < tags.undated()) {
            notes.add("%,d cables without a date are of no year".formatted(tags.undated()));
        }
        notes.add("Words in more than half of all cables, in fewer than 5, shorter than three letters, or with digits");
        return notes;
    }
}

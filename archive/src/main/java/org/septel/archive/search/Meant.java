package org.septel.archive.search;

import java.util.List;
import java.util.stream.Collectors;

/// What a query means apart from how it is written: its words as a text, and what must hold for every hit.
///
/// Words, phrases and beginnings of words are meant; fields, dates, numbers, what is asked of
/// one paragraph or part of the text, and all that is excluded must hold.
///
/// ```
/// unrest "in the north" tag:PGOV -strike    words: unrest, "in the north"    must hold: tag:PGOV -strike
/// ```
///
/// @param words to be found or not; empty where a query is of fields alone
public record Meant(List<Query> words, Query mustHold) {

    public Meant {
        words = List.copyOf(words);
    }

    public static Meant of(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> {
                List<Meant> meant = parts.stream().map(Meant::of).toList();
                yield new Meant(
                        meant.stream().flatMap(part -> part.words().stream()).toList(),
                        Query.and(meant.stream().map(Meant::mustHold).toList()));
            }
            // what one of several ways of being found asks for need not hold for another
            case Query.Or(List<Query> parts)
            when parts.stream().anyMatch(Meant::hasWords) ->
                new Meant(
                        parts.stream()
                                .flatMap(part -> of(part).words().stream())
                                .toList(),
                        new Query.All());
            case Query.Word _, Query.Exact _, Query.Fuzzy _, Query.Phrase _, Query.Near _, Query.Prefix _ ->
                new Meant(List.of(query), new Query.All());
            case Query.Or _,
                    Query.All _,
                    Query.Not _,
                    Query.FieldValue _,
                    Query.FieldPrefix _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _,
                    Query.OneParagraph _,
                    Query.Within _ -> new Meant(List.of(), query);
        };
    }

    private static boolean hasWords(Query query) {
        return !of(query).words().isEmpty();
    }

    /// Those of the words that tell what is asked for; small ones such as *the* and *who* do not beside others.
    public List<Query> telling() {
        return SmallWords.leftOut(words);
    }

    /// What must hold, and some of the words that tell.
    public Query someWords() {
        List<Query> telling = telling();
        Query any = telling.size() == 1 ? telling.getFirst() : new Query.Or(telling);
        return Query.and(List.of(any, mustHold));
    }

    /// The words as a model reads them.
    public String text() {
        return words.stream().map(Meant::text).collect(Collectors.joining(" "));
    }

    private static String text(Query query) {
        return switch (query) {
            case Query.Word(String word) -> word;
            case Query.Exact(String word) -> word;
            case Query.Fuzzy(String word) -> word;
            case Query.Prefix(String start) -> start;
            case Query.Phrase(List<String> words) -> String.join(" ", words);
            case Query.Near near -> String.join(" ", near.words());
            case Query.All _,
                    Query.And _,
                    Query.Or _,
                    Query.Not _,
                    Query.FieldValue _,
                    Query.FieldPrefix _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _,
                    Query.OneParagraph _,
                    Query.Within _ -> throw new IllegalStateException("not words: " + query);
        };
    }
}

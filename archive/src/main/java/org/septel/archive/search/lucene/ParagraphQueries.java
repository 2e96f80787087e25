package org.septel.archive.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;

/// What stands near together: within some words, or in one paragraph.
///
/// A paragraph is the stretch between its two marks ([ParagraphField]). What is asked of one paragraph narrows the
/// stretches, part by part; the words in it score as they do anywhere.
final class ParagraphQueries {

    /// [TooWide] has looked at the words before; here those of deleted cables are among them.
    private static final int NO_BOUND = LuceneIndex.MOST_CLAUSES;

    /// Letters at the beginning of a word that must be right.
    private static final int SURE_LETTERS = 1;

    private static final IntervalsSource PARAGRAPH =
            Intervals.ordered(Intervals.term(ParagraphField.BEGIN), Intervals.term(ParagraphField.END));

    private ParagraphQueries() {}

    /// Words with at most some others between them.
    static org.apache.lucene.search.Query near(String field, Query.Near near) {
        List<String> terms = WordQueries.terms(String.join(" ", near.words()));
        if (terms.size() < 2) {
            return WordQueries.inARow(field, String.join(" ", near.words()));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new IntervalQuery(field, nearby(terms, near.distance())), Occur.FILTER);
        terms.forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
        return all.build();
    }

    static org.apache.lucene.search.Query inOneParagraph(Query query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Optional<List<String>> terms = terms(query).filter(found -> !found.isEmpty());
        if (terms.isPresent()) {
            all.add(new SameParagraphQuery(terms.get()), Occur.FILTER);
            score(all, query, Occur.MUST);
            return all.build();
        }
        all.add(new IntervalQuery(Fields.TEXT, narrowed(PARAGRAPH, query)), Occur.FILTER);
        score(all, query, Occur.SHOULD);
        return all.build();
    }

    /// Where nothing else is asked of a paragraph than to have some terms, those; else nothing.
    private static Optional<List<String>> terms(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> {
                var all = new ArrayList<String>();
                boolean alone = true;
                for (Query part : parts) {
                    Optional<List<String>> terms = terms(part);
                    alone &= terms.isPresent();
                    terms.ifPresent(all::addAll);
                }
                yield alone ? Optional.of(all) : Optional.empty();
            }
            case Query.Word(String word) ->
                Optional.of(WordQueries.terms(word))
                        .filter(terms ->
                                terms.size() == 1 && WordQueries.joined(word).isEmpty());
            case Query.FieldValue(Field _, String mark) -> Optional.of(List.of(ParagraphField.portion(mark)));
            case Query.All _,
                    Query.Exact _,
                    Query.Fuzzy _,
                    Query.Phrase _,
                    Query.Near _,
                    Query.Prefix _,
                    Query.Or _,
                    Query.Not _,
                    Query.FieldPrefix _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _,
                    Query.OneParagraph _,
                    Query.Within _ -> Optional.empty();
        };
    }

    /// Those of the paragraphs of which the query holds.
    private static IntervalsSource narrowed(IntervalsSource paragraphs, Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> {
                IntervalsSource left = paragraphs;
                for (Query part : parts) {
                    left = narrowed(left, part);
                }
                yield left;
            }
            case Query.Or(List<Query> parts) ->
                Intervals.or(
                        parts.stream().map(part -> narrowed(paragraphs, part)).toArray(IntervalsSource[]::new));
            case Query.Not(Query unwanted) -> Intervals.notContaining(paragraphs, narrowed(paragraphs, unwanted));
            case Query.All _,
                    Query.Word _,
                    Query.Exact _,
                    Query.Fuzzy _,
                    Query.Phrase _,
                    Query.Near _,
                    Query.Prefix _,
                    Query.FieldValue _,
                    Query.FieldPrefix _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _,
                    Query.OneParagraph _,
                    Query.Within _ -> Intervals.containing(paragraphs, words(query));
        };
    }

    /// Where words stand.
    private static IntervalsSource words(Query query) {
        return switch (query) {
            case Query.Word(String word) -> word(word);
            case Query.Phrase(List<String> words) -> inARow(WordQueries.terms(String.join(" ", words)));
            case Query.Near(List<String> words, int distance) ->
                nearby(WordQueries.terms(String.join(" ", words)), distance);
            case Query.Prefix(String start) -> beginning(WordQueries.beginnings(start));
            case Query.Fuzzy(String word) -> nearly(word);
            case Query.FieldValue(Field _, String mark) -> Intervals.term(ParagraphField.portion(mark));
            case Query.All _,
                    Query.Exact _,
                    Query.And _,
                    Query.Or _,
                    Query.Not _,
                    Query.FieldPrefix _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _,
                    Query.OneParagraph _,
                    Query.Within _ -> throw new IllegalArgumentException("not asked of one paragraph: " + query);
        };
    }

    private static IntervalsSource nearby(List<String> terms, int distance) {
        return Intervals.maxgaps(
                distance,
                Intervals.unordered(terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new)));
    }

    private static IntervalsSource word(String word) {
        IntervalsSource apart = inARow(WordQueries.terms(word));
        List<String> joined = WordQueries.joined(word);
        return joined.isEmpty() ? apart : Intervals.or(apart, Intervals.term(joined.getFirst()));
    }

    private static IntervalsSource inARow(List<String> terms) {
        return terms.isEmpty() ? Intervals.noIntervals("no words") : Intervals.phrase(terms.toArray(String[]::new));
    }

    /// The whole words that come first stand in the paragraph too, as they do where no paragraph is asked for.
    private static IntervalsSource beginning(List<String> terms) {
        if (terms.isEmpty()) {
            return Intervals.noIntervals("no words");
        }
        IntervalsSource last = Intervals.prefix(new BytesRef(terms.getLast()), NO_BOUND);
        Stream<IntervalsSource> first =
                terms.subList(0, terms.size() - 1).stream().map(Intervals::term);
        return Intervals.unordered(Stream.concat(first, Stream.of(last)).toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource nearly(String word) {
        List<String> terms = WordQueries.terms(word);
        return terms.size() == 1
                ? Intervals.fuzzyTerm(terms.getFirst(), WordQueries.edits(word), SURE_LETTERS, true, NO_BOUND)
                : inARow(terms);
    }

    /// The words that are wanted score, wherever in the text they stand.
    ///
    /// @param occur whether a cable must have each of them
    private static void score(BooleanQuery.Builder all, Query query, Occur occur) {
        switch (query) {
            case Query.And(List<Query> parts) -> parts.forEach(part -> score(all, part, occur));
            case Query.Or(List<Query> parts) -> parts.forEach(part -> score(all, part, occur));
            case Query.Word(String word) -> all.add(WordQueries.asWritten(Fields.TEXT, word), occur);
            case Query.Phrase(List<String> words) ->
                all.add(WordQueries.inARow(Fields.TEXT, String.join(" ", words)), occur);
            case Query.Near near -> all.add(near(Fields.TEXT, near), occur);
            case Query.Prefix(String start) -> all.add(WordQueries.beginning(Fields.TEXT, start), occur);
            case Query.Fuzzy(String word) -> all.add(WordQueries.nearly(Fields.TEXT, word), occur);
            case Query.All _,
                    Query.Exact _,
                    Query.Not _,
                    Query.FieldValue _,
                    Query.FieldPrefix _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _,
                    Query.OneParagraph _,
                    Query.Within _ -> {}
        }
    }
}

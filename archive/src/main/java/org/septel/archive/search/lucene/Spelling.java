package org.septel.archive.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;

/// Words in place of those that no cable has: of the words in the reader's own cables the nearest in spelling, and of
/// these the one that most cables have.
final class Spelling {

    /// Letters at the beginning that are taken to be right.
    private static final int SURE_LETTERS = 1;

    /// Shorter words have too many neighbours.
    private static final int SHORTEST = 4;

    /// Longer runs are no words.
    private static final int LONGEST = 40;

    /// Words near one that are looked at.
    private static final int MOST_NEIGHBOURS = 2_000;

    private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::edits)
            .thenComparing(Candidate::cables, Comparator.reverseOrder())
            .thenComparing(Candidate::word);

    private final LiveSearcher searcher;

    Spelling(LiveSearcher searcher) {
        this.searcher = searcher;
    }

    private record Candidate(String word, int edits, long cables) {}

    /// The query with other words; empty where every word is known, or nothing is like it.
    Optional<Query> respelt(Query query) {
        Query other = query(query);
        return other.equals(query) ? Optional.empty() : Optional.of(other);
    }

    private Query query(Query query) {
        return switch (query) {
            case Query.Word(String word) -> new Query.Word(word(word));
            case Query.Phrase(List<String> words) ->
                new Query.Phrase(words.stream().map(this::word).toList());
            case Query.Near(List<String> words, int distance) ->
                new Query.Near(words.stream().map(this::word).toList(), distance);
            case Query.FieldValue(Field field, String value) ->
                field == Field.SUBJECT
                        ? new Query.FieldValue(
                                field,
                                String.join(
                                        " ",
                                        Stream.of(value.split(" "))
                                                .map(this::word)
                                                .toList()))
                        : query;
            case Query.And(List<Query> parts) ->
                new Query.And(parts.stream().map(this::query).toList());
            case Query.Or(List<Query> parts) ->
                new Query.Or(parts.stream().map(this::query).toList());
            case Query.Within(var zone, Query part) -> new Query.Within(zone, query(part));
            case Query.OneParagraph(Query part) -> new Query.OneParagraph(query(part));
            // what is not wanted, and what was asked for by its letters, stays
            case Query.All _,
                    Query.Exact _,
                    Query.Fuzzy _,
                    Query.Prefix _,
                    Query.FieldPrefix _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _,
                    Query.Not _ -> query;
        };
    }

    private String word(String word) {
        try {
            List<String> terms = WordQueries.terms(word);
            boolean one = terms.size() == 1 && SHORTEST <= word.length() && word.length() <= LONGEST;
            if (!one || !word.codePoints().allMatch(Character::isLetter) || isKnown(terms.getFirst())) {
                return word;
            }
            return nearest(WordQueries.beginnings(word).getFirst()).orElse(word);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private boolean isKnown(String term) throws IOException {
        return 0 < searcher.cables(new Term(Fields.TEXT, term)) || 0 < searcher.cables(new Term(Fields.TITLE, term));
    }

    private Optional<String> nearest(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.TEXT);
        if (terms == null) {
            return Optional.empty();
        }
        int most = WordQueries.edits(word);
        var nearby = new FuzzyTermsEnum(terms, new Term(Fields.TEXT, word), most, SURE_LETTERS, true);
        Candidate best = null;
        int seen = 0;
        while (nearby.next() != null && seen++ < MOST_NEIGHBOURS) {
            Candidate found = candidate(nearby, word);
            if (0 < found.cables() && (best == null || BEST.compare(found, best) < 0)) {
                best = found;
            }
        }
        return Optional.ofNullable(best).map(Candidate::word);
    }

    private Candidate candidate(TermsEnum at, String word) throws IOException {
        String term = at.term().utf8ToString();
        return new Candidate(term, edits(word, term), searcher.cables(new Term(Fields.TEXT, term)));
    }

    /// Letters to add, drop, change, or swap with the next.
    private static int edits(String one, String other) {
        int[][] row = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                row[i][j] = i == 0 || j == 0 ? i + j : edits(row, one, other, i, j);
            }
        }
        return row[one.length()][other.length()];
    }

    private static int edits(int[][] row, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int fewest = Math.min(row[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(row[i - 1][j], row[i][j - 1]));
        boolean swapped =
                1 < i && 1 < j && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, 1 + row[i - 2][j - 2]) : fewest;
    }
}

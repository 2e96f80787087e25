package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.septel.archive.search.Field;
import org.septel.telegram.CableId;

/// Asks for cables that have the words which tell one cable from others: those that it has often and few others have.
/// How many have a word is counted among the reader's own cables.
final class SimilarCables {

    /// Words that are asked for.
    private static final int MOST_WORDS = 25;

    /// Words that are weighed, for each must be looked up: those that it has most often, of these the longest, which
    /// are
    /// likeliest to be rare.
    private static final int MOST_WEIGHED = 120;

    /// Words of the text that are looked at.
    private static final int MOST_READ = 10_000;

    private static final int SHORTEST_WORD = 3;

    /// A word tells nothing when one cable has it, or more than one in so many.
    private static final int RARER_THAN_ONE_IN = 4;

    private final LiveSearcher searcher;

    SimilarCables(LiveSearcher searcher) {
        this.searcher = searcher;
    }

    private record Weighed(String word, double weight) {}

    /// Empty where no word of it tells anything.
    Optional<Query> like(CableId id, String title, List<String> paragraphs) throws IOException {
        List<Weighed> words = weighed(often(title, paragraphs));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Weighed word : words) {
            Query has = new TermQuery(new Term(Fields.TEXT, word.word()));
            any.add(
                    new BoostQuery(
                            has, (float) (word.weight() / words.getFirst().weight())),
                    Occur.SHOULD);
        }
        return Optional.of(new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(LuceneQueries.id(Field.ID, id), Occur.MUST_NOT)
                .build());
    }

    /// How often it has each word.
    private static Map<String, Integer> often(String title, List<String> paragraphs) {
        Map<String, Integer> often = new HashMap<>();
        int read = 0;
        for (String text : paragraphs) {
            for (String word : WordQueries.terms(text)) {
                read++;
                count(word, 1, often);
            }
            if (MOST_READ < read) {
                break;
            }
        }
        WordQueries.terms(title).forEach(word -> count(word, 2, often));
        return often;
    }

    private static void count(String word, int times, Map<String, Integer> often) {
        if (SHORTEST_WORD <= word.length() && word.codePoints().anyMatch(Character::isLetter)) {
            often.merge(word, times, Integer::sum);
        }
    }

    private List<Weighed> weighed(Map<String, Integer> often) throws IOException {
        long cables = searcher.getIndexReader().numDocs();
        List<String> words = often.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparingInt(word -> -word.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WEIGHED)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Double> weights = new HashMap<>();
        for (String word : words) {
            long having = searcher.cables(new Term(Fields.TEXT, word));
            if (1 < having && having <= Math.max(2, cables / RARER_THAN_ONE_IN)) {
                weights.put(word, often.getOrDefault(word, 0) * Math.log((double) (cables + 1) / having));
            }
        }
        return weights.entrySet().stream()
                .map(word -> new Weighed(word.getKey(), word.getValue()))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word))
                .limit(MOST_WORDS)
                .toList();
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.Meant;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.Reason;
import org.septel.archive.search.meaning.Closeness;
import org.septel.archive.search.meaning.Meaning;
import org.septel.archive.search.meaning.MeantCable;

/// Ranks by meaning, or by words and meaning: the best of two lists, each of at most [#WINDOW], by how near they are in
/// meaning and how much of the words they have, of which the first counts three times as much.
///
/// The list by words has what answers the query and, where that is less than a window, what has some of the words.
/// What words find beyond the window follows in their order, so that the last hit is reached as ever.
///
/// Adding up what ranks are worth, as is often done, was tried and found less: the best by meaning is often far ahead
/// of the
/// second, and the best by some of the words is often no better than many others, and ranks tell neither.
final class Fusing {

    /// How far down each list counts.
    static final int WINDOW = 100;

    /// What words count where words and meaning together count 1: `benchmarks/meaning` tells.
    private static final float WORDS = 0.25f;

    /// The best by words whose vectors may be made while the reader waits.
    private static final int MET = 20;

    /// More than words ever score, and small enough that the next float is less than 1 away.
    private static final float RANKED = 1_000_000;

    private final LiveSearcher searcher;
    private final CableTexts texts;
    private final Meaning.Question question;
    private final Meant meant;

    Fusing(LiveSearcher searcher, CableTexts texts, Meaning.Question question, Meant meant) {
        this.searcher = searcher;
        this.texts = texts;
        this.question = question;
        this.meant = meant;
    }

    /// @param words the query as it is
    Fusion fuse(Query words, Ranking ranking) throws IOException {
        List<Integer> answering = documents(best(words));
        List<Integer> byWords = withSomeWords(answering);
        meet(byWords);
        var nearness = new NearnessSource(question);
        Query mustHold = LuceneQueries.of(meant.mustHold());
        List<ScoreDoc> near = best(new FunctionScoreQuery(mustHold, nearness)).stream()
                .filter(document -> 0 < score(document))
                .toList();
        Map<Integer, Fusion.Place> places = places(byWords, answering.size(), near, ranking);
        Query ranked = new RankedDocuments(scores(places));
        Query all = ranking == Ranking.MEANING ? ranked : new DisjunctionMaxQuery(List.of(words, ranked), 0);
        Query alone = new BooleanQuery.Builder()
                .add(ranked, Occur.FILTER)
                .add(words, Occur.MUST_NOT)
                .build();
        return new Fusion(all, places, searcher.count(alone), nearness.unmapped.sum());
    }

    private List<Integer> withSomeWords(List<Integer> answering) throws IOException {
        var byWords = new ArrayList<>(answering);
        if (byWords.size() < WINDOW) {
            documents(best(LuceneQueries.of(meant.someWords()))).stream()
                    .filter(document -> !answering.contains(document))
                    .limit(WINDOW - byWords.size())
                    .forEach(byWords::add);
        }
        return byWords;
    }

    private void meet(List<Integer> byWords) throws IOException {
        List<MeantCable> cables = new ArrayList<>();
        for (int document : byWords.subList(0, Math.min(MET, byWords.size()))) {
            if (question.to(key(document)).isEmpty()) {
                CableDocument cable = CableDocument.read(searcher.storedFields().document(document));
                cables.add(MeantScan.meant(cable, texts));
            }
        }
        question.meet(cables);
    }

    private Map<Integer, Fusion.Place> places(
            List<Integer> byWords, int answering, List<ScoreDoc> near, Ranking ranking) throws IOException {
        Map<Integer, Integer> wordRanks = ranks(byWords);
        Map<Integer, Integer> meaningRanks = ranks(documents(near));
        Map<Integer, Float> scores = ranking == Ranking.MEANING ? nearness(near) : both(byWords, near);
        Map<Integer, Fusion.Place> places = new HashMap<>();
        for (var scored : scores.entrySet()) {
            int document = scored.getKey();
            places.put(document, place(document, scored.getValue(), wordRanks, meaningRanks, answering));
        }
        return places;
    }

    private static Map<Integer, Float> nearness(List<ScoreDoc> near) {
        Map<Integer, Float> nearness = new HashMap<>();
        near.forEach(document -> nearness.put(document.doc, 2 * score(document) - 1));
        return nearness;
    }

    /// What is not among the nearest, or could not be compared, is taken for as near as the last of them.
    private Map<Integer, Float> both(List<Integer> byWords, List<ScoreDoc> near) throws IOException {
        Map<Integer, Float> nearness = nearness(near);
        float last = near.isEmpty() ? 0 : 2 * score(near.getLast()) - 1;
        byWords.forEach(document -> nearness.putIfAbsent(document, last));
        Map<Integer, Float> shares = new WordShares(searcher, meant).of(nearness.keySet());
        nearness.replaceAll(
                (document, closeness) -> (1 - WORDS) * closeness + WORDS * shares.getOrDefault(document, 0f));
        return nearness;
    }

    private Fusion.Place place(
            int document,
            float score,
            Map<Integer, Integer> wordRanks,
            Map<Integer, Integer> meaningRanks,
            int answering)
            throws IOException {
        OptionalInt byWords = rank(wordRanks, document);
        OptionalInt byMeaning = rank(meaningRanks, document);
        var reason = new Reason(
                byWords, byWords.isPresent() && byWords.getAsInt() <= answering, byMeaning, Optional.empty());
        return new Fusion.Place(score, reason, question.to(key(document)).map(Closeness::passage));
    }

    /// Names what a document's vectors are made of.
    private long key(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Fields.MEANT);
        return keys.advanceExact(document - leaf.docBase) ? keys.longValue() : 0;
    }

    private static OptionalInt rank(Map<Integer, Integer> ranks, int document) {
        Integer rank = ranks.get(document);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    private static Map<Integer, Integer> ranks(List<Integer> documents) {
        var ranks = new LinkedHashMap<Integer, Integer>();
        documents.forEach(document -> ranks.put(document, ranks.size() + 1));
        return ranks;
    }

    /// Scores that put the documents in the order of their places. Of equal ones [SearchOrder] puts the lesser id
    /// first.
    private static SortedMap<Integer, Float> scores(Map<Integer, Fusion.Place> places) {
        List<Float> steps = places.values().stream()
                .map(Fusion.Place::score)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        var scores = new TreeMap<Integer, Float>();
        places.forEach((document, place) -> scores.put(document, RANKED + steps.indexOf(place.score())));
        return scores;
    }

    private List<ScoreDoc> best(Query query) throws IOException {
        var best = new TopFieldCollectorManager(SearchOrder.RELEVANCE.sort(), WINDOW, null, WINDOW);
        return List.of(searcher.search(query, best).scoreDocs);
    }

    private static float score(ScoreDoc document) {
        return SearchOrder.RELEVANCE.score((FieldDoc) document);
    }

    private static List<Integer> documents(List<ScoreDoc> found) {
        return found.stream().map(document -> document.doc).toList();
    }
}

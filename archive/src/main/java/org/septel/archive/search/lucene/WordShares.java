package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.septel.archive.search.Meant;

/// How much of what is asked for in words a cable has, from 0 to 1: each word counts the more, the fewer of the
/// reader's cables have it.
///
/// ```
/// two words, the one in 10 cables of 1,000 and the other in 500: who has the first has 0.87, who has the second 0.13
/// ```
final class WordShares {

    private final LiveSearcher searcher;
    private final Query shares;

    WordShares(LiveSearcher searcher, Meant meant) throws IOException {
        this.searcher = searcher;
        Map<Query, Double> weights = new HashMap<>();
        for (org.septel.archive.search.Query word : meant.telling()) {
            Query has = LuceneQueries.of(word);
            weights.put(has, rarity(searcher.count(has)));
        }
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        weights.forEach((has, weight) ->
                any.add(new BoostQuery(new ConstantScoreQuery(has), (float) (weight / all)), Occur.SHOULD));
        this.shares = any.build();
    }

    /// As BM25 has it: more than 0, and the more the rarer.
    private double rarity(int cables) {
        int all = searcher.getIndexReader().numDocs();
        return Math.log(1 + (all - cables + 0.5) / (cables + 0.5));
    }

    /// By document; those that have none of the words are left out.
    Map<Integer, Float> of(Collection<Integer> documents) throws IOException {
        var some = new TreeMap<Integer, Float>();
        documents.forEach(document -> some.put(document, 1f));
        Query among = new BooleanQuery.Builder()
                .add(new RankedDocuments(some), Occur.FILTER)
                .add(shares, Occur.MUST)
                .build();
        int most = Math.max(1, documents.size());
        TopDocs found = searcher.search(among, new TopScoreDocCollectorManager(most, most));
        Map<Integer, Float> shares = new HashMap<>();
        for (ScoreDoc document : List.of(found.scoreDocs)) {
            shares.put(document.doc, Math.min(1, document.score));
        }
        return shares;
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// Some documents, each with the score that it is to have. For one searcher.
final class RankedDocuments extends Query {

    private final SortedMap<Integer, Float> scores;

    /// @param scores by document
    RankedDocuments(SortedMap<Integer, Float> scores) {
        this.scores = new TreeMap<>(scores);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new Weight(this) {

            @Override
            public Explanation explain(LeafReaderContext leaf, int doc) {
                Float score = scores.get(leaf.docBase + doc);
                return score == null ? Explanation.noMatch("not ranked") : Explanation.match(score, "ranked");
            }

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int end = leaf.docBase + leaf.reader().maxDoc();
                var here = scores.subMap(leaf.docBase, end);
                return new DefaultScorerSupplier(new RankedScorer(here, leaf.docBase));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private static final class RankedScorer extends Scorer {

        private final float[] scores;
        private final int[] documents;
        private int at = -1;

        RankedScorer(SortedMap<Integer, Float> here, int base) {
            documents =
                    here.keySet().stream().mapToInt(document -> document - base).toArray();
            scores = new float[documents.length];
            int next = 0;
            for (float score : here.values()) {
                scores[next++] = score;
            }
        }

        @Override
        public int docID() {
            if (at < 0) {
                return -1;
            }
            return at < documents.length ? documents[at] : DocIdSetIterator.NO_MORE_DOCS;
        }

        @Override
        public DocIdSetIterator iterator() {
            return new DocIdSetIterator() {

                @Override
                public int docID() {
                    return RankedScorer.this.docID();
                }

                @Override
                public int nextDoc() {
                    at++;
                    return docID();
                }

                @Override
                public int advance(int target) throws IOException {
                    return slowAdvance(target);
                }

                @Override
                public long cost() {
                    return documents.length;
                }
            };
        }

        @Override
        public float score() {
            return scores[at];
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.MAX_VALUE;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return scores.size() + " ranked documents";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && scores.equals(((RankedDocuments) other).scores);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + scores.hashCode();
    }
}

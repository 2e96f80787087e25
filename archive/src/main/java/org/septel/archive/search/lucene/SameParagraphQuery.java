package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Cables that have some terms in one paragraph together: between two ends of paragraphs each of them stands. Places
/// are looked at only where all the terms are, and only until a paragraph has them.
final class SameParagraphQuery extends Query {

    /// What looking at the places of one term costs beside looking at a document, roughly.
    private static final int COST = 20;

    private final List<String> terms;

    /// @param terms of which there is one at least
    SameParagraphQuery(Collection<String> terms) {
        this.terms = terms.stream().distinct().toList();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                PostingsEnum ends = places(leaf, ParagraphField.END);
                var words = new ArrayList<PostingsEnum>();
                for (String term : terms) {
                    PostingsEnum places = places(leaf, term);
                    if (places == null) {
                        return null;
                    }
                    words.add(places);
                }
                return ends == null ? null : supplier(new Together(ends, words), mode, score());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private static ScorerSupplier supplier(Together together, ScoreMode mode, float score) {
        return new ScorerSupplier() {

            @Override
            public Scorer get(long lead) {
                return new ConstantScoreScorer(score, mode, together);
            }

            @Override
            public long cost() {
                return together.approximation().cost();
            }
        };
    }

    private static @Nullable PostingsEnum places(LeafReaderContext leaf, String term) throws IOException {
        Terms all = leaf.reader().terms(Fields.TEXT);
        if (all == null) {
            return null;
        }
        TermsEnum at = all.iterator();
        return at.seekExact(new BytesRef(term)) ? at.postings(null, PostingsEnum.POSITIONS) : null;
    }

    /// Of one segment.
    private static final class Together extends TwoPhaseIterator {

        private final PostingsEnum ends;
        private final List<PostingsEnum> words;

        /// By word: where it stands, and how often it stands further on.
        private final int[] places;

        private final int[] left;

        Together(PostingsEnum ends, List<PostingsEnum> words) {
            super(words.size() == 1 ? words.getFirst() : ConjunctionUtils.intersectIterators(List.copyOf(words)));
            this.ends = ends;
            this.words = words;
            this.places = new int[words.size()];
            this.left = new int[words.size()];
        }

        @Override
        public float matchCost() {
            return (float) COST * words.size();
        }

        @Override
        public boolean matches() throws IOException {
            int document = approximation.docID();
            int ending = ends.docID() < document ? ends.advance(document) : ends.docID();
            if (ending != document) {
                return false;
            }
            for (int word = 0; word < places.length; word++) {
                left[word] = words.get(word).freq();
                places[word] = -1;
                if (!step(word)) {
                    return false;
                }
            }
            int before = -1;
            int end = -1;
            for (int more = ends.freq(); 0 < more; more--) {
                before = end;
                end = ends.nextPosition();
                if (last() < end) {
                    if (!allBehind(before)) {
                        return false;
                    }
                    if (last() < end) {
                        return true;
                    }
                }
            }
            return false;
        }

        /// The place of the word that stands furthest on.
        private int last() {
            int last = places[0];
            for (int word = 1; word < places.length; word++) {
                last = Math.max(last, places[word]);
            }
            return last;
        }

        /// Goes on with each word to the first place behind another.
        private boolean allBehind(int place) throws IOException {
            for (int word = 0; word < places.length; word++) {
                while (places[word] <= place) {
                    if (!step(word)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean step(int word) throws IOException {
            if (left[word] == 0) {
                return false;
            }
            left[word]--;
            places[word] = words.get(word).nextPosition();
            return true;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Fields.TEXT)) {
            visitor.consumeTerms(
                    this,
                    terms.stream().map(term -> new Term(Fields.TEXT, term)).toArray(Term[]::new));
        }
    }

    @Override
    public String toString(String field) {
        return "in one paragraph: " + terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SameParagraphQuery query && terms.equals(query.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/// Hands over the hits of one segment some thousands at a time, so that each step is one run over arrays.
abstract class Handfuls implements LeafCollector {

    private final Hands hands;
    private @Nullable Scorable scorer;
    private int held;

    /// Room for hits: it serves one segment after the other, and is made when there is a first hit.
    static final class Hands {

        private static final int AT_A_TIME = 4096;

        private final boolean scored;
        private int[] documents = new int[0];

        /// Of the documents; of none where no score is asked for.
        private float[] scores = new float[0];

        private Hands(boolean scored) {
            this.scored = scored;
        }

        static Hands of(boolean scored) {
            return new Hands(scored);
        }

        private void open() {
            if (documents.length == 0) {
                documents = new int[AT_A_TIME];
                scores = new float[scored ? AT_A_TIME : 0];
            }
        }
    }

    Handfuls(Hands hands) {
        this.hands = hands;
    }

    /// Takes some hits.
    ///
    /// @param documents ascending
    /// @param scores    of the documents, where there are scores
    /// @param many      how many of them there are, 1 or more
    abstract void take(int[] documents, float[] scores, int many) throws IOException;

    /// No more hits are in this segment.
    abstract void end() throws IOException;

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if (held == hands.documents.length) {
            take();
            hands.open();
        }
        if (scorer != null && hands.scored) {
            hands.scores[held] = scorer.score();
        }
        hands.documents[held++] = document;
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
        if (hands.scored) {
            stream.forEach(this::collect);
            return;
        }
        take();
        hands.open();
        for (held = stream.intoArray(hands.documents); 0 < held; held = stream.intoArray(hands.documents)) {
            take();
        }
    }

    private void take() throws IOException {
        if (0 < held) {
            take(hands.documents, hands.scores, held);
            held = 0;
        }
    }

    @Override
    public void finish() throws IOException {
        take();
        end();
    }
}

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

    /// Room for hits: it serves one segment after the other.
    ///
    /// @param scores of the documents; of none where no score is asked for
    record Hands(int[] documents, float[] scores) {

        private static final int AT_A_TIME = 4096;

        static Hands of(boolean scored) {
            return new Hands(new int[AT_A_TIME], new float[scored ? AT_A_TIME : 0]);
        }

        private boolean isScored() {
            return 0 < scores.length;
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
        if (scorer != null && hands.isScored()) {
            hands.scores[held] = scorer.score();
        }
        hands.documents[held++] = document;
        if (held == hands.documents.length) {
            take();
        }
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
        if (hands.isScored()) {
            stream.forEach(this::collect);
            return;
        }
        take();
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

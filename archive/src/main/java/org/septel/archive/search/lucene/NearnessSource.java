package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.septel.archive.search.meaning.Closeness;
import org.septel.archive.search.meaning.Meaning;

/// Scores a document by how near it is to a question: from more than 0 to 1. Every one is compared, so that the answer
/// is exact and depends on nothing but the cables that are there, as that of a graph of neighbours would not.
final class NearnessSource extends DoubleValuesSource {

    private final Meaning.Question question;

    /// Documents that were to be compared and have no vector.
    final LongAdder unmapped = new LongAdder();

    NearnessSource(Meaning.Question question) {
        this.question = question;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Fields.MEANT);
        return new DoubleValues() {

            private float score;

            @Override
            public boolean advanceExact(int doc) throws IOException {
                Optional<Closeness> found = keys.advanceExact(doc) ? question.to(keys.longValue()) : Optional.empty();
                if (found.isEmpty()) {
                    unmapped.increment();
                    return false;
                }
                score = Math.max(Float.MIN_NORMAL, (1 + found.get().cosine()) / 2);
                return true;
            }

            @Override
            public double doubleValue() {
                return score;
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "nearness";
    }
}

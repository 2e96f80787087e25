package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.septel.archive.search.Field;
import org.septel.telegram.CableId;

/// A searcher whose scores depend on nothing but the cables that are there.
///
/// Lucene's own term statistics go on counting documents that were deleted until their segment is merged away, so a
/// cable that was replaced, or moved to a label that a reader may not see, would still show in the reader's scores,
/// and a rebuilt index would score otherwise. Here only live documents count. It costs one more run over the postings
/// of a term in segments that have deletions; others answer from their own statistics.
final class LiveSearcher extends IndexSearcher {

    /// Documents that one core looks at before it is worth its while to ask another.
    private static final int SLICE = 25_000;

    private static final int SLICE_SEGMENTS = 5;

    private final SegmentTotals totals;

    LiveSearcher(IndexReader reader, SegmentTotals totals) {
        this(reader, totals, ForkJoinPool.commonPool());
    }

    /// @param helpers null where the thread that asks does all
    private LiveSearcher(IndexReader reader, SegmentTotals totals, @Nullable Executor helpers) {
        super(reader, helpers);
        this.totals = totals;
        setQueryCache(null);
    }

    /// For what one thread has found before another has begun.
    static LiveSearcher ofOneThread(IndexReader reader, SegmentTotals totals) {
        return new LiveSearcher(reader, totals, null);
    }

    @Override
    protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        return slices(leaves, SLICE, SLICE_SEGMENTS, false);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        if (!getIndexReader().hasDeletions()) {
            return super.termStatistics(term, docFreq, totalTermFreq);
        }
        // a term of deleted documents only matches nothing, whatever its score
        long atLeastOne = Math.max(1, cables(term));
        return new TermStatistics(term.bytes(), atLeastOne, atLeastOne);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        long documents = 0;
        long words = 0;
        for (LeafReaderContext leaf : getLeafContexts()) {
            SegmentTotals.Lengths lengths = totals.lengths(leaf.reader(), field);
            documents += lengths.cables();
            words += lengths.words();
        }
        return documents == 0
                ? null
                : new CollectionStatistics(field, getIndexReader().numDocs(), documents, words, documents);
    }

    /// The document of a cable.
    OptionalInt document(CableId id) throws IOException {
        TopDocs held = search(new ConstantScoreQuery(LuceneQueries.id(Field.ID, id)), 1);
        return held.scoreDocs.length == 0 ? OptionalInt.empty() : OptionalInt.of(held.scoreDocs[0].doc);
    }

    /// How many cables have a term.
    long cables(Term term) throws IOException {
        long cables = 0;
        for (LeafReaderContext leaf : getLeafContexts()) {
            cables += live(leaf.reader(), term);
        }
        return cables;
    }

    private static long live(LeafReader leaf, Term term) throws IOException {
        Bits alive = leaf.getLiveDocs();
        if (alive == null) {
            return leaf.docFreq(term);
        }
        long live = 0;
        TermsEnum at = terms(leaf, term);
        if (at != null) {
            PostingsEnum documents = at.postings(null, PostingsEnum.NONE);
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                live += alive.get(documents.docID()) ? 1 : 0;
            }
        }
        return live;
    }

    private static @Nullable TermsEnum terms(LeafReader leaf, Term term) throws IOException {
        var terms = leaf.terms(term.field());
        if (terms == null) {
            return null;
        }
        TermsEnum at = terms.iterator();
        return at.seekExact(term.bytes()) ? at : null;
    }
}

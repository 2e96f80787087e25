package org.septel.archive.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Hit;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.Searcher;

/// Answers over the partitions of one reader, as they were when it was opened.
final class LuceneSearcher implements Searcher {

    private final Path folder;
    private final IndexReader reader;
    private final LiveSearcher searcher;
    private final CableTexts texts;

    private final SegmentTotals totals;

    LuceneSearcher(Path folder, IndexReader reader, CableTexts texts, SegmentTotals totals) {
        this.totals = totals;
        this.folder = folder;
        this.texts = texts;
        this.reader = reader;
        this.searcher = new LiveSearcher(reader);
    }

    @Override
    public SearchPage search(SearchRequest request) {
        SearchOrder order = SearchOrder.of(request.sort());
        Optional<FieldDoc> after = request.after().map(token -> PageToken.read(token, request, order));
        try {
            return search(request, order, after);
        } catch (IndexSearcher.TooManyClauses tooWide) {
            throw TooWide.words(tooWide);
        } catch (IllegalStateException trouble) {
            throw TooWide.isMeant(trouble) ? TooWide.beginning(trouble) : trouble;
        } catch (IOException trouble) {
            throw Trouble.damaged(folder, trouble);
        }
    }

    @Override
    public void facts(org.septel.archive.search.Query query, Consumer<CableFacts> each) {
        try {
            FactsScan.scan(searcher, LuceneQueries.of(query), each);
        } catch (IndexSearcher.TooManyClauses tooWide) {
            throw TooWide.words(tooWide);
        } catch (IllegalStateException trouble) {
            throw TooWide.isMeant(trouble) ? TooWide.beginning(trouble) : trouble;
        } catch (IOException trouble) {
            throw Trouble.damaged(folder, trouble);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException trouble) {
            throw Trouble.failed("close", folder, trouble);
        }
    }

    private SearchPage search(SearchRequest request, SearchOrder order, Optional<FieldDoc> after) throws IOException {
        Query query = LuceneQueries.of(request.query());
        // one more than asked for tells whether there is another page
        var hits =
                new TopFieldCollectorManager(order.sort(), request.limit() + 1, after.orElse(null), Integer.MAX_VALUE);
        if (!request.facets()) {
            return page(request, order, query, searcher.search(query, hits), List.of());
        }
        Object[] both = searcher.search(query, new MultiCollectorManager(hits, new FacetCounter.Counting(totals)));
        return page(request, order, query, (TopFieldDocs) both[0], ((FacetCounter) both[1]).facets());
    }

    private SearchPage page(SearchRequest request, SearchOrder order, Query query, TopFieldDocs top, List<Facet> facets)
            throws IOException {
        List<Hit> hits = new ArrayList<>();
        Passages passages = new Passages(query);
        StoredFields stored = reader.storedFields();
        int shown = Math.min(request.limit(), top.scoreDocs.length);
        for (ScoreDoc found : List.of(top.scoreDocs).subList(0, shown)) {
            CableDocument cable = CableDocument.read(stored.document(found.doc));
            hits.add(new Hit(
                    cable.id(),
                    cable.title(),
                    passages.titleMarks(cable.title()),
                    cable.created(),
                    cable.origin(),
                    cable.classification(),
                    cable.tags(),
                    passages.best(texts.paragraphs(cable.id(), cable.content())),
                    order.score((FieldDoc) found)));
        }
        boolean more = 0 < shown && shown < top.scoreDocs.length;
        Optional<String> next = more
                ? Optional.of(PageToken.write((FieldDoc) top.scoreDocs[shown - 1], request, order))
                : Optional.empty();
        return new SearchPage(hits, top.totalHits.value(), facets, next);
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Field;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Meant;
import org.septel.archive.search.Neighbours;
import org.septel.archive.search.News;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.WordCounts;
import org.septel.archive.search.meaning.Meaning;
import org.septel.archive.search.meaning.MeantCable;
import org.septel.telegram.CableId;

/// Answers over the partitions of one reader, as they were when it was opened.
final class LuceneSearcher implements Searcher {

    private final Path folder;
    private final String state;
    private final IndexReader reader;
    private final LiveSearcher searcher;
    private final CableTexts texts;

    private final SegmentTotals totals;
    private final Meaning meaning;

    /// @param state of what the reader holds, in one line
    LuceneSearcher(
            Path folder, String state, IndexReader reader, CableTexts texts, SegmentTotals totals, Meaning meaning) {
        this.state = state;
        this.meaning = meaning;
        this.totals = totals;
        this.folder = folder;
        this.texts = texts;
        this.reader = reader;
        this.searcher = new LiveSearcher(reader, totals);
    }

    @Override
    public SearchPage search(SearchRequest request) {
        SearchOrder order = SearchOrder.of(request.sort());
        Optional<FieldDoc> after = request.after().map(token -> PageToken.read(token, request, order));
        return answer(() -> search(request, order, after));
    }

    @Override
    public News news(org.septel.archive.search.Query query, long after, int most) {
        return answer(() -> {
            Query asked = asked(query);
            Query arrived = new BooleanQuery.Builder()
                    .add(asked, Occur.MUST)
                    .add(LongPoint.newRangeQuery(Fields.ARRIVED, after + 1, Long.MAX_VALUE), Occur.FILTER)
                    .build();
            var latest = new Sort(new SortField(Fields.ARRIVED, SortField.Type.LONG, true));
            var best = new TopFieldCollectorManager(latest, most, null, Integer.MAX_VALUE);
            TopFieldDocs found = searcher.search(arrived, best);
            List<Hit> hits =
                    new Hits(searcher, texts, Optional.empty()).of(List.of(found.scoreDocs), asked, SearchOrder.NEWEST);
            return new News(found.totalHits.value(), hits);
        });
    }

    @Override
    public void facts(org.septel.archive.search.Query query, Consumer<CableFacts> each) {
        answer(() -> {
            FactsScan.scan(searcher, asked(query), each);
            return true;
        });
    }

    @Override
    public void meant(LongPredicate wanted, Consumer<MeantCable> each) {
        answer(() -> {
            MeantScan.scan(searcher, texts, wanted, each);
            return true;
        });
    }

    @Override
    public SortedMap<String, Long> values(Field field) {
        return answer(() -> FacetCounter.values(searcher, totals, field));
    }

    @Override
    public Facet counted(org.septel.archive.search.Query query, Facet.Dimension dimension, int most) {
        return answer(() -> searcher.search(asked(query), new Tallying(totals, dimension, most)));
    }

    @Override
    public List<CableId> ids(String start, int most) {
        return answer(() -> LiveTerms.beginning(searcher, Fields.of(Field.ID), start, most).stream()
                .flatMap(id -> CableId.parse(id).stream())
                .distinct()
                .toList());
    }

    @Override
    public Optional<org.septel.archive.search.Query> respelt(org.septel.archive.search.Query query) {
        return answer(() -> {
            Optional<org.septel.archive.search.Query> other = new Spelling(searcher).respelt(query);
            return other.isPresent() && searcher.count(asked(query)) < searcher.count(asked(other.get()))
                    ? other
                    : Optional.empty();
        });
    }

    @Override
    public List<Hit> similar(CableId id, int most) {
        return answer(() -> {
            OptionalInt held = searcher.document(id);
            if (held.isEmpty()) {
                return List.of();
            }
            CableDocument cable = CableDocument.read(searcher.storedFields().document(held.getAsInt()));
            Optional<Query> alike = new SimilarCables(searcher).like(cable.id(), cable.title(), cable.texts(texts));
            return alike.isEmpty() ? List.of() : hits(alike.get(), most);
        });
    }

    private List<Hit> hits(Query query, int most) throws IOException {
        // nobody asks how many there are: what cannot be among the best need not be looked at
        var best = new TopFieldCollectorManager(SearchOrder.RELEVANCE.sort(), most, null, most);
        TopFieldDocs found = searcher.search(query, best);
        return new Hits(searcher, texts, Optional.empty())
                .withoutPassages(List.of(found.scoreDocs), SearchOrder.RELEVANCE);
    }

    @Override
    public List<CableId> series(CableId id, int far) {
        return answer(() -> SeriesScan.around(searcher, id, far));
    }

    @Override
    public String state() {
        return state;
    }

    @Override
    public Neighbours neighbours(
            org.septel.archive.search.Query query, SearchRequest.Sort sort, Ranking ranking, CableId id) {
        return answer(() -> {
            Query words = asked(query);
            var request = new SearchRequest(query, 0, Optional.empty(), sort, false, ranking);
            Query ordered = fusion(request, words).map(Fusion::query).orElse(words);
            return new Neighbourhood(searcher, ordered, SearchOrder.of(sort)).of(id);
        });
    }

    @Override
    public WordCounts words(List<org.septel.archive.search.Query> groups, int least) {
        return answer(() -> {
            var asked = new ArrayList<Query>();
            for (org.septel.archive.search.Query group : groups) {
                asked.add(asked(group));
            }
            return WordScan.scan(searcher, asked, least);
        });
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException trouble) {
            throw Trouble.failed("close", folder, trouble);
        }
    }

    @FunctionalInterface
    private interface Asking<T> {
        T ask() throws IOException;
    }

    private <T> T answer(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (IndexSearcher.TooManyClauses tooWide) {
            throw TooWide.words(tooWide);
        } catch (IOException | UncheckedIOException trouble) {
            throw Trouble.damaged(folder, trouble);
        }
    }

    private Query asked(org.septel.archive.search.Query query) throws IOException {
        TooWide.check(searcher, query);
        return LuceneQueries.of(query);
    }

    private SearchPage search(SearchRequest request, SearchOrder order, Optional<FieldDoc> after) throws IOException {
        Query words = asked(request.query());
        Optional<Fusion> fusion = fusion(request, words);
        Query query = fusion.map(Fusion::query).orElse(words);
        // one more than asked for tells whether there is another page
        var gathering = new Gathering(order, request.limit() + 1, after, request.facets(), totals);
        LiveSearcher asked = namesOne(request.query()) ? LiveSearcher.ofOneThread(reader, totals) : searcher;
        return page(request, order, words, asked.search(query, gathering), new Hits(searcher, texts, fusion));
    }

    /// Whether only cables are found that are that cable, cite it or are cited by it: few.
    private static boolean namesOne(org.septel.archive.search.Query query) {
        if (query instanceof org.septel.archive.search.Query.And(List<org.septel.archive.search.Query> parts)) {
            return parts.stream().anyMatch(LuceneSearcher::namesOne);
        }
        return query instanceof org.septel.archive.search.Query.FieldValue(Field field, String _)
                && field.shape() == Field.Shape.ID;
    }

    /// Empty where words alone decide: they are to, or nothing that has a meaning was asked for.
    private Optional<Fusion> fusion(SearchRequest request, Query words) throws IOException {
        Meant meant = Meant.of(request.query());
        if (!request.isByMeaning() || meant.words().isEmpty()) {
            return Optional.empty();
        }
        TooWide.check(searcher, meant.someWords());
        var fusing = new Fusing(searcher, texts, meaning.question(meant.text()), meant);
        return Optional.of(fusing.fuse(words, request.ranking()));
    }

    private SearchPage page(
            SearchRequest request, SearchOrder order, Query words, Gathering.Gathered gathered, Hits hits)
            throws IOException {
        TopFieldDocs top = gathered.top();
        int shown = Math.min(request.limit(), top.scoreDocs.length);
        boolean more = 0 < shown && shown < top.scoreDocs.length;
        Optional<String> next = more
                ? Optional.of(PageToken.write((FieldDoc) top.scoreDocs[shown - 1], request, order))
                : Optional.empty();
        return new SearchPage(
                hits.of(List.of(top.scoreDocs).subList(0, shown), words, order),
                top.totalHits.value(),
                gathered.facets(),
                next,
                hits.nearest());
    }
}

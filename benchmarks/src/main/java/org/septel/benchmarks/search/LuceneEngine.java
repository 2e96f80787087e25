package org.septel.benchmarks.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.septel.benchmarks.search.Asked.Kind;
import org.septel.benchmarks.search.Listed.Value;

/// Lucene as somebody would use it who knows it: one index, text stored for its highlighter, values as doc values, all
/// hits counted. It knows no paragraphs and no access labels.
final class LuceneEngine implements Engine {

    private static final String TEXT = "text";
    private static final String CREATED = "created";
    private static final double MEGABYTES = 256;

    private final Path folder;
    private final Words analyzer = new Words();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), LuceneEngine::worker);
    private IndexSearcher searcher = new IndexSearcher(new org.apache.lucene.index.MultiReader());

    LuceneEngine(Path folder) throws IOException {
        this.folder = folder;
    }

    private static Thread worker(Runnable work) {
        return Thread.ofPlatform().daemon().unstarted(work);
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public boolean can(Kind kind) {
        return kind != Kind.PARAGRAPH;
    }

    @Override
    public void load(Stream<Listed> cables) throws IOException {
        var config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(MEGABYTES);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config)) {
            for (Listed cable : (Iterable<Listed>) cables::iterator) {
                writer.addDocument(document(cable));
            }
            writer.commit();
        }
        searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)), workers);
    }

    private static Document document(Listed cable) {
        var document = new Document();
        document.add(new StringField("id", cable.id(), StringField.Store.YES));
        document.add(new TextField("title", cable.title(), TextField.Store.YES));
        document.add(new TextField(TEXT, cable.text(), TextField.Store.YES));
        document.add(new LongField(CREATED, cable.created(), LongField.Store.YES));
        cable.values()
                .forEach((value, all) -> all.forEach(one -> {
                    document.add(new StringField(value.name(), one, StringField.Store.NO));
                    document.add(new SortedSetDocValuesField(value.name(), new BytesRef(one)));
                    document.add(new StoredField("stored." + value, one));
                }));
        return document;
    }

    @Override
    public Question prepare(Asked asked) throws IOException {
        Query query = query(asked);
        ScoreDoc after = asked.kind() == Kind.DEEP_PAGE ? last(searcher.search(query, Asked.DEEP)) : null;
        Sort byDate = new Sort(LongField.newSortField(CREATED, true, SortedNumericSelector.Type.MIN));
        boolean scored = switch (asked.kind()) {
            case BY_DATE, FIELD, DATE_RANGE, REFERENCE, EVERYTHING -> false;
            case ONE_WORD, TWO_WORDS, PHRASE, PREFIX, PARAGRAPH, DRILL_DOWN, DEEP_PAGE -> true;
        };
        return () -> {
            CollectorManager<?, ? extends TopDocs> hits = scored
                    ? new TopScoreDocCollectorManager(Asked.PAGE, after, Integer.MAX_VALUE)
                    : new TopFieldCollectorManager(byDate, Asked.PAGE, null, Integer.MAX_VALUE);
            Object[] both = searcher.search(query, new MultiCollectorManager(hits, new Counting()));
            TopDocs top = (TopDocs) both[0];
            show(query, top);
            return top.totalHits.value();
        };
    }

    private static ScoreDoc last(TopDocs top) {
        return top.scoreDocs.length == 0 ? new ScoreDoc(0, Float.MAX_VALUE) : top.scoreDocs[top.scoreDocs.length - 1];
    }

    private void show(Query query, TopDocs top) throws IOException {
        var stored = searcher.storedFields();
        for (ScoreDoc hit : top.scoreDocs) {
            if (stored.document(hit.doc).get("id") == null) {
                throw new IllegalStateException("a hit without an id");
            }
        }
        UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(400_000)
                .build()
                .highlight(TEXT, query, top, 3);
    }

    private Query query(Asked asked) throws IOException {
        return switch (asked.kind()) {
            case ONE_WORD, TWO_WORDS, BY_DATE, DEEP_PAGE -> words(asked.words()).build();
            case PHRASE -> new PhraseQuery(TEXT, stems(asked.words()).toArray(String[]::new));
            case PREFIX -> new PrefixQuery(new Term(TEXT, asked.words().getFirst()));
            case FIELD -> new TermQuery(new Term(Value.ORIGIN.name(), asked.value()));
            case DATE_RANGE ->
                LongPoint.newRangeQuery(
                        CREATED, Questions.seconds(asked.value()), Questions.seconds(asked.other()) + 86_399);
            case REFERENCE -> new TermQuery(new Term(Value.REFERENCE.name(), asked.value()));
            case DRILL_DOWN ->
                words(asked.words())
                        .add(new TermQuery(new Term(Value.TAG.name(), asked.value())), Occur.FILTER)
                        .add(new TermQuery(new Term(Value.CLASSIFICATION.name(), asked.other())), Occur.FILTER)
                        .build();
            case EVERYTHING -> MatchAllDocsQuery.INSTANCE;
            case PARAGRAPH -> throw new IllegalArgumentException("Lucene knows no paragraphs");
        };
    }

    private BooleanQuery.Builder words(List<String> words) throws IOException {
        var all = new BooleanQuery.Builder();
        for (String word : stems(words)) {
            all.add(
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(TEXT, word)), Occur.SHOULD)
                            .add(new TermQuery(new Term("title", word)), Occur.SHOULD)
                            .build(),
                    Occur.MUST);
        }
        return all;
    }

    /// The basic forms: the last of the terms that the analysis makes of each word.
    private List<String> stems(List<String> words) throws IOException {
        var stems = new ArrayList<String>();
        for (String word : words) {
            try (TokenStream stream = analyzer.tokenStream(TEXT, word.toLowerCase(Locale.ROOT))) {
                CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
                String last = word;
                stream.reset();
                while (stream.incrementToken()) {
                    last = term.toString();
                }
                stream.end();
                stems.add(last);
            }
        }
        return stems;
    }

    @Override
    public long bytes() throws IOException {
        return SeptelEngine.size(folder);
    }

    @Override
    public void close() throws IOException {
        searcher.getIndexReader().close();
        workers.shutdown();
    }

    private static final class Words extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(
                    words, new RemoveDuplicatesTokenFilter(new KStemFilter(new KeywordRepeatFilter(plain))));
        }
    }

    /// Counts the values of every hit by their number in a segment, then by name.
    private static final class Counting implements CollectorManager<Counter, Map<String, Long>> {

        @Override
        public Counter newCollector() {
            return new Counter();
        }

        @Override
        public Map<String, Long> reduce(java.util.Collection<Counter> counters) {
            var sum = new TreeMap<String, Long>(Comparator.naturalOrder());
            counters.forEach(counter -> counter.counts.forEach((value, hits) -> sum.merge(value, hits, Long::sum)));
            return sum;
        }
    }

    private static final class Counter implements Collector {

        private final Map<String, Long> counts = new TreeMap<>();

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            var fields = new ArrayList<SortedSetDocValues>();
            for (Value value : Value.values()) {
                if (value != Value.REFERENCE) {
                    fields.add(DocValues.getSortedSet(leaf.reader(), value.name()));
                }
            }
            List<int[]> hits = fields.stream()
                    .map(field -> new int[Math.toIntExact(field.getValueCount())])
                    .toList();
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    for (int i = 0; i < fields.size(); i++) {
                        SortedSetDocValues values = fields.get(i);
                        if (values.advanceExact(document)) {
                            for (int n = values.docValueCount(); 0 < n; n--) {
                                hits.get(i)[(int) values.nextOrd()]++;
                            }
                        }
                    }
                }

                @Override
                public void finish() throws IOException {
                    for (int i = 0; i < fields.size(); i++) {
                        for (int ord = 0; ord < hits.get(i).length; ord++) {
                            if (0 < hits.get(i)[ord]) {
                                String name =
                                        i + " " + fields.get(i).lookupOrd(ord).utf8ToString();
                                counts.merge(name, (long) hits.get(i)[ord], Long::sum);
                            }
                        }
                    }
                }
            };
        }
    }
}

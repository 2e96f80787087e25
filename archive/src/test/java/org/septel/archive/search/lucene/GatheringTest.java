package org.septel.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Field;

/// The best hits, their number and the counts are those that Lucene's own sorting and a plain count find.
class GatheringTest {

    /// More than are taken at a time, in segments large and small.
    private static final int[] SEGMENTS = {9_000, 300, 1, 40};

    private static final List<Query> QUERIES = List.of(
            new TermQuery(new Term("words", "often")),
            new TermQuery(new Term("words", "seldom")),
            new TermQuery(new Term("words", "never")),
            MatchAllDocsQuery.INSTANCE);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final SegmentTotals totals = new SegmentTotals();
    private DirectoryReader reader;
    private LiveSearcher searcher;

    @BeforeEach
    void fill() throws IOException {
        var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            var random = new Random(7);
            int number = 0;
            for (int size : SEGMENTS) {
                for (int i = 0; i < size; i++) {
                    writer.addDocument(document(number++, random));
                }
                writer.flush();
            }
            for (int replaced = 5; replaced < number; replaced += 13) {
                writer.updateDocument(new Term("key", key(replaced)), document(replaced, random));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new LiveSearcher(reader, totals);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @ParameterizedTest
    @EnumSource
    void theBestAreThoseOfASortPageByPage(SearchOrder order) throws IOException {
        for (Query query : QUERIES) {
            Optional<FieldDoc> after = Optional.empty();
            for (int most : new int[] {1, 20, 3, 700, 20_000, 2}) {
                var plain = new TopFieldCollectorManager(order.sort(), most, after.orElse(null), Integer.MAX_VALUE);
                TopFieldDocs expected = searcher.search(query, plain);
                TopFieldDocs found = searcher.search(query, new Gathering(order, most, after, false, totals))
                        .top();
                assertThat(found.totalHits.value()).isEqualTo(expected.totalHits.value());
                assertThat(places(found)).isEqualTo(places(expected));
                after = 0 < found.scoreDocs.length
                        ? Optional.of((FieldDoc) found.scoreDocs[found.scoreDocs.length - 1])
                        : after;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageMayBeginWhereNothingStandsAnyMore(SearchOrder order) throws IOException {
        for (long number : new long[] {order.undated(), 0, 17, 1_000_003, 5}) {
            long place = order == SearchOrder.RELEVANCE ? Float.floatToIntBits(0.01f) : number;
            for (String id : List.of("", "id 004711x", "zz")) {
                FieldDoc after = order.place(place, new BytesRef(id));
                var plain = new TopFieldCollectorManager(order.sort(), 50, after, Integer.MAX_VALUE);
                TopFieldDocs expected = searcher.search(QUERIES.getFirst(), plain);
                var ours = new Gathering(order, 50, Optional.of(after), false, totals);
                assertThat(places(searcher.search(QUERIES.getFirst(), ours).top()))
                        .isEqualTo(places(expected));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"ORIGIN", "TAG"})
    void countsWhatAPlainCountFinds(Field field) throws IOException {
        for (Query query : QUERIES) {
            var expected = new TreeMap<String, Long>();
            for (var hit : searcher.search(query, 20_000).scoreDocs) {
                for (String value : searcher.storedFields().document(hit.doc).getValues(field.name())) {
                    expected.merge(value, 1L, Long::sum);
                }
            }
            Facet facet =
                    searcher
                            .search(query, new Gathering(SearchOrder.ID, 1, Optional.empty(), true, totals))
                            .facets()
                            .stream()
                            .filter(counted -> counted.dimension() == Dimension.valueOf(field.name()))
                            .findFirst()
                            .orElseThrow();
            var counted = new TreeMap<String, Long>();
            facet.counts().forEach(count -> counted.put(count.value(), count.hits()));
            assertThat(counted).isEqualTo(expected);
        }
    }

    private static List<String> places(TopFieldDocs found) {
        return Arrays.stream(found.scoreDocs)
                .map(hit -> hit.doc + " " + Arrays.toString(((FieldDoc) hit).fields))
                .toList();
    }

    private static String key(int number) {
        return "id %06d".formatted(number * 7_919L % 1_000_003);
    }

    private static Document document(int number, Random random) {
        Document document = new Document();
        document.add(new StringField("key", key(number), StringField.Store.NO));
        document.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(key(number))));
        if (random.nextInt(10) != 0) {
            document.add(new NumericDocValuesField(Fields.CREATED, random.nextInt(4_000) - 2_000L));
        }
        String words = (random.nextInt(3) != 0 ? "often " : "") + (random.nextInt(500) == 0 ? "seldom " : "");
        document.add(new TextField("words", words + "x ".repeat(random.nextInt(9)), StringField.Store.NO));
        if (random.nextInt(5) != 0) {
            add(document, Field.ORIGIN, "post " + random.nextInt(30));
        }
        for (int tag = random.nextInt(4); 0 < tag; tag--) {
            add(document, Field.TAG, "tag " + (10 * tag + random.nextInt(9)));
        }
        return document;
    }

    private static void add(Document document, Field field, String value) {
        document.add(new SortedSetDocValuesField(Fields.counted(field), new BytesRef(value)));
        document.add(new org.apache.lucene.document.StoredField(field.name(), value));
    }
}

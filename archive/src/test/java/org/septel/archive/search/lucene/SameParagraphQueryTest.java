package org.septel.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.septel.archive.search.lucene.CableAnalyzer.Use;

class SameParagraphQueryTest {

    private static final List<String> WORDS = List.of("envoy", "talk", "bridge", "iran", "the", "of");

    private final Random random = new Random(2007);

    /// A paragraph as its words, and its portion mark among them.
    private List<String> paragraph() {
        return Stream.concat(
                        Stream.of("(" + (random.nextBoolean() ? "S" : "U") + ")"),
                        random.ints(random.nextInt(5), 0, WORDS.size()).mapToObj(WORDS::get))
                .toList();
    }

    @Test
    void findsWhatStandsInOneParagraphAndNothingElse() throws IOException {
        List<List<List<String>>> cables = Stream.generate(() -> Stream.generate(this::paragraph)
                        .limit(random.nextInt(6))
                        .toList())
                .limit(500)
                .toList();
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new CableAnalyzer(Use.TEXT)))) {
                for (List<List<String>> cable : cables) {
                    writer.addDocument(document(cable));
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                for (int i = 0; i < 300; i++) {
                    List<String> asked = asked();
                    assertThat(found(searcher, asked))
                            .as("%s", asked)
                            .isEqualTo(IntStream.range(0, cables.size())
                                    .filter(cable -> cables.get(cable).stream()
                                            .anyMatch(paragraph ->
                                                    Set.copyOf(paragraph).containsAll(asked)))
                                    .boxed()
                                    .toList());
                }
            }
        }
    }

    private List<String> asked() {
        var asked = new ArrayList<String>();
        for (int left = random.nextInt(3); 0 <= left; left--) {
            asked.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        if (random.nextInt(3) == 0) {
            asked.add("(S)");
        }
        return asked;
    }

    private static List<Integer> found(IndexSearcher searcher, List<String> asked) throws IOException {
        var query = new SameParagraphQuery(
                asked.stream().map(SameParagraphQueryTest::term).toList());
        var found = new ArrayList<Integer>();
        List.of(searcher.search(query, 1000).scoreDocs).forEach(hit -> found.add(hit.doc));
        found.sort(Integer::compare);
        return found;
    }

    private static String term(String word) {
        return word.startsWith("(") ? ParagraphField.portion(word.substring(1, 2)) : word;
    }

    private static Document document(List<List<String>> cable) {
        var document = new Document();
        var written = new WrittenWords();
        for (List<String> paragraph : cable) {
            document.add(new ParagraphField(
                    Fields.TEXT,
                    String.join(" ", paragraph.subList(1, paragraph.size())),
                    TextField.TYPE_NOT_STORED,
                    List.of(paragraph.getFirst().substring(1, 2)),
                    written));
        }
        return document;
    }
}

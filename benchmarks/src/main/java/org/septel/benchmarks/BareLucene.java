package org.septel.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// The baseline of the import: Lucene alone, with every core, indexes id and text of a `cables.csv` into one index and
/// commits once. Lucene's own words, else our analysis: small letters, no accents, each word as written and in its
/// basic form. `BareLucene FILE FOLDER` prints seconds.
public final class BareLucene {

    private static final double MEGABYTES = 256;

    private BareLucene() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var config = new IndexWriterConfig(new Words()).setRAMBufferSizeMB(MEGABYTES);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Path.of(arguments[0]));
                var folder = FSDirectory.open(Path.of(arguments[1]));
                var writer = new IndexWriter(folder, config)) {
            Iterator<CsvRecord> rest = rows.iterator();
            var threads = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                    .mapToObj(number -> Thread.ofPlatform().start(() -> index(rest, writer)))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            writer.commit();
            System.out.printf(
                    "%.1f s, %,d documents%n", (System.nanoTime() - began) / 1e9, writer.getDocStats().numDocs);
        }
    }

    private static void index(Iterator<CsvRecord> rest, IndexWriter writer) {
        try {
            for (Optional<CsvRecord> row = next(rest); row.isPresent(); row = next(rest)) {
                var document = new Document();
                document.add(new StringField("id", row.get().getField(2), Field.Store.YES));
                document.add(new TextField("text", row.get().getField(7), Field.Store.NO));
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<CsvRecord> next(Iterator<CsvRecord> rest) {
        synchronized (rest) {
            return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
        }
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
}

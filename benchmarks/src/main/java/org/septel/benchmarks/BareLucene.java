package org.septel.benchmarks;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.septel.benchmarks.PlainField.Kind;

/// The baseline of the import: Lucene alone, with every core, indexes the fields of cables given as plain strings into
/// one index and commits once: `BareLucene FILE FOLDER [FIELD...]`, a file of [PlainFields]; no more fields than those
/// named. Nothing is parsed and nothing is kept but the index.
///
/// The words are Lucene's own, else it is our analysis: small letters, no accents, running text with each word as
/// written and in its basic form.
public final class BareLucene {

    private static final double MEGABYTES = 256;
    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType NAME = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType FORM = type(IndexOptions.DOCS, false);

    private BareLucene() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> names = List.of(arguments).subList(2, arguments.length);
        var config = new IndexWriterConfig(new Words()).setRAMBufferSizeMB(MEGABYTES);
        try (var cables = new DataInputStream(
                        new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 20));
                var folder = FSDirectory.open(Path.of(arguments[1]));
                var writer = new IndexWriter(folder, config)) {
            var threads = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                    .mapToObj(number -> Thread.ofPlatform().start(() -> index(cables, names, writer)))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            writer.commit();
        }
    }

    private static void index(DataInputStream cables, List<String> names, IndexWriter writer) {
        try {
            for (var cable = next(cables); cable.isPresent(); cable = next(cables)) {
                writer.addDocument(document(cable.get(), names));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<List<PlainField>> next(DataInputStream cables) throws IOException {
        synchronized (cables) {
            return PlainField.read(cables);
        }
    }

    private static Document document(List<PlainField> cable, List<String> names) {
        var document = new Document();
        for (PlainField field : cable) {
            if (names.isEmpty() || names.contains(field.name())) {
                document.add(field(field));
            }
        }
        return document;
    }

    private static Field field(PlainField field) {
        return switch (field.kind()) {
            case TEXT -> new Field(field.name(), field.value(), TEXT);
            case FORM -> new Field(field.name(), field.value(), FORM);
            case NAME -> new Field(field.name(), field.value(), NAME);
            case KEYWORD -> new StringField(field.name(), field.value(), Field.Store.NO);
        };
    }

    private static FieldType type(IndexOptions options, boolean norms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(!norms);
        type.freeze();
        return type;
    }

    /// Chooses the analysis by the field's name.
    private static final class Words extends DelegatingAnalyzerWrapper {

        private final Analyzer text = new KindAnalyzer(Kind.TEXT);
        private final Analyzer form = new KindAnalyzer(Kind.FORM);
        private final Analyzer name = new KindAnalyzer(Kind.NAME);

        Words() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            if (field.equals("title") || field.startsWith("text")) {
                return text;
            }
            return field.equals("form") ? form : name;
        }
    }

    private static final class KindAnalyzer extends Analyzer {

        private final Kind kind;

        KindAnalyzer(Kind kind) {
            this.kind = kind;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream terms = switch (kind) {
                case TEXT -> new RemoveDuplicatesTokenFilter(new KStemFilter(new KeywordRepeatFilter(folded(words))));
                case NAME, KEYWORD -> folded(words);
                case FORM -> words;
            };
            return new TokenStreamComponents(words, terms);
        }

        private static TokenStream folded(TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }
    }
}

package org.septel.benchmarks;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.septel.archive.access.Clearance;
import org.septel.archive.indexing.IndexFollower;
import org.septel.archive.indexing.IndexingProgress;
import org.septel.archive.search.Field;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.Snippet;
import org.septel.archive.store.Storage;
import org.septel.archive.store.sqlite.SqliteStorage;
import org.septel.benchmarks.PlainField.Kind;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// Writes the fields of every cable of an archive as plain strings, for [BareLucene]: `PlainFields ARCHIVE FILE`.
///
/// It stands where an index would, so what it writes is what an index is given.
public final class PlainFields implements SearchIndex {

    private final DataOutputStream out;

    private PlainFields(DataOutputStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Lexicon lexicon = Lexicon.standard();
        try (Storage storage = SqliteStorage.open(Path.of(arguments[0]));
                var out = new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), 1 << 20));
                var fields = new PlainFields(out)) {
            int threads = Runtime.getRuntime().availableProcessors();
            new IndexFollower(storage, fields, new TelegramParser(lexicon), lexicon, threads)
                    .catchUp(IndexingProgress.SILENT, () -> false);
        }
    }

    private static List<PlainField> of(IndexedCable cable) {
        var fields = new ArrayList<PlainField>();
        fields.add(new PlainField(Kind.KEYWORD, "id", cable.id().toString()));
        fields.add(new PlainField(Kind.TEXT, "title", cable.title()));
        fields.add(new PlainField(Kind.FORM, "form", cable.title()));
        cable.paragraphs().forEach(paragraph -> {
            fields.add(new PlainField(Kind.TEXT, "text", paragraph.text()));
            fields.add(new PlainField(Kind.FORM, "form", paragraph.text()));
        });
        cable.zones()
                .forEach((zone, texts) ->
                        texts.forEach(text -> fields.add(new PlainField(Kind.TEXT, "text." + zone, text))));
        cable.values()
                .forEach((field, values) ->
                        values.forEach(value -> fields.add(new PlainField(kind(field), field.keyword(), value))));
        return fields;
    }

    private static Kind kind(Field field) {
        return switch (field.shape()) {
            case NAME, TEXT -> Kind.NAME;
            case ID, KEYWORD, DAYS, NUMBER, PRECEDENCE, ZONE, PARAGRAPH -> Kind.KEYWORD;
        };
    }

    @Override
    public long sequence() {
        return 0;
    }

    @Override
    public Update update() {
        return new Update() {
            @Override
            public void add(List<IndexedCable> views) {
                put(views);
            }

            @Override
            public void put(List<IndexedCable> views) {
                synchronized (out) {
                    try {
                        for (IndexedCable cable : views) {
                            PlainField.write(of(cable), out);
                        }
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                }
            }

            @Override
            public void commit(long upTo) {
                // what is written is written
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    @Override
    public List<List<Snippet.Mark>> marks(Query query, List<String> texts) {
        throw new UnsupportedOperationException("nothing can be found in a file of fields");
    }

    @Override
    public Searcher searcher(Clearance clearance) {
        throw new UnsupportedOperationException("nothing can be found in a file of fields");
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("a file of fields is written once");
    }

    @Override
    public void close() {
        // the file belongs to whoever opened it
    }
}

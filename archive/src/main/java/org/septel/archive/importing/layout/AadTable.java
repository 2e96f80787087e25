package org.septel.archive.importing.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.septel.archive.cable.Provenance;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// Electronic telegrams of the National Archives as comma-separated values: a line of keys, then a row a telegram. The
/// text is in a column `Message Text`, if there is one.
final class AadTable implements SourceReader {

    /// Columns by which a line of keys is known, `Document Number` among them.
    private static final int ENOUGH_KEYS = 3;

    private static final Pattern NAME = Pattern.compile("\\G(?:\"([^\"]{0,100})\"|([^,\"]{0,100}))(?:,|$)");
    private static final Pattern ROW = Pattern.compile(".{0,150}\\b\\d{4}[A-Z]{2,6}\\d{3,7}\\b.*", Pattern.DOTALL);

    @Override
    public String format() {
        return "aad-csv";
    }

    @Override
    public Match recognises(SourceHead head) {
        List<String> names = names(head.bytes());
        long keys =
                names.stream().filter(name -> AadRecord.key(name).isPresent()).count();
        return names.contains("Document Number") && ENOUGH_KEYS <= keys ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) throws IOException {
        byte[] head = input.bytes().readNBytes(SourceHead.LENGTH);
        var whole = new SequenceInputStream(new ByteArrayInputStream(head), input.bytes());
        List<String> names = names(head);
        var scanner = new CsvScanner(whole, names.size(), AadTable::beginsRow);
        return StreamSupport.stream(new Rows(input, names, scanner), false);
    }

    /// The names in the first line, as keys are spelled where they are keys.
    private static List<String> names(byte[] head) {
        String text = Encoding.decode(head).text();
        String line = text.lines().findFirst().orElse("");
        var names = new ArrayList<String>();
        Matcher name = NAME.matcher(line);
        while (name.find() && names.size() < 500) {
            String written = Optional.ofNullable(name.group(1)).orElse(name.group(2));
            names.add(AadRecord.key(written).orElse(written.strip()));
            if (name.end() == line.length() && !line.endsWith(",")) {
                break;
            }
        }
        return names;
    }

    private static boolean beginsRow(byte[] bytes, int from, int end) {
        return ROW.matcher(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1))
                .matches();
    }

    /// The rows below the names.
    private static final class Rows extends Spliterators.AbstractSpliterator<Entry> {

        private final SourceInput input;
        private final List<String> names;
        private final CsvScanner scanner;
        private long number;

        Rows(SourceInput input, List<String> names, CsvScanner scanner) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.input = input;
            this.names = names;
            this.scanner = scanner;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Entry> action) {
            try {
                Optional<CsvScanner.Cut> cut = scanner.next();
                while (cut.isPresent() && (cut.get().start() == 0 || cut.get().isBlank())) {
                    cut = scanner.next();
                }
                cut.ifPresent(row -> action.accept(entry(row)));
                return cut.isPresent();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private Entry entry(CsvScanner.Cut cut) {
            number++;
            if (cut.problem().isPresent()) {
                return new Entry.Unreadable(
                        cut.problem().get(),
                        cut.bytes(),
                        provenance(cut, Encoding.decode(cut.bytes()).encoding()));
            }
            var row = new CsvRow(cut);
            var record = new AadRecord();
            String text = "";
            for (int column = 0; column < names.size(); column++) {
                String name = names.get(column);
                if (name.replace('_', ' ').equalsIgnoreCase("Message Text")) {
                    text = row.text(column);
                } else if (!name.isBlank()) {
                    record.add(name, row.text(column));
                }
            }
            return new Entry.SourceRecord(record.record(), text, cut.bytes(), provenance(cut, row.encoding()));
        }

        private Provenance provenance(CsvScanner.Cut cut, Encoding encoding) {
            return new Provenance(
                    input.name(), "aad-csv", encoding.label(), number, cut.start(), cut.start() + cut.bytes().length);
        }
    }
}

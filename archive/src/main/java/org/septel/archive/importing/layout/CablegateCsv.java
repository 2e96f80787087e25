package org.septel.archive.importing.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// The Cablegate dump, `cables.csv`: number, date, id, origin, classification, references divided by `|`, heading and
/// text of the telegram. Read as a stream: memory is bounded by the longest record.
final class CablegateCsv implements SourceReader {

    private static final int COLUMNS = 8;

    /// The first three fields of a record, each on one line.
    private static final Pattern QUOTED =
            Pattern.compile("\"([^\",\n]{0,20})\",\"([^\",\n]{0,40})\",\"([^\",\n]{0,60})\",");

    private static final Pattern PLAIN = Pattern.compile("([^\",\n]{0,20}),([^\",\n]{0,40}),([^\",\n]{0,60}),");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}.*");
    private static final Pattern ID = Pattern.compile("\\d{2,4}[A-Z].*\\d");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public Match recognises(SourceHead head) {
        String text = Encoding.decode(head.bytes()).text().stripLeading();
        String line = text.lines().findFirst().orElse("");
        return begins(QUOTED, text) || begins(PLAIN, text) || isHeader(line) ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) {
        return StreamSupport.stream(new Rows(input), false);
    }

    private static boolean beginsRecord(byte[] bytes, int from, int end) {
        String line = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        return begins(QUOTED, line) || begins(PLAIN, line);
    }

    private static boolean begins(Pattern shape, String line) {
        var fields = shape.matcher(line);
        return fields.lookingAt()
                && (DATE.matcher(fields.group(2)).matches()
                        || ID.matcher(fields.group(3)).matches());
    }

    /// Whether this line names the columns.
    private static boolean isHeader(String line) {
        List<String> names = Arrays.stream(line.split(",", COLUMNS + 1))
                .map(name -> name.replace("\"", "").strip())
                .toList();
        return names.size() == COLUMNS && names.stream().allMatch(name -> name.matches("[A-Za-z][A-Za-z _-]{0,30}"));
    }

    /// The rows of one file.
    private static final class Rows extends Spliterators.AbstractSpliterator<Entry> {

        private final SourceInput input;
        private final CsvScanner scanner;
        private long number;

        Rows(SourceInput input) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.input = input;
            this.scanner = new CsvScanner(input.bytes(), COLUMNS, CablegateCsv::beginsRecord);
        }

        @Override
        public boolean tryAdvance(Consumer<? super Entry> action) {
            Optional<CsvScanner.Cut> cut = nextRow();
            cut.ifPresent(row -> action.accept(entry(row)));
            return cut.isPresent();
        }

        private Optional<CsvScanner.Cut> nextRow() {
            try {
                Optional<CsvScanner.Cut> cut = scanner.next();
                while (cut.isPresent() && isNoRow(cut.get())) {
                    cut = scanner.next();
                }
                return cut;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private boolean isNoRow(CsvScanner.Cut cut) {
            return cut.isBlank()
                    || (number == 0
                            && isHeader(Encoding.decode(cut.bytes()).text().strip()));
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
            var record = new PublishedRecord(
                    row.value(2),
                    row.value(1).flatMap(PublishedTime::read),
                    row.value(4),
                    row.value(3),
                    Optional.empty(),
                    List.of(),
                    row.value(5).stream()
                            .flatMap(ids -> Arrays.stream(ids.split("\\|")))
                            .map(String::strip)
                            .filter(id -> !id.isEmpty())
                            .toList());
            return new Entry.SourceRecord(
                    record, joined(row.text(6), row.text(7)), cut.bytes(), provenance(cut, row.encoding()));
        }

        private Provenance provenance(CsvScanner.Cut cut, Encoding encoding) {
            return new Provenance(
                    input.name(), "csv", encoding.label(), number, cut.start(), cut.start() + cut.bytes().length);
        }

        private static String joined(String heading, String text) {
            return heading.isEmpty() || heading.endsWith("\n") ? heading + text : heading + "\n" + text;
        }
    }
}

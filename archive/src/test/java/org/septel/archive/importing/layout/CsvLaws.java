package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.septel.archive.importing.Entry;

/// What holds for every file of comma-separated values, sound or not.
class CsvLaws {

    private static final byte[] START = "\"1\",\"1/1/2001\",".getBytes(StandardCharsets.US_ASCII);

    /// Stretches that quoting turns on, in any order.
    @Provide
    Arbitrary<String> file() {
        return Arbitraries.of(
                        "\"1\",\"1/1/2001\",\"01ROME1\",\"\",\"\",\"\",\"\",\"text\"\n",
                        "\"2\",\"1/1/2001\",",
                        "\"",
                        "\"\"",
                        "\\\"",
                        "\\",
                        ",",
                        "\n",
                        "\r\n",
                        "word",
                        "é",
                        "\uFEFF",
                        "\",\"")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void thePiecesTogetherAreTheFile(@ForAll("file") String file) throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        var scanner = new CsvScanner(
                slowly(bytes),
                8,
                (line, from, end) -> Arrays.mismatch(line, from, end, START, 0, START.length) < 0
                        || Arrays.mismatch(line, from, end, START, 0, START.length) == START.length);
        var together = new ByteArrayOutputStream();
        for (Optional<CsvScanner.Cut> cut = scanner.next(); cut.isPresent(); cut = scanner.next()) {
            assertThat(cut.get().start()).isEqualTo(together.size());
            assertThat(cut.get().bytes()).isNotEmpty();
            together.writeBytes(cut.get().bytes());
        }
        assertThat(together.toByteArray()).isEqualTo(bytes);
    }

    @Property(tries = 300)
    void everyEntryIsTheStretchOfTheFileThatItNames(@ForAll("file") String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        List<Entry> entries = Reads.as("csv", file);
        for (Entry entry : entries) {
            assertThat(entry.original())
                    .isEqualTo(
                            Arrays.copyOfRange(bytes, (int) entry.provenance().start(), (int)
                                    entry.provenance().end()));
        }
        assertThat(entries)
                .extracting(entry -> entry.provenance().record())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void whatIsWrittenByTheRulesIsReadBack(@ForAll List<String> texts) {
        var file = new StringBuilder();
        for (int number = 1; number <= texts.size(); number++) {
            file.append("\"%d\",\"9/20/2007 9:29\",\"07ROME%d\",\"\",\"\",\"\",\"\",\"".formatted(number, number))
                    .append(wellFormed(texts.get(number - 1))
                            .replace("\\", "\\\\")
                            .replace("\"", "\\\""))
                    .append("\"\n");
        }
        assertThat(Reads.as("csv", file.toString()))
                .extracting(entry -> ((Entry.SourceRecord) entry).text())
                .containsExactlyElementsOf(
                        texts.stream().map(CsvLaws::wellFormed).toList());
    }

    /// Without halves of surrogate pairs, which no file can hold.
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /// A stream that gives a few bytes at a time, so that every boundary falls everywhere.
    private static InputStream slowly(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 3));
            }
        };
    }
}

package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceInput;

/// Reads made-up files through the layouts.
final class Reads {

    private Reads() {}

    static List<Entry> auto(String file) {
        return auto(file.getBytes(StandardCharsets.UTF_8));
    }

    static List<Entry> auto(byte[] file) {
        return read(file, Optional.empty());
    }

    static List<Entry> as(String format, String file) {
        return read(file.getBytes(StandardCharsets.UTF_8), Optional.of(format));
    }

    private static List<Entry> read(byte[] file, Optional<String> format) {
        var input = new SourceInput("made-up", new ByteArrayInputStream(file));
        try (Stream<Entry> entries = Layouts.standard().read(input, format)) {
            return entries.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Entry.SourceRecord onlyRecord(List<Entry> entries) {
        assertThat(entries).singleElement().isInstanceOf(Entry.SourceRecord.class);
        return (Entry.SourceRecord) entries.getFirst();
    }

    static String onlyReason(List<Entry> entries) {
        assertThat(entries).singleElement().isInstanceOf(Entry.Unreadable.class);
        return ((Entry.Unreadable) entries.getFirst()).reason();
    }

    /// The originals one after the other.
    static String joined(List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        entries.forEach(entry -> bytes.writeBytes(entry.original()));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package org.septel.archive.importing.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.ContainerLimits;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;
import org.septel.archive.importing.SourceReaders;

/// Text that stands inside something else, a PDF or a message, read by the layouts of text. Bytes and place of what is
/// found are those of the whole in which it stands.
final class Inner {

    private final SourceReaders texts;

    /// @param texts in the order in which they are asked; the last takes any text
    Inner(List<SourceReader> texts) {
        this.texts = new SourceReaders(List.of(), List.of(), texts, ContainerLimits.STANDARD);
    }

    /// The entries of a text.
    ///
    /// @param stated   what the whole states, put before what the text itself does
    /// @param original the bytes of the whole
    Stream<Entry> read(String text, List<Attribute> stated, byte[] original, Provenance place) {
        var input = new SourceInput(place.source(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            return texts.read(input, Optional.empty()).map(entry -> outer(entry, stated, original, place));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail to be read", impossible);
        }
    }

    private static Entry outer(Entry entry, List<Attribute> stated, byte[] original, Provenance place) {
        return switch (entry) {
            case Entry.SourceRecord found ->
                new Entry.SourceRecord(with(stated, found.record()), found.text(), original, place);
            case Entry.Unreadable broken -> new Entry.Unreadable(broken.reason(), original, place);
            case Entry.PassedOver passed -> new Entry.PassedOver(passed.reason(), place);
        };
    }

    private static PublishedRecord with(List<Attribute> stated, PublishedRecord record) {
        var attributes = new ArrayList<>(stated);
        attributes.addAll(record.attributes());
        return new PublishedRecord(
                record.identifier(),
                record.created(),
                record.classification(),
                record.origin(),
                record.title(),
                record.tags(),
                record.references(),
                attributes);
    }
}

package org.septel.archive.store.sqlite;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.LosslessUtf8;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.store.Arrival;

/// An arrival with its hashes: all that can be done for it without the database.
///
/// @param text    the telegram's text, as bytes
/// @param content their hash
/// @param record  the hash of the published record
record Parcel(Arrival arrival, byte[] text, ContentHash content, ContentHash original, ContentHash record) {

    static Parcel of(Arrival arrival) {
        byte[] text = LosslessUtf8.encode(arrival.text());
        return new Parcel(
                arrival, text, ContentHash.of(text), ContentHash.of(arrival.original()), hash(arrival.record()));
    }

    /// What two arrivals share when they are the same witness of the same telegram, in whichever form its id is.
    record Sameness(int year, String post, int number, ContentHash content, ContentHash original, ContentHash record) {}

    Sameness sameness() {
        var id = arrival.id();
        return new Sameness(id.year(), id.post(), id.number(), content, original, record);
    }

    Contents.Packed packedText(Contents.Packer packer) {
        return packer.pack(content, text, arrival.provenance().format());
    }

    /// The bytes of the record, packed.
    ///
    /// @param primed whether the text may be the dictionary
    Contents.Packed packedOriginal(Contents.Packer packer, boolean primed) {
        return primed
                ? packer.pack(original, arrival.original(), content, text)
                : packer.pack(original, arrival.original());
    }

    /// Hashes the fields that are there, each with its name: a field that a later version adds changes no hash of a
    /// record that lacks it.
    static ContentHash hash(PublishedRecord record) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, "identifier", record.identifier());
            write(out, "created", record.created().map(Instant::toString));
            write(out, "classification", record.classification());
            write(out, "origin", record.origin());
            write(out, "title", record.title());
            write(out, "tags", record.tags());
            write(out, "references", record.references());
            write(
                    out,
                    "attributes",
                    record.attributes().stream().map(Attribute::line).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail to be written", impossible);
        }
        return ContentHash.of(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, String name, Optional<String> value) throws IOException {
        write(out, name, value.stream().toList());
    }

    private static void write(DataOutputStream out, String name, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.writeUTF(name);
        out.writeInt(values.size());
        for (String value : values) {
            byte[] bytes = LosslessUtf8.encode(value);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}

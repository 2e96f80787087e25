package org.septel.archive.cable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes values one behind the other, as [RowReader] reads them: numbers in groups of seven bits, texts in UTF-8
/// behind their length.
public final class RowWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);

    /// A number that may be below 0.
    public void number(long value) {
        unsigned((value << 1) ^ (value >> 63));
    }

    /// A number of which every bit counts, so that 0 and more take the least room.
    public void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    void bytes(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        bytes(bytes);
    }

    <T> void optional(Optional<T> value, Consumer<T> write) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(write);
    }

    <T> void each(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    public byte[] row() {
        return out.toByteArray();
    }
}

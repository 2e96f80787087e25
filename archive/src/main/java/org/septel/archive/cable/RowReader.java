package org.septel.archive.cable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads what a [RowWriter] wrote.
public final class RowReader {

    private final byte[] bytes;
    private final int end;
    private int at;

    public RowReader(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.at = start;
        this.end = start + length;
    }

    public long number() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    /// @throws IllegalArgumentException where no number stands
    public long unsigned() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            require(1);
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (0 <= next) {
                return value;
            }
        }
        throw new IllegalArgumentException("not as it was written: a number without an end");
    }

    int count() {
        return (int) number();
    }

    byte[] bytes(int length) {
        require(length);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    String text() {
        int length = count();
        require(length);
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    <T> Optional<T> optional(Supplier<T> read) {
        return number() == 0 ? Optional.empty() : Optional.of(read.get());
    }

    <T> List<T> each(Supplier<T> read) {
        int size = count();
        if (size == 0) {
            return List.of();
        }
        require(size);
        var values = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }

    private void require(int length) {
        if (length < 0 || end - at < length) {
            throw new IllegalArgumentException("not as it was written: it ends too early");
        }
    }
}

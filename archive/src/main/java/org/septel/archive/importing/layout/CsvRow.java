package org.septel.archive.importing.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The fields of one record as text.
final class CsvRow {

    private final List<Encoding.Decoded> fields;

    CsvRow(CsvScanner.Cut cut) {
        this.fields = cut.fields().stream()
                .map(field -> decoded(unescaped(cut.bytes(), field)))
                .toList();
    }

    private static Encoding.Decoded decoded(byte[] field) {
        return Encoding.decode(field, 0, field.length);
    }

    String text(int column) {
        return fields.get(column).text();
    }

    Optional<String> value(int column) {
        return Optional.of(text(column).strip()).filter(value -> !value.isEmpty());
    }

    Encoding encoding() {
        return fields.stream().map(Encoding.Decoded::encoding).reduce(Encoding.UTF_8, Encoding::and);
    }

    /// Quotes that are doubled or have a backslash before them made one, and so doubled backslashes.
    private static byte[] unescaped(byte[] bytes, CsvScanner.Field field) {
        if (!field.quoted()) {
            return Arrays.copyOfRange(bytes, field.start(), field.end());
        }
        var out = new byte[field.end() - field.start()];
        int length = 0;
        for (int at = field.start(); at < field.end(); at++) {
            boolean escaped = (bytes[at] == '"' || bytes[at] == '\\')
                    && at + 1 < field.end()
                    && (bytes[at + 1] == '"' || (bytes[at] == '\\' && bytes[at + 1] == '\\'));
            if (escaped) {
                at++;
            }
            out[length++] = bytes[at];
        }
        return Arrays.copyOf(out, length);
    }
}

package org.septel.archive.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.LosslessUtf8;

/// Values as columns and back, losing nothing.
final class Columns {

    private Columns() {}

    /// A text as a column of type ANY: text, or bytes where it is not well-formed.
    static Object of(String text) {
        return LosslessUtf8.isWellFormed(text) ? text : LosslessUtf8.encode(text);
    }

    static @Nullable Object of(Optional<String> text) {
        return text.map(Columns::of).orElse(null);
    }

    static String text(ResultSet row, String column) throws SQLException {
        return optionalText(row, column).orElseThrow(() -> new SQLException("no value in " + column));
    }

    static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
        Object value = row.getObject(column);
        return Optional.ofNullable(value)
                .map(held -> held instanceof byte[] bytes ? LosslessUtf8.decode(bytes) : held.toString());
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Instant::parse);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.parse(row.getString(column));
    }

    static ContentHash hash(ResultSet row, String column) throws SQLException {
        return ContentHash.ofHash(row.getBytes(column));
    }

    /// SQLite's driver reads an empty blob as null.
    static byte[] bytes(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}

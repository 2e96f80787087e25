package org.septel.archive.importing.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Cuts comma-separated values into records and fields, byte by byte: all pieces together are the file again.
///
/// A quote inside a quoted field is doubled or has a backslash before it; a lone quote that ends nothing is taken as
/// text. A record whose quote is never closed ends where a line begins like a record; a record with the wrong number of
/// fields takes everything with it up to such a line. Memory is bounded by the longest record. Not safe for threads.
///
/// @source RFC 4180, and the dump's own backslashes
final class CsvScanner {

    /// As far ahead as a line is looked at to tell whether a record begins there, in bytes.
    private static final int LOOK_AHEAD = 200;

    private final InputStream in;
    private final int columns;
    private final RecordStart recordStart;

    private byte[] buffer = new byte[1 << 18];
    private int start;
    private int at;
    private int limit;
    private long offset;
    private boolean ended;
    private boolean lost;
    private List<Field> fields = new ArrayList<>();

    /// Tells by its first bytes whether a line begins like a record, with quotes or without.
    @FunctionalInterface
    interface RecordStart {

        /// @param end behind the line's end, or as far as is looked
        boolean test(byte[] bytes, int from, int end);
    }

    /// A field's bytes without the quotes around it, from the record's first byte.
    record Field(int start, int end, boolean quoted) {}

    /// A stretch of the file.
    ///
    /// @param start   its first byte in the file
    /// @param problem why it is no record; empty for a sound one
    record Cut(byte[] bytes, long start, List<Field> fields, Optional<String> problem) {

        Cut {
            fields = List.copyOf(fields);
        }

        /// Whether nothing but white space is there: an empty line.
        boolean isBlank() {
            if (problem.isEmpty()) {
                return fields.size() == 1;
            }
            for (byte b : bytes) {
                if (b < 0 || ' ' < b) {
                    return false;
                }
            }
            return true;
        }
    }

    /// @param columns fields of a sound record
    CsvScanner(InputStream in, int columns, RecordStart recordStart) {
        this.in = in;
        this.columns = columns;
        this.recordStart = recordStart;
    }

    /// The next stretch; empty at the end of the file.
    Optional<Cut> next() throws IOException {
        if (!has(0)) {
            return Optional.empty();
        }
        fields = new ArrayList<>();
        skipByteOrderMark();
        Optional<String> problem = lost ? Optional.of("more of a record that could not be read") : readRecord();
        if (problem.isPresent()) {
            skipToRecord();
        }
        byte[] bytes = Arrays.copyOfRange(buffer, start, at);
        var cut = new Cut(bytes, offset, fields, problem);
        offset += bytes.length;
        start = at;
        return Optional.of(cut);
    }

    private void skipByteOrderMark() throws IOException {
        if (offset == 0 && has(2)) {
            at += Encoding.startOfText(Arrays.copyOfRange(buffer, at, at + 3));
        }
    }

    /// Reads up to behind the record's line end.
    private Optional<String> readRecord() throws IOException {
        while (true) {
            Optional<String> problem = peek() == '"' ? readQuoted() : readPlain();
            if (problem.isPresent()) {
                return problem;
            }
            if (peek() != ',') {
                break;
            }
            at++;
        }
        boolean blank = fields.size() == 1
                && fields.getFirst().start() == fields.getFirst().end();
        skipLineEnd();
        return fields.size() == columns || blank
                ? Optional.empty()
                : Optional.of(fields.size() + " fields where a record has " + columns);
    }

    private Optional<String> readPlain() throws IOException {
        int from = at - start;
        int next = peek();
        while (next >= 0 && next != ',' && next != '\n' && !(next == '\r' && peek(1) == '\n')) {
            if (isTooLong()) {
                return tooLong();
            }
            at++;
            next = peek();
        }
        fields.add(new Field(from, at - start, false));
        return Optional.empty();
    }

    private Optional<String> readQuoted() throws IOException {
        at++;
        int from = at - start;
        for (int next = peek(); next >= 0; next = peek()) {
            if (isTooLong()) {
                return tooLong();
            }
            if (next == '"' && closes()) {
                fields.add(new Field(from, at - start, true));
                at++;
                return Optional.empty();
            }
            if (next == '\n' && beginsQuotedRecord()) {
                return endsInBackslash(from) ? Optional.empty() : unclosed();
            }
            at += isPair(next) ? 2 : 1;
        }
        return endsInBackslash(from) ? Optional.empty() : unclosed();
    }

    /// Whether the byte here and the next stand for one: a doubled quote, a backslash before a quote or a backslash.
    private boolean isPair(int next) throws IOException {
        return (next == '"' && peek(1) == '"') || (next == '\\' && (peek(1) == '"' || peek(1) == '\\'));
    }

    /// A last field whose text ends in a backslash looks unclosed: `\"` stands before the line end. Takes it as closed.
    ///
    /// @param from the field's first byte
    private boolean endsInBackslash(int from) {
        int quote = at - 1 - start;
        while (from < quote && (buffer[start + quote] == '\r' || buffer[start + quote] == '\n')) {
            quote--;
        }
        boolean closed = fields.size() == columns - 1 && from < quote && buffer[start + quote] == '"';
        if (closed) {
            fields.add(new Field(from, quote, true));
        }
        return closed;
    }

    /// Whether the quote here ends its field: a comma, a line end or the end of the file follows.
    private boolean closes() throws IOException {
        int next = peek(1);
        return next < 0 || next == ',' || next == '\n' || (next == '\r' && (peek(2) == '\n' || peek(2) < 0));
    }

    private Optional<String> unclosed() {
        return Optional.of("the quote that opens field " + (fields.size() + 1) + " is never closed");
    }

    private boolean isTooLong() {
        return at - start >= LineCutter.LONGEST;
    }

    private static Optional<String> tooLong() {
        return Optional.of("longer than a record can be (" + LineCutter.LONGEST + " bytes)");
    }

    private void skipLineEnd() throws IOException {
        if (peek() == '\r') {
            at++;
        }
        if (peek() == '\n') {
            at++;
        }
    }

    /// Goes on to the next line that begins like a record, or to the end.
    private void skipToRecord() throws IOException {
        boolean lineStart = start < at && buffer[at - 1] == '\n';
        while (has(0) && !isTooLong()) {
            if (lineStart && beginsRecord(0)) {
                lost = false;
                return;
            }
            lineStart = buffer[at++] == '\n';
        }
        lost = true;
    }

    private boolean beginsQuotedRecord() throws IOException {
        return peek(1) == '"' && beginsRecord(1);
    }

    /// @param ahead of the present byte
    private boolean beginsRecord(int ahead) throws IOException {
        has(ahead + LOOK_AHEAD);
        int begin = at + ahead;
        int end = begin;
        while (end < limit && end < begin + LOOK_AHEAD && buffer[end] != '\n') {
            end++;
        }
        return recordStart.test(buffer, begin, end);
    }

    private int peek() throws IOException {
        return peek(0);
    }

    /// The byte so many behind the present one; negative behind the end.
    private int peek(int ahead) throws IOException {
        return at + ahead < limit || has(ahead) ? buffer[at + ahead] & 0xFF : -1;
    }

    /// Makes the byte so many behind the present one available; false where the file ends before it.
    private boolean has(int ahead) throws IOException {
        while (limit <= at + ahead && !ended) {
            makeRoom();
            int count = in.read(buffer, limit, buffer.length - limit);
            ended = count < 0;
            limit += Math.max(count, 0);
        }
        return at + ahead < limit;
    }

    private void makeRoom() {
        if (limit < buffer.length) {
            return;
        }
        int kept = limit - start;
        byte[] target = kept < buffer.length / 2 ? buffer : new byte[2 * buffer.length];
        System.arraycopy(buffer, start, target, 0, kept);
        buffer = target;
        at -= start;
        limit = kept;
        start = 0;
    }
}

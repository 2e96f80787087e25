package org.septel.archive.importing.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Cuts a file of lines into pieces, one a record, so that all pieces together are the file again. Memory is bounded by
/// the longest piece. Not safe for threads.
final class LineCutter implements Iterator<LineCutter.Piece> {

    /// A piece longer than this is cut and marked: no cable comes near it.
    static final int LONGEST = 16 * 1024 * 1024;

    /// As much of a line as rules look at, in bytes.
    private static final int LINE_HEAD = 200;

    /// As many line beginnings as a rule can reach back to.
    private static final int REACH = 8;

    /// Where a record begins.
    @FunctionalInterface
    interface Rule {

        /// Told every line in turn: how many lines back a new record begins, 1 for this very line, 0 for none; at most
        /// 8.
        ///
        /// @param line its beginning, one character a byte, without its end and without blanks around it
        int begins(String line);
    }

    /// A stretch of the file.
    ///
    /// @param number from 1
    /// @param start  its first byte in the file
    /// @param whole  whether it is a record's whole; not where a record is longer than [#LONGEST]
    record Piece(byte[] bytes, long number, long start, boolean whole) {

        long end() {
            return start + bytes.length;
        }
    }

    private final InputStream in;
    private final Rule rule;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private final List<Integer> lineStarts = new ArrayList<>();
    private final ArrayDeque<Piece> ready = new ArrayDeque<>();
    private long pieceStart;
    private long number;
    private boolean whole = true;
    private boolean ended;

    private LineCutter(InputStream in, Rule rule) {
        this.in = in;
        this.rule = rule;
    }

    /// @throws UncheckedIOException while streaming, if the input fails
    static Stream<Piece> pieces(InputStream in, Rule rule) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new LineCutter(in, rule), Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            try {
                readLine();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Piece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void readLine() throws IOException {
        int start = piece.size();
        var head = new StringBuilder();
        int next = read();
        while (next >= 0 && next != '\n' && piece.size() < LONGEST) {
            piece.write(next);
            if (head.length() < LINE_HEAD) {
                head.append((char) next);
            }
            next = read();
        }
        if (next >= 0) {
            piece.write(next);
        }
        if (piece.size() > start) {
            lineStarts.add(start);
            if (lineStarts.size() > REACH) {
                lineStarts.removeFirst();
            }
            cutBefore(rule.begins(head.toString().strip()));
        }
        if (piece.size() >= LONGEST) {
            whole = false;
            cut(piece.size());
        }
        if (next < 0) {
            ended = true;
            cut(piece.size());
        }
    }

    /// The next byte; negative at the end.
    private int read() throws IOException {
        if (position == limit) {
            limit = Math.max(in.read(buffer), 0);
            position = 0;
            if (limit == 0) {
                return -1;
            }
        }
        return buffer[position++] & 0xFF;
    }

    private void cutBefore(int linesBack) {
        if (0 < linesBack && linesBack <= lineStarts.size()) {
            int at = lineStarts.stream()
                    .skip(lineStarts.size() - linesBack)
                    .findFirst()
                    .orElseThrow();
            cut(at);
            whole = true;
        }
    }

    private void cut(int at) {
        if (at == 0) {
            return;
        }
        byte[] bytes = piece.toByteArray();
        byte[] first = Arrays.copyOf(bytes, at);
        ready.add(new Piece(first, ++number, pieceStart, whole));
        pieceStart += at;
        piece = new ByteArrayOutputStream();
        piece.write(bytes, at, bytes.length - at);
        lineStarts.removeIf(start -> start < at);
        lineStarts.replaceAll(start -> start - at);
    }
}

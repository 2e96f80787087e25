package org.septel.archive.importing.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// An archive's bytes, watched for the mark that stands at the end of every whole one.
final class EndMark extends FilterInputStream {

    private final Watch watch;
    private boolean seen;

    /// Shown every byte in turn.
    @FunctionalInterface
    interface Watch {
        /// Whether the mark ends with this byte.
        boolean ends(byte next);
    }

    private EndMark(InputStream in, Watch watch) {
        super(in);
        this.watch = watch;
    }

    /// Four bytes.
    static EndMark of(InputStream in, int mark) {
        var last = new int[1];
        return new EndMark(in, next -> {
            last[0] = (last[0] << 8) | (next & 0xFF);
            return last[0] == mark;
        });
    }

    /// So many bytes of zero.
    static EndMark ofZeros(InputStream in, int length) {
        var run = new int[1];
        return new EndMark(in, next -> {
            run[0] = next == 0 ? run[0] + 1 : 0;
            return run[0] == length;
        });
    }

    /// Whether it came by.
    boolean seen() {
        return seen;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        seen |= 0 <= next && watch.ends((byte) next);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int at = offset; at < offset + count; at++) {
            seen |= watch.ends(bytes[at]);
        }
        return count;
    }

    @Override
    public long skip(long most) throws IOException {
        return readNBytes((int) Math.min(most, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

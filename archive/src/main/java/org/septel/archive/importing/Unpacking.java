package org.septel.archive.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The account of one file that holds others: what went in, what came out, and whether that is too much. Not safe for
/// threads.
final class Unpacking {

    private final ContainerLimits limits;
    private long packed;
    private long unpacked;
    private long members;

    Unpacking(ContainerLimits limits) {
        this.limits = limits;
    }

    /// The outermost file, counted as it is read.
    InputStream counted(InputStream file) {
        return new Counted(file) {
            @Override
            void add(int count) {
                packed += count;
            }
        };
    }

    /// A member's content, up to the limits.
    InputStream limited(InputStream content) {
        return new Counted(content) {
            @Override
            void add(int count) throws IOException {
                unpacked += count;
                check();
            }
        };
    }

    void member() throws IOException {
        if (limits.members() < ++members) {
            throw new TooMuch("holds more than %,d files".formatted(limits.members()));
        }
    }

    boolean isTooDeep(int depth) {
        return limits.depth() < depth;
    }

    private void check() throws IOException {
        if (limits.unpacked() < unpacked) {
            throw new TooMuch("unpacks to more than %,d bytes".formatted(limits.unpacked()));
        }
        if (limits.free() < unpacked && packed < unpacked / limits.ratio()) {
            throw new TooMuch("unpacks to more than %d times its size".formatted(limits.ratio()));
        }
    }

    /// Does what reads foreign bytes: such code fails in more ways than it declares.
    static <T> T guarded(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ArithmeticException
                | NegativeArraySizeException
                | UnsupportedOperationException damaged) {
            throw new IOException("damaged", damaged);
        }
    }

    /// Something that reads.
    @FunctionalInterface
    interface Step<T> {
        T take() throws IOException;
    }

    /// More came out than may.
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;

        TooMuch(String what) {
            super(what);
        }
    }

    /// Tells how many bytes were read.
    private abstract static class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        abstract void add(int count) throws IOException;

        @Override
        public int read() throws IOException {
            int next = guarded(in::read);
            add(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = guarded(() -> in.read(bytes, offset, length));
            add(Math.max(count, 0));
            return count;
        }

        /// By reading, so that what is skipped counts.
        @Override
        public long skip(long most) throws IOException {
            var nothing = new byte[1 << 16];
            long skipped = 0;
            int count = 0;
            while (skipped < most && 0 <= count) {
                count = read(nothing, 0, (int) Math.min(nothing.length, most - skipped));
                skipped += Math.max(count, 0);
            }
            return skipped;
        }

        /// Nothing: whoever opened the file closes it, and a member is no file of its own.
        @Override
        public void close() {}

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}

package org.septel.archive.search.meaning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The vectors of the passages of many cables, in a file that only grows: rows of one length, each with its own
/// checksum. A kill leaves at most a cable that is not whole, which is not read and is written anew. The file is
/// derived: it may be deleted.
///
/// ```
/// septel vectors 1 MODEL DIMENSIONS, filled with spaces     128 bytes
/// key, passages of the cable, scale, numbers, checksum      8 + 4 + 4 + DIMENSIONS + 4 bytes, for each passage
/// ```
///
/// Who reads keeps what was read in memory, some 400 bytes a passage; who writes keeps the keys alone. Safe for any
/// number of reading threads and one that writes.
final class VectorFile implements Mapped, Closeable {

    private static final int HEAD = 128;
    private static final Vector[] NONE = {};
    private static final int LEAST_READ = 1 << 20;

    private final Path path;
    private final @Nullable Object identity;
    private final int dimensions;
    private final int row;
    private final byte[] head;
    private final FileChannel file;
    private final boolean keysAlone;
    private final Map<Long, Vector[]> cables = new ConcurrentHashMap<>();
    private long end = HEAD;

    private VectorFile(Path path, FileChannel file, byte[] head, int dimensions, boolean keysAlone) throws IOException {
        this.keysAlone = keysAlone;
        this.identity = identity(path);
        this.path = path;
        this.file = file;
        this.head = head;
        this.dimensions = dimensions;
        this.row = Long.BYTES + Integer.BYTES + Float.BYTES + dimensions + Integer.BYTES;
    }

    /// Reads what there is; a file of another model counts as empty.
    static VectorFile reading(Path path, String model, int dimensions) throws IOException {
        byte[] head = head(model, dimensions);
        var opened = new VectorFile(path, FileChannel.open(path, StandardOpenOption.READ), head, dimensions, false);
        opened.readOn();
        return opened;
    }

    private static VectorFile readingKeys(Path path, byte[] head, int dimensions) throws IOException {
        var opened = new VectorFile(path, FileChannel.open(path, StandardOpenOption.READ), head, dimensions, true);
        opened.readOn();
        return opened;
    }

    /// Makes the file ready to be written on: one where there is none or one of another model, without the rows of
    /// cables that are not wanted any more, and without a part that a kill left.
    ///
    /// @param wanted by key
    static VectorFile writing(Path path, String model, int dimensions, LongPredicate wanted) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        byte[] head = head(model, dimensions);
        Path next = path.resolveSibling(path.getFileName() + ".next");
        if (!Files.exists(path)) {
            Files.write(path, head);
        }
        try (VectorFile old = readingKeys(path, head, dimensions);
                FileChannel copy = FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            boolean asItIs = old.hasHead()
                    && old.end == old.file.size()
                    && old.cables.keySet().stream().allMatch(wanted::test);
            if (asItIs) {
                Files.delete(next);
            } else {
                write(copy, ByteBuffer.wrap(head));
                old.copyTo(copy, wanted);
                copy.force(true);
                Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        var opened = new VectorFile(
                path,
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE),
                head,
                dimensions,
                true);
        opened.readOn();
        return opened;
    }

    /// Reads rows that were written since; false where another file is in this one's place.
    boolean catchUp() throws IOException {
        if (!Files.exists(path) || !Objects.equals(identity(path), identity)) {
            return false;
        }
        readOn();
        return true;
    }

    private static @Nullable Object identity(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    @Override
    public boolean holds(long key) {
        return cables.containsKey(key);
    }

    @Override
    public long cables() {
        return cables.size();
    }

    /// The vectors of a cable in the order of the text; none where it has none.
    Vector[] of(long key) {
        return cables.getOrDefault(key, NONE);
    }

    /// Adds a cable; durable once [#force] returns.
    void append(long key, Vector[] passages) throws IOException {
        ByteBuffer rows = rows(key, passages);
        int length = rows.remaining();
        file.position(end);
        write(file, rows);
        end += length;
        cables.put(key, keysAlone ? NONE : passages);
    }

    void force() throws IOException {
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private boolean hasHead() throws IOException {
        ByteBuffer found = ByteBuffer.allocate(HEAD);
        file.read(found, 0);
        return Arrays.equals(found.array(), head);
    }

    /// Reads the rows after those that were read, up to the last cable that is whole.
    private synchronized void readOn() throws IOException {
        if (!hasHead()) {
            return;
        }
        ByteBuffer rows = ByteBuffer.allocate(row * (1 + LEAST_READ / row));
        List<Vector> cable = new ArrayList<>();
        int count = 0;
        long at = end;
        while (0 < file.read(rows, at) && row <= rows.position()) {
            rows.flip();
            while (row <= rows.remaining()) {
                if (!isSound(rows)) {
                    return;
                }
                long key = rows.getLong();
                int passages = rows.getInt();
                count++;
                if (keysAlone) {
                    rows.position(rows.position() + row - Long.BYTES - Integer.BYTES);
                } else {
                    cable.add(vector(rows));
                }
                at += row;
                if (passages == count) {
                    cables.put(key, cable.toArray(Vector[]::new));
                    cable.clear();
                    count = 0;
                    end = at;
                }
            }
            rows.clear();
        }
    }

    private Vector vector(ByteBuffer rows) {
        byte[] bytes = new byte[dimensions];
        float scale = rows.getFloat();
        rows.get(bytes).getInt();
        return new Vector(scale, bytes);
    }

    /// Copies the rows of whole cables, row by row.
    private void copyTo(FileChannel copy, LongPredicate wanted) throws IOException {
        ByteBuffer rows = ByteBuffer.allocate(row * (1 + LEAST_READ / row));
        for (long at = HEAD; at < end; at += rows.limit()) {
            rows.clear().limit((int) Math.min(rows.capacity(), end - at));
            while (rows.hasRemaining() && 0 < file.read(rows, at + rows.position())) {}
            rows.flip();
            for (int start = 0; start < rows.limit(); start += row) {
                if (wanted.test(rows.getLong(start))) {
                    write(copy, rows.slice(start, row));
                }
            }
        }
    }

    private boolean isSound(ByteBuffer rows) {
        var checksum = new CRC32C();
        checksum.update(rows.slice(rows.position(), row - Integer.BYTES));
        return (int) checksum.getValue() == rows.getInt(rows.position() + row - Integer.BYTES);
    }

    private ByteBuffer rows(long key, Vector[] passages) {
        ByteBuffer rows = ByteBuffer.allocate(row * passages.length);
        for (Vector passage : passages) {
            int start = rows.position();
            rows.putLong(key).putInt(passages.length).putFloat(passage.scale()).put(passage.bytes());
            var checksum = new CRC32C();
            checksum.update(rows.slice(start, row - Integer.BYTES));
            rows.putInt((int) checksum.getValue());
        }
        return rows.flip();
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static byte[] head(String model, int dimensions) {
        byte[] words = "septel vectors 1 %s %d".formatted(model, dimensions).getBytes(StandardCharsets.UTF_8);
        byte[] head = new byte[HEAD];
        Arrays.fill(head, (byte) ' ');
        System.arraycopy(words, 0, head, 0, Math.min(words.length, HEAD));
        return head;
    }
}

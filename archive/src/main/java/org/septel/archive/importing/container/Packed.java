package org.septel.archive.importing.container;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.septel.archive.importing.Container;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.tukaani.xz.XZInputStream;

/// One file made small. The member has the file's name without its ending.
final class Packed implements Container {

    /// Memory that unpacking one file may take, in KiB.
    private static final int MOST_KIB = 256 * 1024;

    /// Zstandard's window may have two to this power bytes.
    private static final int MOST_WINDOW = 27;

    private final String name;
    private final String mark;
    private final Unpacker unpacker;

    /// Unpacks.
    @FunctionalInterface
    interface Unpacker {
        InputStream unpack(InputStream packed) throws IOException;
    }

    /// @param mark the first bytes, in hexadecimal digits
    Packed(String name, String mark, Unpacker unpacker) {
        this.name = name;
        this.mark = mark;
        this.unpacker = unpacker;
    }

    static InputStream gzip(InputStream packed) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get();
    }

    static InputStream bzip2(InputStream packed) throws IOException {
        return new BZip2CompressorInputStream(packed, true);
    }

    static InputStream xz(InputStream packed) throws IOException {
        return new XZInputStream(packed, MOST_KIB);
    }

    static InputStream zstd(InputStream packed) throws IOException {
        return new ZstdInputStream(packed).setLongMax(MOST_WINDOW);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean recognises(SourceHead head) {
        return head.startsWith(mark);
    }

    @Override
    public Members open(SourceInput input) throws IOException {
        return new One(new Member.Content(inner(input.name()), unpacker.unpack(input.bytes())));
    }

    /// `dump.csv` of `folder/dump.csv.gz`, `cables.tar` of `cables.tgz`.
    private static String inner(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot <= 0 ? last : last.substring(0, dot);
        return last.matches(".*\\.t[gbx]z2?") ? stem + ".tar" : stem;
    }

    /// The one member.
    static final class One implements Members {

        private Optional<Member> member;
        private final InputStream bytes;

        One(Member.Content member) {
            this.member = Optional.of(member);
            this.bytes = member.bytes();
        }

        @Override
        public Optional<Member> next() {
            Optional<Member> next = member;
            member = Optional.empty();
            return next;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}

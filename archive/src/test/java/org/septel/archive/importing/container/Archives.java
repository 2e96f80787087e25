package org.septel.archive.importing.container;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Makes small archives.
final class Archives {

    private Archives() {}

    /// Something that may fail to be written, which memory does not.
    @FunctionalInterface
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
        });
    }

    static byte[] sevenZip(Map<String, byte[]> files, char... password) {
        return written(out -> {
            var channel = new SeekableInMemoryByteChannel();
            try (var archive =
                    password.length == 0 ? new SevenZOutputFile(channel) : new SevenZOutputFile(channel, password)) {
                for (var file : files.entrySet()) {
                    var entry = archive.createArchiveEntry(new java.io.File(file.getKey()), file.getKey());
                    archive.putArchiveEntry(entry);
                    archive.write(file.getValue());
                    archive.closeArchiveEntry();
                }
                archive.finish();
            }
            out.write(channel.array(), 0, (int) channel.size());
        });
    }

    static byte[] tar(Map<String, byte[]> files) {
        return written(out -> {
            try (var tar = new TarArchiveOutputStream(out)) {
                for (var file : files.entrySet()) {
                    var entry = new TarArchiveEntry(file.getKey(), true);
                    entry.setSize(file.getValue().length);
                    tar.putArchiveEntry(entry);
                    tar.write(file.getValue());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] tarOfALinkAndADevice() {
        return written(out -> {
            try (var tar = new TarArchiveOutputStream(out)) {
                var link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
                link.setLinkName("/etc/passwd");
                tar.putArchiveEntry(link);
                tar.closeArchiveEntry();
                tar.putArchiveEntry(new TarArchiveEntry("device", TarConstants.LF_BLK));
                tar.closeArchiveEntry();
            }
        });
    }

    /// A stream that packs what is written to it.
    @FunctionalInterface
    interface Packing {
        OutputStream onto(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] bytes, Packing packing) {
        return written(out -> {
            try (OutputStream packer = packing.onto(out)) {
                packer.write(bytes);
            }
        });
    }

    static byte[] gz(byte[] bytes) {
        return packed(bytes, GZIPOutputStream::new);
    }

    static byte[] bz2(byte[] bytes) {
        return packed(bytes, BZip2CompressorOutputStream::new);
    }

    static byte[] xz(byte[] bytes) {
        return packed(bytes, out -> new XZOutputStream(out, new LZMA2Options(1)));
    }

    static byte[] zst(byte[] bytes) {
        return Zstd.compress(bytes);
    }
}

package org.septel.archive.importing.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.septel.archive.importing.Container;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;

/// 7z archives. Their directory stands at the end, so they are copied to a temporary file first.
final class SevenZip implements Container {

    /// Memory that unpacking may take, in KiB.
    private static final int MOST_KIB = 256 * 1024;

    @Override
    public String name() {
        return "7z";
    }

    @Override
    public boolean recognises(SourceHead head) {
        return head.startsWith("377abcaf271c");
    }

    @Override
    public Members open(SourceInput input) throws IOException {
        Path copy = Files.createTempFile("septel-", ".7z");
        try {
            Files.copy(input.bytes(), copy, StandardCopyOption.REPLACE_EXISTING);
            return new Files7z(copy, open(copy));
        } catch (PasswordRequiredException locked) {
            Files.delete(copy);
            return new Locked();
        } catch (IOException | RuntimeException failed) {
            Files.delete(copy);
            throw failed;
        }
    }

    private static SevenZFile open(Path copy) throws IOException {
        return SevenZFile.builder()
                .setPath(copy)
                .setMaxMemoryLimitKiB(MOST_KIB)
                .setUseDefaultNameForUnnamedEntries(true)
                .get();
    }

    /// The members of one archive.
    private static final class Files7z implements Members {

        private final Path copy;
        private final SevenZFile archive;

        Files7z(Path copy, SevenZFile archive) {
            this.copy = copy;
            this.archive = archive;
        }

        @Override
        public Optional<Member> next() throws IOException {
            SevenZArchiveEntry entry = archive.getNextEntry();
            while (entry != null && (entry.isDirectory() || entry.isAntiItem() || Stored.isHidden(entry.getName()))) {
                entry = archive.getNextEntry();
            }
            return Optional.ofNullable(entry).map(file -> new Member.Content(file.getName(), new Current()));
        }

        /// The entry at which the archive stands.
        private final class Current extends InputStream {

            @Override
            public int read() throws IOException {
                return archive.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return archive.read(bytes, offset, length);
            }
        }

        @Override
        public void close() throws IOException {
            try (archive) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /// An archive that does not even show what is in it.
    private static final class Locked implements Members {

        private boolean told;

        @Override
        public Optional<Member> next() {
            Optional<Member> next =
                    told ? Optional.empty() : Optional.of(new Member.Locked("", "locked with a password"));
            told = true;
            return next;
        }

        @Override
        public void close() {}
    }
}

package org.septel.archive.importing.container;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.septel.archive.importing.Container.Member;
import org.septel.archive.importing.Container.Members;

/// The members of an archive that is read from its beginning to its end. Folders and hidden files are passed over.
///
/// @param <E> the archive's entries
final class Stored<E extends ArchiveEntry> implements Members {

    private final EndMark bytes;
    private final ArchiveInputStream<E> archive;
    private final Naming<E> naming;

    /// What an entry is.
    @FunctionalInterface
    interface Naming<E> {
        Member of(E entry);
    }

    /// @param bytes what the archive is read from
    Stored(EndMark bytes, ArchiveInputStream<E> archive, Naming<E> naming) {
        this.bytes = bytes;
        this.archive = archive;
        this.naming = naming;
    }

    @Override
    public Optional<Member> next() throws IOException {
        E entry = archive.getNextEntry();
        while (entry != null && (entry.isDirectory() || isHidden(entry.getName()))) {
            entry = archive.getNextEntry();
        }
        if (entry == null && !bytes.seen()) {
            throw new EOFException("no end");
        }
        return Optional.ofNullable(entry).map(naming::of);
    }

    /// As in folders: what a system keeps for itself.
    static boolean isHidden(String name) {
        for (String part : name.split("[/\\\\]")) {
            if (part.equals("__MACOSX") || (part.startsWith(".") && !part.equals(".") && !part.equals(".."))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}

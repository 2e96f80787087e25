package org.septel.archive.importing.container;

import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.septel.archive.importing.Container;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;

/// Zip archives, read as a stream: each member where it stands, whatever the directory at the end says.
final class Zip implements Container {

    /// What the directory at the end ends with.
    private static final int END = 0x504b0506;

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public boolean recognises(SourceHead head) {
        return head.startsWith("504b0304") || head.startsWith("504b0506");
    }

    @Override
    public Members open(SourceInput input) {
        EndMark bytes = EndMark.of(input.bytes(), END);
        var archive = new ZipArchiveInputStream(bytes, StandardCharsets.UTF_8.name(), true, true);
        return new Stored<>(bytes, archive, entry -> member(archive, entry));
    }

    private static Member member(ZipArchiveInputStream archive, ZipArchiveEntry entry) {
        if (entry.isUnixSymlink()) {
            return new Member.Other(entry.getName(), "a link");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new Member.Locked(entry.getName(), "locked with a password");
        }
        return archive.canReadEntryData(entry)
                ? new Member.Content(entry.getName(), archive)
                : new Member.Locked(entry.getName(), "packed by method " + entry.getMethod() + ", which is not read");
    }
}

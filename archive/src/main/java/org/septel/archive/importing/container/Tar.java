package org.septel.archive.importing.container;

import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.septel.archive.importing.Container;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;

/// Tape archives, with or without the mark of the later ones.
final class Tar implements Container {

    private static final int BLOCK = 512;
    private static final int MARK = 257;
    private static final int SUM = 148;
    private static final int SUM_LENGTH = 8;

    @Override
    public String name() {
        return "tar";
    }

    @Override
    public boolean recognises(SourceHead head) {
        return BLOCK <= head.bytes().length && (head.hasAt(MARK, "7573746172") || hasSum(head.bytes()));
    }

    @Override
    public Members open(SourceInput input) {
        EndMark bytes = EndMark.ofZeros(input.bytes(), BLOCK);
        var archive = new TarArchiveInputStream(bytes);
        return new Stored<>(bytes, archive, entry -> member(archive, entry));
    }

    /// Whether the first block gives the sum of its own bytes, the sum's field taken for blanks.
    private static boolean hasSum(byte[] block) {
        int sum = SUM_LENGTH * ' ';
        for (int at = 0; at < BLOCK; at++) {
            sum += SUM <= at && at < SUM + SUM_LENGTH ? 0 : block[at] & 0xFF;
        }
        String written = new String(block, SUM, SUM_LENGTH, StandardCharsets.ISO_8859_1)
                .replace('\0', ' ')
                .strip();
        return block[0] != 0 && written.matches("0{0,6}" + Integer.toOctalString(sum));
    }

    private static Member member(TarArchiveInputStream archive, TarArchiveEntry entry) {
        if (entry.isLink() || entry.isSymbolicLink()) {
            return new Member.Other(entry.getName(), "a link");
        }
        boolean special = entry.isBlockDevice() || entry.isCharacterDevice() || entry.isFIFO();
        return special || !archive.canReadEntryData(entry)
                ? new Member.Other(entry.getName(), "neither file nor folder")
                : new Member.Content(entry.getName(), archive);
    }
}

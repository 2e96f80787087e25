package org.septel.archive;

/// Somebody else makes vectors of an archive; one at a time does so.
public final class MeaningBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeaningBusy() {
        super("another process is making vectors of this archive");
    }
}

package org.septel.archive.search.lucene;

import java.nio.file.Path;
import org.septel.archive.search.IndexException;

/// What to say when the index cannot do it. No sentence names a partition: a reader must not learn what there is.
final class Trouble {

    private Trouble() {}

    static IndexException damaged(Path folder, Exception cause) {
        return new IndexException(
                "the index in %s is damaged: build it anew with `septel reindex`".formatted(folder), cause);
    }

    static IndexException otherFormat(Path folder, String found, int known) {
        return new IndexException("the index in %s is of format %s, not %d: build it anew with `septel reindex`"
                .formatted(folder, found, known));
    }

    static IndexException inUse(Path folder, Exception cause) {
        return new IndexException(
                "the index in %s is being written by another process: wait until it is done, or stop it"
                        .formatted(folder),
                cause);
    }

    static IndexException failed(String deed, Path folder, Exception cause) {
        return new IndexException(
                "could not %s the index in %s: %s".formatted(deed, folder, cause.getMessage()), cause);
    }
}

package org.septel.archive.importing;

import java.io.IOException;
import java.util.stream.Stream;

/// One layout. Trouble is data: a record that cannot be read is an [Entry.Unreadable], and the rest goes on.
///
/// Implementations hold no state and are safe for any number of threads.
public interface SourceReader {

    /// The layout's name, as `--format` takes it.
    String format();

    /// How sure this reader is that the file is its own, by its content.
    Match recognises(SourceHead head);

    /// The records of a file as a stream of bounded memory. I/O that fails while streaming is an
    /// [java.io.UncheckedIOException]; the stream must be closed.
    Stream<Entry> read(SourceInput input) throws IOException;

    /// How sure a reader is.
    enum Match {
        NO,
        POSSIBLE,
        CERTAIN
    }
}

package org.septel.archive.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A kind of file that holds other files: an archive, or one file made small.
///
/// What a container says of its members is not believed: their names are labels, never paths, and sizes are counted.
/// Implementations hold no state and are safe for any number of threads.
public interface Container {

    /// What it is called: `zip`.
    String name();

    /// Whether a file begins like one.
    boolean recognises(SourceHead head);

    /// The members, to be read one after the other.
    ///
    /// @param input left open
    /// @throws IOException if it is damaged or cannot be read
    Members open(SourceInput input) throws IOException;

    /// The members of one file; close it.
    interface Members extends AutoCloseable {

        /// The next; empty after the last. What is left of the one before is passed over.
        ///
        /// @throws IOException if the rest cannot be read
        Optional<Member> next() throws IOException;

        @Override
        void close() throws IOException;
    }

    /// What a container holds.
    sealed interface Member {

        /// As the container has it, in whatever spelling.
        String name();

        /// A file.
        ///
        /// @param bytes good until the next member is asked for; needs no closing
        record Content(String name, InputStream bytes) implements Member {}

        /// A file that cannot be read, and why.
        record Locked(String name, String reason) implements Member {}

        /// No file: `a link`.
        record Other(String name, String what) implements Member {}
    }
}

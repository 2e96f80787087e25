package org.septel.archive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.septel.archive.search.meaning.Embedder;

/// Where an archive lives and how it works.
///
/// @param home     the archive's folder; made when it is not there
/// @param parsers  threads that parse during an import, 1 or more
/// @param person   who works at it, for ledgers: the name of the account
/// @param model    tells what texts mean; asked for when it is needed, and empty where there is none
public record ArchiveSettings(Path home, int parsers, String person, Supplier<Optional<Embedder>> model) {

    public static ArchiveSettings at(Path home) {
        return new ArchiveSettings(
                home,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("user.name", "nobody"),
                Optional::empty);
    }

    /// The same with a model.
    public ArchiveSettings with(Supplier<Optional<Embedder>> other) {
        return new ArchiveSettings(home, parsers, person, other);
    }
}

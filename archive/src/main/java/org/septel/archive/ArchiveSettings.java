package org.septel.archive;

import java.nio.file.Path;

/// Where an archive lives and how it works.
///
/// @param home     the archive's folder; made when it is not there
/// @param parsers  threads that parse during an import, 1 or more
/// @param person   who works at it, for ledgers: the name of the account
public record ArchiveSettings(Path home, int parsers, String person) {

    public static ArchiveSettings at(Path home) {
        return new ArchiveSettings(
                home, Runtime.getRuntime().availableProcessors(), System.getProperty("user.name", "nobody"));
    }
}

package org.septel.archive.store;

import java.util.Optional;
import org.septel.archive.cable.ContentHash;

/// A file that an import read.
///
/// @param path    as it was named
/// @param hash    of its bytes; empty where it could not be read to its end
/// @param records found in it
/// @param problem what was wrong with it as a whole: `empty`, `may not be read`
public record ImportedFile(
        String path, long bytes, Optional<ContentHash> hash, long records, Optional<String> problem) {}

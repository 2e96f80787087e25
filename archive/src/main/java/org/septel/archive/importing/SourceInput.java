package org.septel.archive.importing;

import java.io.InputStream;

/// A file to read.
///
/// @param name  as records name it in their provenance
/// @param bytes from the first byte on; whoever opened it closes it
public record SourceInput(String name, InputStream bytes) {}

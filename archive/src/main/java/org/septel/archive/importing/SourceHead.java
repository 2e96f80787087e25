package org.septel.archive.importing;

/// The beginning of a file, enough to tell its layout.
///
/// @param name  the file's name; a hint at most
/// @param bytes the first bytes, at most [#LENGTH]
public record SourceHead(String name, byte[] bytes) {

    public static final int LENGTH = 256 * 1024;
}

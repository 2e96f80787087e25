package org.septel.archive.importing;

import java.util.Arrays;
import java.util.HexFormat;

/// The beginning of a file, enough to tell its layout.
///
/// @param name  the file's name; a hint at most
/// @param bytes the first bytes, at most [#LENGTH]
public record SourceHead(String name, byte[] bytes) {

    public static final int LENGTH = 256 * 1024;

    /// Whether it begins with these bytes.
    ///
    /// @param hex two digits a byte
    public boolean startsWith(String hex) {
        return hasAt(0, hex);
    }

    /// Whether these bytes stand at an offset.
    public boolean hasAt(int offset, String hex) {
        byte[] mark = HexFormat.of().parseHex(hex);
        int end = offset + mark.length;
        return end <= bytes.length && Arrays.equals(bytes, offset, end, mark, 0, mark.length);
    }
}

package org.septel.archive.cable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of some content: what it is called for ever.
///
/// @param hex 64 lower-case hexadecimal digits
public record ContentHash(String hex) {

    private static final int DIGITS = 64;

    public ContentHash {
        if (hex.length() != DIGITS || !isHex(hex)) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    /// Digit by digit: every cable that a report counts has one.
    private static boolean isHex(String text) {
        boolean fits = true;
        for (int at = 0; fits && at < text.length(); at++) {
            char digit = text.charAt(at);
            fits = ('0' <= digit && digit <= '9') || ('a' <= digit && digit <= 'f');
        }
        return fits;
    }

    /// Of a text as [LosslessUtf8], which is UTF-8 for all well-formed text.
    public static ContentHash of(String text) {
        return of(LosslessUtf8.encode(text));
    }

    public static ContentHash of(byte[] bytes) {
        return ofHash(digest().digest(bytes));
    }

    /// Makes hashes of what comes in pieces.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /// The 32 bytes that a hash is.
    public static ContentHash ofHash(byte[] hash) {
        return new ContentHash(HexFormat.of().formatHex(hash));
    }

    /// The hash as its 32 bytes.
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}

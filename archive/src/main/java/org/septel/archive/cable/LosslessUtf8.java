package org.septel.archive.cable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// UTF-8 that loses no text of Java's: half of a surrogate pair, which UTF-8 cannot say and `String.getBytes` turns
/// into `?`, is written as the three bytes that its number would have.
///
/// For well-formed text this is UTF-8. Two texts never share their bytes.
///
/// @source The WTF-8 encoding, Simon Sapin
public final class LosslessUtf8 {

    private LosslessUtf8() {}

    public static byte[] encode(String text) {
        int lone = nextLone(text, 0);
        if (lone == text.length()) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = new ByteArrayOutputStream(text.length() + 16);
        int from = 0;
        while (lone < text.length()) {
            bytes.writeBytes(text.substring(from, lone).getBytes(StandardCharsets.UTF_8));
            char half = text.charAt(lone);
            bytes.write(0xED);
            bytes.write(0x80 | ((half >> 6) & 0x3F));
            bytes.write(0x80 | (half & 0x3F));
            from = lone + 1;
            lone = nextLone(text, from);
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /// The text that [#encode] made these bytes of.
    public static String decode(byte[] bytes) {
        int lone = nextLone(bytes, 0);
        if (lone == bytes.length) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var text = new StringBuilder(bytes.length);
        int from = 0;
        while (lone < bytes.length) {
            text.append(new String(bytes, from, lone - from, StandardCharsets.UTF_8));
            text.append((char) (0xD000 | ((bytes[lone + 1] & 0x3F) << 6) | (bytes[lone + 2] & 0x3F)));
            from = lone + 3;
            lone = nextLone(bytes, from);
        }
        return text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8))
                .toString();
    }

    /// Whether UTF-8 can say it.
    public static boolean isWellFormed(String text) {
        return nextLone(text, 0) == text.length();
    }

    private static int nextLone(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isSurrogate(c)) {
                at++;
            } else if (at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1))) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    private static int nextLone(byte[] bytes, int from) {
        for (int at = from; at + 2 < bytes.length; at++) {
            if (bytes[at] == (byte) 0xED && 0xA0 <= (bytes[at + 1] & 0xFF)) {
                return at;
            }
        }
        return bytes.length;
    }
}

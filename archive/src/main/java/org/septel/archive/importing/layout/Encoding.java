package org.septel.archive.importing.layout;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// How the bytes of a record were read: as UTF-8; as windows-1252 where they are no UTF-8; or as UTF-8 with single
/// bytes
/// of windows-1252 strewn in, as dumps have them.
enum Encoding {
    UTF_8("UTF-8"),
    WINDOWS_1252("windows-1252"),
    MIXED("UTF-8+windows-1252");

    private static final Charset SINGLE_BYTE = Charset.forName("windows-1252");

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /// As provenance names it.
    String label() {
        return label;
    }

    /// What two stretches of one record come to together.
    Encoding and(Encoding other) {
        if (this == other || other == UTF_8) {
            return this;
        }
        return this == UTF_8 ? other : MIXED;
    }

    /// A text and how its bytes were read.
    record Decoded(String text, Encoding encoding) {}

    /// Bytes as text, a byte-order mark at their beginning left out. A byte that has no meaning becomes U+FFFD.
    static Decoded decode(byte[] bytes) {
        return decode(bytes, startOfText(bytes), bytes.length);
    }

    /// The bytes from `start` up to `end` as text.
    static Decoded decode(byte[] bytes, int start, int end) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(end - start);
        int strays = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            strays += result.length();
            out.put(SINGLE_BYTE.decode(in.slice(in.position(), result.length())));
            in.position(in.position() + result.length());
            result = decoder.reset().decode(in, out, true);
        }
        String text = out.flip().toString();
        return new Decoded(text, encoding(text, strays));
    }

    /// Where the text begins: behind a byte-order mark.
    static int startOfText(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    private static Encoding encoding(String text, int strays) {
        if (strays == 0) {
            return UTF_8;
        }
        long beyondAscii = text.chars().filter(unit -> 0x7F < unit).count();
        return beyondAscii == strays ? WINDOWS_1252 : MIXED;
    }
}

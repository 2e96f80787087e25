package org.septel.archive.importing.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.septel.archive.importing.Container;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;

/// A text of two bytes a letter, told by its byte-order mark. Its one member is the same text as UTF-8, which every
/// layout reads; places and bytes of its records are those in the UTF-8.
final class Utf16 implements Container {

    @Override
    public String name() {
        return "utf-16";
    }

    @Override
    public boolean recognises(SourceHead head) {
        return head.startsWith("fffe") || head.startsWith("feff");
    }

    @Override
    public Members open(SourceInput input) {
        return new Packed.One(new Member.Content("UTF-8", new Transcoded(input.bytes())));
    }

    /// The same text as UTF-8. What is no text becomes U+FFFD.
    private static final class Transcoded extends InputStream {

        private final Reader in;
        private final char[] letters = new char[8_192];
        private byte[] bytes = {};
        private int at;

        Transcoded(InputStream in) {
            this.in = new InputStreamReader(in, StandardCharsets.UTF_16);
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0 || !fill()) {
                return length == 0 ? 0 : -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count;
        }

        private boolean fill() throws IOException {
            if (at < bytes.length) {
                return true;
            }
            int count = in.read(letters, 0, letters.length - 1);
            if (count < 0) {
                return false;
            }
            if (Character.isHighSurrogate(letters[count - 1])) {
                count += Math.max(in.read(letters, count, 1), 0);
            }
            bytes = new String(letters, 0, count).getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        }
    }
}

package org.septel.archive.search.lucene;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.search.SearchRequest;

/// The place of a page's last hit, sealed with the question that it answered. It tells nothing that the hit does not.
final class PageToken {

    private static final int SEAL_BYTES = 8;
    private static final int SHORTEST = Long.BYTES + 1 + SEAL_BYTES;
    private static final int LONGEST = 400;

    private PageToken() {}

    static String write(FieldDoc last, SearchRequest request, SearchOrder order) {
        BytesRef id = order.id(last);
        byte[] place = ByteBuffer.allocate(Long.BYTES + id.length)
                .putLong(order.number(last))
                .put(id.bytes, id.offset, id.length)
                .array();
        byte[] token = ByteBuffer.allocate(place.length + SEAL_BYTES)
                .put(place)
                .put(seal(place, request))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /// @throws IllegalArgumentException if it is not ours, or of another question
    static FieldDoc read(String token, SearchRequest request, SearchOrder order) {
        byte[] bytes = decode(token);
        byte[] place = Arrays.copyOf(bytes, bytes.length - SEAL_BYTES);
        byte[] seal = Arrays.copyOfRange(bytes, place.length, bytes.length);
        if (!Arrays.equals(seal, seal(place, request))) {
            throw notOurs();
        }
        BytesRef id = new BytesRef(place, Long.BYTES, place.length - Long.BYTES);
        return order.place(ByteBuffer.wrap(place).getLong(), id);
    }

    private static byte[] decode(String token) {
        try {
            byte[] bytes = token.length() <= LONGEST ? Base64.getUrlDecoder().decode(token) : new byte[0];
            if (bytes.length < SHORTEST) {
                throw notOurs();
            }
            return bytes;
        } catch (IllegalArgumentException notBase64) {
            throw notOurs();
        }
    }

    private static IllegalArgumentException notOurs() {
        return new IllegalArgumentException("this page token is not of this search: begin at its first page");
    }

    private static byte[] seal(byte[] place, SearchRequest request) {
        String question = HexFormat.of().formatHex(place) + " " + request.sort() + " " + request.ranking() + " "
                + request.query();
        return Arrays.copyOf(HexFormat.of().parseHex(ContentHash.of(question).hex()), SEAL_BYTES);
    }
}

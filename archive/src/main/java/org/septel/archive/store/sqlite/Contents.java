package org.septel.archive.store.sqlite;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.store.StoreException;

/// Contents by their hash, each kept once and checked whenever it is read.
///
/// Texts are packed by zstd with the dictionary of their layout, where there is one. So are the bytes of a record,
/// primed
/// with the telegram's text: the one mostly holds the other, so little is left. Only what no other content primes may
/// prime others: reading never follows a chain.
final class Contents {

    private static final String PLAIN = "plain";
    private static final String ZSTD = "zstd";
    static final int LEVEL = 3;

    /// What a frame says that was packed without a dictionary, or by a content.
    private static final long NONE = 0;

    private Contents() {}

    /// A content, packed.
    ///
    /// @param dictionary the content that primed the packing; one of [Dictionaries] is named within the bytes
    /// @param size       bytes when unpacked
    record Packed(ContentHash hash, String codec, Optional<ContentHash> dictionary, int size, byte[] bytes) {

        static Packed plain(ContentHash hash, byte[] content) {
            return new Packed(hash, PLAIN, Optional.empty(), content.length, content);
        }

        static Packed small(ContentHash hash, byte[] content) {
            try (var packer = new Packer(Map.of())) {
                return packer.pack(hash, content);
            }
        }
    }

    /// Packs one content after the other, for which it keeps what zstd needs. For one thread; close it.
    static final class Packer implements AutoCloseable {

        private final ZstdCompressCtx alone = new ZstdCompressCtx().setLevel(LEVEL);
        private final ZstdCompressCtx primed = new ZstdCompressCtx().setLevel(LEVEL);
        private final Map<String, ZstdCompressCtx> layouts = new HashMap<>();

        /// @param dictionaries of layouts
        Packer(Map<String, byte[]> dictionaries) {
            dictionaries.forEach((layout, dictionary) ->
                    layouts.put(layout, new ZstdCompressCtx().setLevel(LEVEL).loadDict(dictionary)));
        }

        Packed pack(ContentHash hash, byte[] content) {
            return smaller(hash, content, Optional.empty(), alone.compress(content));
        }

        Packed pack(ContentHash hash, byte[] content, String layout) {
            ZstdCompressCtx zstd = layouts.getOrDefault(layout, alone);
            return smaller(hash, content, Optional.empty(), zstd.compress(content));
        }

        /// @param text a text's bytes: they never begin as a trained dictionary does, so zstd takes them as they are
        Packed pack(ContentHash hash, byte[] content, ContentHash dictionary, byte[] text) {
            return smaller(
                    hash,
                    content,
                    Optional.of(dictionary),
                    primed.loadDict(text).compress(content));
        }

        private static Packed smaller(
                ContentHash hash, byte[] content, Optional<ContentHash> dictionary, byte[] packed) {
            return packed.length < content.length
                    ? new Packed(hash, ZSTD, dictionary, content.length, packed)
                    : Packed.plain(hash, content);
        }

        @Override
        public void close() {
            alone.close();
            primed.close();
            layouts.values().forEach(ZstdCompressCtx::close);
        }
    }

    static boolean isHeld(Session session, ContentHash hash) throws SQLException {
        return session.first("SELECT 1 FROM blob WHERE hash = ?", row -> true, hash.bytes())
                .isPresent();
    }

    /// Whether it is held without needing another.
    static boolean isHeldAlone(Session session, ContentHash hash) throws SQLException {
        return session.first("SELECT 1 FROM blob WHERE hash = ? AND dictionary IS NULL", row -> true, hash.bytes())
                .isPresent();
    }

    static void keep(Session session, Packed packed) throws SQLException {
        session.change(
                "INSERT OR IGNORE INTO blob (hash, codec, dictionary, size, content) VALUES (?, ?, ?, ?, ?)",
                packed.hash().bytes(),
                packed.codec(),
                packed.dictionary().map(ContentHash::bytes).orElse(null),
                packed.size(),
                packed.bytes());
    }

    /// @throws StoreException if it is not held, or is not what was kept
    static byte[] read(Session session, ContentHash hash, Dictionaries dictionaries) throws SQLException {
        Packed packed = session.first(
                        "SELECT codec, dictionary, size, content FROM blob WHERE hash = ?",
                        row -> new Packed(
                                hash,
                                row.getString("codec"),
                                Optional.ofNullable(row.getBytes("dictionary")).map(ContentHash::ofHash),
                                row.getInt("size"),
                                Columns.bytes(row, "content")),
                        hash.bytes())
                .orElseThrow(() -> new StoreException("the archive holds no content " + hash));
        byte[] content = switch (packed.codec()) {
            case PLAIN -> packed.bytes();
            case ZSTD -> unpacked(session, packed, dictionaries);
            default ->
                throw new StoreException("content " + hash + " is packed by " + packed.codec()
                        + ", which this version of Septel does not know; use a later one");
        };
        if (!ContentHash.of(content).equals(hash)) {
            throw new StoreException("content " + hash + " is damaged: its bytes have changed on the disk; "
                    + "restore the archive from a backup, or import its source again into a new one");
        }
        return content;
    }

    private static byte[] unpacked(Session session, Packed packed, Dictionaries dictionaries) throws SQLException {
        if (packed.dictionary().filter(packed.hash()::equals).isPresent()) {
            throw damaged(packed, "it needs itself to be read", null);
        }
        // the frame repeats the size: a damaged column shall not make us ask for two gigabytes
        if (packed.bytes().length == 0 || Zstd.getFrameContentSize(packed.bytes()) != packed.size()) {
            throw damaged(packed, "its size is not what was kept", null);
        }
        try (var zstd = new ZstdDecompressCtx()) {
            long trained = Zstd.getDictIdFromFrame(packed.bytes());
            if (packed.dictionary().isPresent()) {
                zstd.loadDict(read(session, packed.dictionary().get(), dictionaries));
            } else if (trained != NONE) {
                zstd.loadDict(dictionaries.read(session, trained));
            }
            byte[] content = zstd.decompress(packed.bytes(), packed.size());
            return content.length == packed.size() ? content : Arrays.copyOf(content, packed.size());
        } catch (ZstdException failure) {
            throw damaged(packed, "it does not unpack", failure);
        }
    }

    private static StoreException damaged(Packed packed, String how, @Nullable Throwable cause) {
        String message = "content " + packed.hash() + " is damaged: " + how + "; restore the archive from a backup";
        return cause == null ? new StoreException(message) : new StoreException(message, cause);
    }
}

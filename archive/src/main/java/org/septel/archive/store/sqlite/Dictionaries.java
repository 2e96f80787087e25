package org.septel.archive.store.sqlite;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDictTrainer;
import com.github.luben.zstd.ZstdException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.store.StoreException;

/// What texts of a layout have in common, by which zstd packs each of them smaller: trained by a batch for which there
/// is
/// none yet, and needed as long as one of its texts is kept. So there are two copies of each, and either will do.
///
/// Packed texts name theirs by its number. Safe for any number of threads.
final class Dictionaries {

    private static final int SIZE = 64 * 1024;

    /// Fewer texts, or shorter ones, tell too little of those to come.
    private static final int FEWEST_TEXTS = 250;

    private static final int FEWEST_BYTES = 8 * SIZE;

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int LONGEST_SAMPLE = 32 * 1024;
    private static final int COPIES = 2;

    /// A layout may hold telegrams of several times, each with words of its own.
    private static final int MOST_OF_A_LAYOUT = 8;

    /// A dictionary is of use where texts take no more than so many hundredths with it of what they take alone.
    private static final int OF_USE = 95;

    /// Texts of a batch that are looked at to choose.
    private static final int A_FEW = 8;

    /// Those that were read, by their numbers; a layout has few.
    private final Map<Long, byte[]> read = new ConcurrentHashMap<>();

    private record Copy(int number, ContentHash hash, byte[] bytes) {

        boolean isSound() {
            return ContentHash.of(bytes).equals(hash);
        }
    }

    /// A dictionary.
    ///
    /// @throws StoreException if none of its copies is as it was kept
    byte[] read(Session session, long id) throws SQLException {
        byte[] known = read.get(id);
        if (known == null) {
            known = whole(session, id).stream()
                    .findFirst()
                    .orElseThrow(() -> new StoreException("the dictionary " + id
                            + ", by which texts are packed, is damaged or gone; restore the archive from a backup"))
                    .bytes();
            read.put(id, known);
        }
        return known;
    }

    /// The dictionary that packs these texts of a layout best; where none is of much use, and they are enough, one that
    /// is trained by them. Empty where none is of use.
    Optional<byte[]> of(Session session, String layout, List<byte[]> texts) throws SQLException {
        List<Long> held = session.list(
                "SELECT id FROM dictionary WHERE layout = ? GROUP BY id ORDER BY min(rowid)",
                row -> row.getLong("id"),
                Columns.of(layout));
        List<byte[]> some = some(texts);
        long alone = packed(some, Optional.empty());
        Optional<byte[]> best = Optional.empty();
        long least = alone;
        for (long id : held) {
            mend(session, id);
            Optional<byte[]> dictionary = Optional.of(read(session, id));
            long packed = packed(some, dictionary);
            best = packed < least ? dictionary : best;
            least = Math.min(least, packed);
        }
        if (100 * least <= OF_USE * alone || MOST_OF_A_LAYOUT <= held.size()) {
            return best;
        }
        Optional<byte[]> trained =
                trained(texts).filter(fresh -> 100 * packed(some, Optional.of(fresh)) <= OF_USE * alone);
        return trained.isPresent() && keep(session, layout, trained.get()) ? trained : best;
    }

    /// A few of them, from all over.
    private static List<byte[]> some(List<byte[]> texts) {
        int step = Math.max(1, texts.size() / A_FEW);
        return IntStream.iterate(step / 2, at -> at < texts.size(), at -> at + step)
                .mapToObj(texts::get)
                .toList();
    }

    /// Bytes that they take when they are packed.
    private static long packed(List<byte[]> texts, Optional<byte[]> dictionary) {
        try (var zstd = new ZstdCompressCtx().setLevel(Contents.LEVEL)) {
            dictionary.ifPresent(zstd::loadDict);
            return texts.stream().mapToLong(text -> zstd.compress(text).length).sum();
        }
    }

    /// Makes the damaged copies anew of which there is a sound one.
    static void mend(Session session) throws SQLException {
        for (long id : ids(session)) {
            mend(session, id);
        }
    }

    private static void mend(Session session, long id) throws SQLException {
        List<Copy> whole = whole(session, id);
        for (int number = 1; number <= COPIES && !whole.isEmpty() && whole.size() < COPIES; number++) {
            session.change(
                    """
                    INSERT OR REPLACE INTO dictionary (id, copy, layout, hash, content)
                    SELECT id, ?, layout, ?, ? FROM dictionary WHERE id = ? LIMIT 1""",
                    number,
                    whole.getFirst().hash().bytes(),
                    whole.getFirst().bytes(),
                    id);
        }
    }

    /// The copies that are as they were kept.
    private static List<Copy> whole(Session session, long id) throws SQLException {
        return copies(session, id).stream().filter(Copy::isSound).toList();
    }

    private static List<Long> ids(Session session) throws SQLException {
        return session.list("SELECT DISTINCT id FROM dictionary ORDER BY id", row -> row.getLong("id"));
    }

    private static List<Copy> copies(Session session, long id) throws SQLException {
        return session.list(
                "SELECT copy, hash, content FROM dictionary WHERE id = ? ORDER BY copy",
                row -> new Copy(row.getInt("copy"), Columns.hash(row, "hash"), Columns.bytes(row, "content")),
                id);
    }

    /// Whether it is kept: numbers are by chance, and two dictionaries may have the same.
    private static boolean keep(Session session, String layout, byte[] dictionary) throws SQLException {
        long id = Zstd.getDictIdFromDict(dictionary);
        if (!copies(session, id).isEmpty()) {
            return false;
        }
        for (int copy = 1; copy <= COPIES; copy++) {
            session.change(
                    "INSERT INTO dictionary (id, copy, layout, hash, content) VALUES (?, ?, ?, ?, ?)",
                    id,
                    copy,
                    Columns.of(layout),
                    ContentHash.of(dictionary).bytes(),
                    dictionary);
        }
        return true;
    }

    /// Empty where these are too few, or have nothing in common.
    private static Optional<byte[]> trained(List<byte[]> texts) {
        List<byte[]> samples = samples(texts);
        int bytes = samples.stream().mapToInt(sample -> sample.length).sum();
        if (samples.size() < FEWEST_TEXTS || bytes < FEWEST_BYTES) {
            return Optional.empty();
        }
        var trainer = new ZstdDictTrainer(bytes, SIZE);
        samples.forEach(trainer::addSample);
        try {
            return Optional.of(trainer.trainSamples());
        } catch (ZstdException nothingInCommon) {
            return Optional.empty();
        }
    }

    private static List<byte[]> samples(List<byte[]> texts) {
        var samples = new ArrayList<byte[]>();
        int room = MOST_BYTES;
        for (byte[] text : texts) {
            byte[] sample = text.length <= LONGEST_SAMPLE ? text : Arrays.copyOf(text, LONGEST_SAMPLE);
            room -= sample.length;
            if (room < 0) {
                return samples;
            }
            samples.add(sample);
        }
        return samples;
    }

    /// A sentence for each dictionary that has lost a copy.
    static List<String> damages(Session session) throws SQLException {
        var damages = new ArrayList<String>();
        for (long id : ids(session)) {
            int whole = whole(session, id).size();
            if (whole < COPIES) {
                damages.add("of " + COPIES + " copies of the dictionary " + id + ", by which texts are packed, "
                        + (whole == 0
                                ? "none is sound; restore the archive from a backup"
                                : "one is damaged; the next import of its layout mends it"));
            }
        }
        return damages;
    }
}

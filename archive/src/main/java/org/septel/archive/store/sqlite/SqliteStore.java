package org.septel.archive.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.LosslessUtf8;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.Change;
import org.septel.archive.store.Receipt;
import org.septel.archive.store.Store;
import org.septel.telegram.CableId;

/// The truth in tables.
final class SqliteStore implements Store {

    private static final int CHANGES_AT_A_TIME = 1_000;

    private final Database database;
    private final InstantSource clock;
    private final Dictionaries dictionaries = new Dictionaries();

    SqliteStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Receipt add(List<Arrival> batch) {
        List<Parcel> parcels = batch.parallelStream().map(Parcel::of).toList();
        return database.write(session -> add(session, parcels));
    }

    Receipt add(Session session, List<Parcel> parcels) throws SQLException {
        List<Parcel> fresh = fresh(session, parcels);
        keepContents(session, fresh);
        return keepVersions(session, fresh, parcels.size() - fresh.size());
    }

    @Override
    public boolean isHeld(PublishedRecord record, String text, byte[] original) {
        return database.read(session ->
                Versions.isHeld(session, ContentHash.of(text), ContentHash.of(original), Parcel.hash(record)));
    }

    /// Those that the store has not, each once.
    private static List<Parcel> fresh(Session session, List<Parcel> parcels) throws SQLException {
        var seen = new HashSet<Parcel.Sameness>();
        var fresh = new ArrayList<Parcel>();
        for (Parcel parcel : parcels) {
            if (seen.add(parcel.sameness()) && !Versions.isHeld(session, parcel.sameness())) {
                fresh.add(parcel);
            }
        }
        return fresh;
    }

    /// Texts first: a text that is also some record's bytes is then held by itself, and may prime others.
    private void keepContents(Session session, List<Parcel> parcels) throws SQLException {
        Map<String, byte[]> ofLayouts = dictionaries(session, parcels);
        for (Contents.Packed text : packed(parcels, ofLayouts, Parcel::packedText)) {
            Contents.keep(session, text);
        }
        var missing = new ArrayList<Parcel>();
        var primers = new HashSet<ContentHash>();
        for (Parcel parcel : parcels) {
            if (!Contents.isHeld(session, parcel.original())) {
                missing.add(parcel);
            }
            if (Contents.isHeldAlone(session, parcel.content())) {
                primers.add(parcel.content());
            }
        }
        for (Contents.Packed original : packed(
                missing,
                Map.of(),
                (parcel, packer) -> parcel.packedOriginal(packer, primers.contains(parcel.content())))) {
            Contents.keep(session, original);
        }
    }

    /// Of each layout that has one, or has one from now on.
    private Map<String, byte[]> dictionaries(Session session, List<Parcel> parcels) throws SQLException {
        Map<String, List<byte[]>> texts = parcels.stream()
                .collect(Collectors.groupingBy(
                        parcel -> parcel.arrival().provenance().format(),
                        Collectors.mapping(Parcel::text, Collectors.toList())));
        var found = new HashMap<String, byte[]>();
        for (Map.Entry<String, List<byte[]>> layout : texts.entrySet()) {
            dictionaries
                    .of(session, layout.getKey(), layout.getValue())
                    .ifPresent(dictionary -> found.put(layout.getKey(), dictionary));
        }
        return found;
    }

    /// In the same order, by as many threads as there are processors.
    private static List<Contents.Packed> packed(
            List<Parcel> parcels,
            Map<String, byte[]> dictionaries,
            BiFunction<Parcel, Contents.Packer, Contents.Packed> pack) {
        int parts = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> parcels.subList(parcels.size() * part / parts, parcels.size() * (part + 1) / parts))
                .map(part -> {
                    try (var packer = new Contents.Packer(dictionaries)) {
                        return part.stream()
                                .map(parcel -> pack.apply(parcel, packer))
                                .toList();
                    }
                })
                .flatMap(List::stream)
                .toList();
    }

    private Receipt keepVersions(Session session, List<Parcel> parcels, int unchanged) throws SQLException {
        Instant now = clock.instant();
        long sequence = lastSequence(session);
        int added = 0;
        var fresh = new LinkedHashMap<Long, Cable>();
        for (Parcel parcel : parcels) {
            long cable = cable(session, parcel.arrival().id());
            sequence++;
            session.change("INSERT INTO change (sequence, cable) VALUES (?, ?)", sequence, cable);
            CableVersion version = Versions.add(session, cable, parcel, now, sequence);
            if (version.number() == 1) {
                added++;
                fresh.put(cable, new Cable(version.id(), List.of(version)));
            } else {
                fresh.remove(cable);
            }
        }
        return new Receipt(added, parcels.size() - added, unchanged, sequence, List.copyOf(fresh.values()));
    }

    /// Says that a cable has changed without a new version.
    static void addChange(Session session, long cable) throws SQLException {
        session.change("INSERT INTO change (sequence, cable) VALUES (?, ?)", 1 + lastSequence(session), cable);
    }

    /// The key of a cable, which is added where there is none.
    private static long cable(Session session, CableId id) throws SQLException {
        Optional<Long> held = session.first(
                "SELECT cable FROM cable WHERE year = ? AND post = ? AND number = ?",
                row -> row.getLong("cable"),
                id.year(),
                id.post(),
                id.number());
        return held.isPresent()
                ? held.get()
                : session.insert(
                        "INSERT INTO cable (id, year, post, number, form) VALUES (?, ?, ?, ?, ?)",
                        id.toString(),
                        id.year(),
                        id.post(),
                        id.number(),
                        id.form().name());
    }

    @Override
    public Optional<Cable> cable(CableId id) {
        return database.read(session -> {
            var found = session.first(
                    "SELECT * FROM cable WHERE year = ? AND post = ? AND number = ?",
                    row -> Map.entry(row.getLong("cable"), id(row)),
                    id.year(),
                    id.post(),
                    id.number());
            if (found.isEmpty()) {
                return Optional.<Cable>empty();
            }
            CableId held = found.get().getValue();
            return Optional.of(new Cable(held, Versions.of(session, found.get().getKey(), held)));
        });
    }

    @Override
    public List<CableId> cablesWith(ContentHash content) {
        return database.read(session -> session.list("""
                SELECT DISTINCT cable.* FROM version JOIN cable USING (cable)
                WHERE content = ? ORDER BY year, post, cable.number""", SqliteStore::id, content.bytes()));
    }

    @Override
    public String text(ContentHash content) {
        return LosslessUtf8.decode(original(content));
    }

    @Override
    public byte[] original(ContentHash original) {
        return database.read(session -> Contents.read(session, original, dictionaries));
    }

    /// Reads a page at a time, so that a slow reader keeps no transaction open and the log can be folded in meanwhile.
    @Override
    public Stream<Change> changesAfter(long sequence) {
        return Stream.iterate(
                        changes(sequence),
                        page -> !page.isEmpty(),
                        page -> changes(page.getLast().sequence()))
                .flatMap(List::stream);
    }

    private List<Change> changes(long after) {
        return database.read(session -> session.list(
                "SELECT sequence, cable.* FROM change JOIN cable USING (cable) WHERE sequence > ? ORDER BY sequence LIMIT ?",
                row -> new Change(row.getLong("sequence"), id(row)),
                after,
                CHANGES_AT_A_TIME));
    }

    @Override
    public long sequence() {
        return database.read(SqliteStore::lastSequence);
    }

    private static long lastSequence(Session session) throws SQLException {
        return session.number("SELECT coalesce(max(sequence), 0) FROM change");
    }

    @Override
    public long size() {
        return database.read(session -> session.number("SELECT count(*) FROM cable"));
    }

    private static CableId id(ResultSet row) throws SQLException {
        return new CableId(
                row.getInt("year"),
                row.getString("post"),
                row.getInt("number"),
                CableId.Form.valueOf(row.getString("form")));
    }

    @Override
    public void close() {
        database.close();
    }
}

package org.septel.archive.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

/// Versions of cables as rows.
final class Versions {

    private static final String TAG = "tag";
    private static final String REFERENCE = "reference";
    private static final String MARKING = "marking";
    private static final String ATTRIBUTE = "attribute";

    private Versions() {}

    /// Whether a cable has a record already.
    static boolean isHeld(Session session, Parcel.Sameness record) throws SQLException {
        return session.first(
                        """
                        SELECT 1 FROM version JOIN cable USING (cable)
                        WHERE content = ? AND original = ? AND record = ?
                            AND year = ? AND post = ? AND cable.number = ?""",
                        row -> true,
                        record.content().bytes(),
                        record.original().bytes(),
                        record.record().bytes(),
                        record.year(),
                        record.post(),
                        record.number())
                .isPresent();
    }

    /// Whether any cable has it.
    static boolean isHeld(Session session, ContentHash content, ContentHash original, ContentHash record)
            throws SQLException {
        return session.first(
                        "SELECT 1 FROM version WHERE content = ? AND original = ? AND record = ?",
                        row -> true,
                        content.bytes(),
                        original.bytes(),
                        record.bytes())
                .isPresent();
    }

    /// Adds a version to a cable; its contents must be kept already.
    static CableVersion add(Session session, long cable, Parcel parcel, Instant imported, long sequence)
            throws SQLException {
        long number = 1 + session.number("SELECT coalesce(max(number), 0) FROM version WHERE cable = ?", cable);
        CableId id = parcel.arrival().id();
        PublishedRecord record = parcel.arrival().record();
        Provenance provenance = parcel.arrival().provenance();
        AccessLabel label = parcel.arrival().label();
        long version = session.insert(
                """
                INSERT INTO version (cable, number, form, content, original, record, sequence, imported, level,
                    identifier, created, classification, origin, title,
                    source, format, charset, place, start, stop)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?)""",
                cable,
                number,
                id.form().name(),
                parcel.content().bytes(),
                parcel.original().bytes(),
                parcel.record().bytes(),
                sequence,
                imported.toString(),
                label.level().map(Enum::name).orElse(null),
                Columns.of(record.identifier()),
                record.created().map(Instant::toString).orElse(null),
                Columns.of(record.classification()),
                Columns.of(record.origin()),
                Columns.of(record.title()),
                Columns.of(provenance.source()),
                Columns.of(provenance.format()),
                Columns.of(provenance.charset()),
                provenance.record(),
                provenance.start(),
                provenance.end());
        addValues(session, version, TAG, record.tags());
        addValues(session, version, REFERENCE, record.references());
        addValues(session, version, MARKING, label.markings());
        addValues(
                session,
                version,
                ATTRIBUTE,
                record.attributes().stream().map(Attribute::line).toList());
        return new CableVersion(
                id, (int) number, parcel.content(), parcel.original(), record, provenance, label, imported, sequence);
    }

    private static void addValues(Session session, long version, String kind, Collection<String> values)
            throws SQLException {
        int position = 0;
        for (String value : values) {
            session.change(
                    "INSERT INTO version_value (version, kind, position, value) VALUES (?, ?, ?, ?)",
                    version,
                    kind,
                    position++,
                    Columns.of(value));
        }
    }

    /// Every version of a cable, newest first.
    static List<CableVersion> of(Session session, long cable, CableId id) throws SQLException {
        Map<Key, List<String>> values = values(session, cable);
        return session.list(
                "SELECT * FROM version WHERE cable = ? ORDER BY number DESC", row -> version(row, id, values), cable);
    }

    /// Which list of which version.
    private record Key(long version, String kind) {}

    private static Map<Key, List<String>> values(Session session, long cable) throws SQLException {
        var values = new HashMap<Key, List<String>>();
        session.list(
                """
                SELECT version, kind, value FROM version_value
                WHERE version IN (SELECT version FROM version WHERE cable = ?)
                ORDER BY version, kind, position""",
                row -> values.computeIfAbsent(
                                new Key(row.getLong("version"), row.getString("kind")), key -> new ArrayList<>())
                        .add(Columns.text(row, "value")),
                cable);
        return values;
    }

    private static CableVersion version(ResultSet row, CableId id, Map<Key, List<String>> values) throws SQLException {
        long version = row.getLong("version");
        return new CableVersion(
                new CableId(id.year(), id.post(), id.number(), CableId.Form.valueOf(row.getString("form"))),
                row.getInt("number"),
                Columns.hash(row, "content"),
                Columns.hash(row, "original"),
                new PublishedRecord(
                        Columns.optionalText(row, "identifier"),
                        Columns.optionalInstant(row, "created"),
                        Columns.optionalText(row, "classification"),
                        Columns.optionalText(row, "origin"),
                        Columns.optionalText(row, "title"),
                        values.getOrDefault(new Key(version, TAG), List.of()),
                        values.getOrDefault(new Key(version, REFERENCE), List.of()),
                        values.getOrDefault(new Key(version, ATTRIBUTE), List.of()).stream()
                                .map(Attribute::ofLine)
                                .toList()),
                new Provenance(
                        Columns.text(row, "source"),
                        Columns.text(row, "format"),
                        Columns.text(row, "charset"),
                        row.getLong("place"),
                        row.getLong("start"),
                        row.getLong("stop")),
                new AccessLabel(
                        Optional.ofNullable(row.getString("level")).map(Classification::valueOf),
                        Set.copyOf(values.getOrDefault(new Key(version, MARKING), List.of()))),
                Columns.instant(row, "imported"),
                row.getLong("sequence"));
    }
}

package org.septel.archive.store.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Provenance;
import org.septel.archive.store.ImportBatch;
import org.septel.archive.store.Quarantine;

/// What could not be read, in a table. The same bytes from the same place are one record; a new reason replaces the
/// old.
final class SqliteQuarantine implements Quarantine {

    private final Database database;
    private final InstantSource clock;

    SqliteQuarantine(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A record with its bytes packed.
    record Refused(Provenance provenance, String reason, Contents.Packed bytes) {

        static Refused of(ImportBatch.Refusal refusal) {
            return of(refusal.provenance(), refusal.reason(), refusal.bytes());
        }

        static Refused of(Provenance provenance, String reason, byte[] bytes) {
            return new Refused(provenance, reason, Contents.Packed.small(ContentHash.of(bytes), bytes));
        }
    }

    @Override
    public void keep(Provenance provenance, String reason, byte[] bytes) {
        Refused refused = Refused.of(provenance, reason, bytes);
        database.write(session -> keep(session, refused, clock.instant()));
    }

    static int keep(Session session, Refused refused, Instant arrived) throws SQLException {
        Contents.keep(session, refused.bytes());
        Provenance provenance = refused.provenance();
        return session.change(
                """
                INSERT INTO quarantine
                    (source, format, charset, place, start, stop, reason, content, arrived)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (source, place, start, stop, content) DO UPDATE SET reason = excluded.reason""",
                Columns.of(provenance.source()),
                Columns.of(provenance.format()),
                Columns.of(provenance.charset()),
                provenance.record(),
                provenance.start(),
                provenance.end(),
                Columns.of(refused.reason()),
                refused.bytes().hash().bytes(),
                arrived.toString());
    }

    @Override
    public List<Entry> entries() {
        return database.read(session -> session.list(
                "SELECT quarantine.*, size FROM quarantine JOIN blob ON hash = quarantine.content ORDER BY number",
                row -> new Entry(
                        row.getLong("number"),
                        new Provenance(
                                Columns.text(row, "source"),
                                Columns.text(row, "format"),
                                Columns.text(row, "charset"),
                                row.getLong("place"),
                                row.getLong("start"),
                                row.getLong("stop")),
                        Columns.text(row, "reason"),
                        Columns.hash(row, "content"),
                        row.getLong("size"),
                        Columns.instant(row, "arrived"))));
    }
}

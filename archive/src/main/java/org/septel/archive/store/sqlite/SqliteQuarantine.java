package org.septel.archive.store.sqlite;

import java.time.InstantSource;
import java.util.List;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Provenance;
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

    @Override
    public void keep(Provenance provenance, String reason, byte[] bytes) {
        Contents.Packed packed = Contents.Packed.small(ContentHash.of(bytes), bytes);
        database.write(session -> {
            Contents.keep(session, packed);
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
                    Columns.of(reason),
                    packed.hash().bytes(),
                    clock.instant().toString());
        });
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
                        row.getLong("size"),
                        Columns.instant(row, "arrived"))));
    }
}

package org.septel.archive.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.septel.archive.cable.CatalogueField;
import org.septel.archive.cable.Correction;
import org.septel.archive.store.Corrections;
import org.septel.telegram.CableId;

/// Corrections in a table.
final class SqliteCorrections implements Corrections {

    private static final String SELECT =
            "SELECT correction.number AS correction, correction.*, cable.* FROM correction JOIN cable USING (cable) ";

    private final Database database;
    private final InstantSource clock;

    SqliteCorrections(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Correction add(CableId id, CatalogueField field, String value, String was, String author, String reason) {
        return database.write(session -> {
            long cable = session.first(
                            "SELECT cable FROM cable WHERE year = ? AND post = ? AND number = ?",
                            row -> row.getLong(1),
                            id.year(),
                            id.post(),
                            id.number())
                    .orElseThrow(() -> new IllegalArgumentException("no cable " + id));
            long number = session.insert(
                    """
                    INSERT INTO correction (cable, field, value, was, author, made, reason)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""",
                    cable,
                    field.name(),
                    Columns.of(value),
                    Columns.of(was),
                    Columns.of(author),
                    clock.instant().toString(),
                    Columns.of(reason));
            SqliteStore.addChange(session, cable);
            return one(session, number);
        });
    }

    @Override
    public Correction undo(long number, String person) {
        return database.write(session -> {
            TakingBack.of(session, "correction", "number", number, person, clock.instant(), "correction");
            SqliteStore.addChange(session, session.number("SELECT cable FROM correction WHERE number = ?", number));
            return one(session, number);
        });
    }

    private static Correction one(Session session, long number) throws SQLException {
        return session.first(SELECT + "WHERE correction.number = ?", SqliteCorrections::correction, number)
                .orElseThrow();
    }

    @Override
    public List<Correction> of(CableId id) {
        return database.read(session -> session.list(
                SELECT + "WHERE year = ? AND post = ? AND cable.number = ? ORDER BY correction.number",
                SqliteCorrections::correction,
                id.year(),
                id.post(),
                id.number()));
    }

    @Override
    public List<Correction> all() {
        return database.read(
                session -> session.list(SELECT + "ORDER BY correction.number", SqliteCorrections::correction));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong("correction"),
                CableId.parse(row.getString("id")).orElseThrow(),
                CatalogueField.valueOf(row.getString("field")),
                Columns.text(row, "value"),
                Columns.text(row, "was"),
                Columns.text(row, "author"),
                Columns.instant(row, "made"),
                Columns.text(row, "reason"),
                TakingBack.of(row));
    }
}

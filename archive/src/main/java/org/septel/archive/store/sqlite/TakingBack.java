package org.septel.archive.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.septel.archive.cable.Correction;

/// What an archivist said and somebody took back: the row stays, with who took it back and when, in the columns
/// `undone_by` and `undone`.
final class TakingBack {

    private TakingBack() {}

    /// Takes a row back.
    ///
    /// @param table  one of the schema, with the column that numbers it
    /// @param called what it is called where none of this number stands
    static void of(Session session, String table, String key, long number, String person, Instant at, String called)
            throws SQLException {
        int undone = session.change(
                "UPDATE " + table + " SET undone = ?, undone_by = ? WHERE " + key + " = ? AND undone IS NULL",
                at.toString(),
                Columns.of(person),
                number);
        if (undone == 0) {
            throw new IllegalArgumentException("no " + called + " " + number + " stands");
        }
    }

    /// Who took a row back, if anybody did.
    static Optional<Correction.Undoing> of(ResultSet row) throws SQLException {
        String person = Columns.optionalText(row, "undone_by").orElse("");
        return Columns.optionalInstant(row, "undone").map(at -> new Correction.Undoing(person, at));
    }
}

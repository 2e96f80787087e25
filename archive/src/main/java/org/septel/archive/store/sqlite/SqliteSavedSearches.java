package org.septel.archive.store.sqlite;

import java.time.InstantSource;
import java.util.List;
import org.septel.archive.cable.SavedSearch;
import org.septel.archive.store.SavedSearches;

/// Saved searches in one table.
final class SqliteSavedSearches implements SavedSearches {

    private final Database database;
    private final InstantSource clock;

    SqliteSavedSearches(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public long save(String title, String query, String owner, long seen) {
        return database.write(session -> session.insert(
                "INSERT INTO saved (title, query, owner, seen, made) VALUES (?, ?, ?, ?, ?)",
                Columns.of(title),
                Columns.of(query),
                Columns.of(owner),
                seen,
                clock.instant().toString()));
    }

    @Override
    public void rename(long search, String title) {
        database.write(
                session -> session.change("UPDATE saved SET title = ? WHERE saved = ?", Columns.of(title), search));
    }

    @Override
    public void see(long search, long sequence) {
        database.write(
                session -> session.change("UPDATE saved SET seen = max(seen, ?) WHERE saved = ?", sequence, search));
    }

    @Override
    public void remove(long search) {
        database.write(session -> session.change("DELETE FROM saved WHERE saved = ?", search));
    }

    @Override
    public List<SavedSearch> all() {
        return database.read(session -> session.list(
                "SELECT * FROM saved ORDER BY saved",
                row -> new SavedSearch(
                        row.getLong("saved"),
                        Columns.text(row, "title"),
                        Columns.text(row, "query"),
                        Columns.text(row, "owner"),
                        row.getLong("seen"),
                        Columns.instant(row, "made"))));
    }
}

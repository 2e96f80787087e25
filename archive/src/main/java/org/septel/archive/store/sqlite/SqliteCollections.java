package org.septel.archive.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.CableCollection;
import org.septel.archive.cable.Collected;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.store.CollectionStore;
import org.septel.telegram.CableId;
import org.septel.telegram.Span;

/// Collections in two tables.
final class SqliteCollections implements CollectionStore {

    private final Database database;
    private final InstantSource clock;

    SqliteCollections(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public long make(String title, List<New> items, String author) {
        return database.write(session -> {
            long collection = session.insert(
                    "INSERT INTO collection (title, author, made) VALUES (?, ?, ?)",
                    Columns.of(title),
                    Columns.of(author),
                    clock.instant().toString());
            append(session, collection, items, author);
            return collection;
        });
    }

    @Override
    public void rename(long collection, String title) {
        database.write(session ->
                session.change("UPDATE collection SET title = ? WHERE collection = ?", Columns.of(title), collection));
    }

    @Override
    public void remove(long collection) {
        database.write(session -> {
            session.change("DELETE FROM collected WHERE collection = ?", collection);
            return session.change("DELETE FROM collection WHERE collection = ?", collection);
        });
    }

    @Override
    public List<CableCollection> all() {
        return database.read(session -> session.list("""
                SELECT collection.*, (SELECT count(*) FROM collected WHERE collected.collection = collection.collection) AS items
                FROM collection ORDER BY collection""", SqliteCollections::collection));
    }

    @Override
    public List<Collected> items(long collection) {
        return database.read(session -> session.list(
                "SELECT * FROM collected WHERE collection = ? ORDER BY place, collected",
                SqliteCollections::collected,
                collection));
    }

    @Override
    public List<Collected> items() {
        return database.read(session -> session.list(
                "SELECT * FROM collected ORDER BY collection, place, collected", SqliteCollections::collected));
    }

    @Override
    public void add(long collection, List<New> items, String author) {
        database.write(session -> {
            if (session.number("SELECT count(*) FROM collection WHERE collection = ?", collection) == 0) {
                throw new IllegalArgumentException("no collection " + collection);
            }
            append(session, collection, items, author);
            return items.size();
        });
    }

    private void append(Session session, long collection, List<New> items, String author) throws SQLException {
        long place = session.number("SELECT coalesce(max(place), 0) FROM collected WHERE collection = ?", collection);
        for (New item : items) {
            place++;
            add(session, collection, place, item, author);
        }
    }

    private void add(Session session, long collection, long place, New item, String author) throws SQLException {
        Optional<Collected.Passage> what = item.what();
        session.insert(
                """
                INSERT INTO collected (collection, place, id, content, first, last, quotation, mark, category, note, author, made)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                collection,
                place,
                item.cable().toString(),
                what.map(passage -> passage.text().hex()).orElse(null),
                what.map(passage -> passage.span().start()).orElse(null),
                what.map(passage -> passage.span().end()).orElse(null),
                what.map(passage -> Columns.of(passage.quotation())).orElse(null),
                item.remark().mark().name(),
                Columns.of(item.remark().category()),
                Columns.of(item.remark().note()),
                Columns.of(author),
                clock.instant().toString());
    }

    @Override
    public void change(long item, Collected.Remark remark) {
        database.write(session -> session.change(
                "UPDATE collected SET mark = ?, category = ?, note = ? WHERE collected = ?",
                remark.mark().name(),
                Columns.of(remark.category()),
                Columns.of(remark.note()),
                item));
    }

    @Override
    public void move(long item, int steps) {
        database.write(session -> {
            var order = new ArrayList<>(session.list("""
                    SELECT collected FROM collected
                    WHERE collection = (SELECT collection FROM collected WHERE collected = ?) ORDER BY place, collected""", row -> row.getLong(1), item));
            int at = order.indexOf(item);
            if (at < 0) {
                return 0;
            }
            order.remove(at);
            order.add(Math.clamp(at - (long) steps, 0, order.size()), item);
            for (int place = 0; place < order.size(); place++) {
                session.change("UPDATE collected SET place = ? WHERE collected = ?", place + 1, order.get(place));
            }
            return order.size();
        });
    }

    @Override
    public void drop(long item) {
        database.write(session -> session.change("DELETE FROM collected WHERE collected = ?", item));
    }

    private static CableCollection collection(ResultSet row) throws SQLException {
        return new CableCollection(
                row.getLong("collection"),
                Columns.text(row, "title"),
                Columns.text(row, "author"),
                Columns.instant(row, "made"),
                row.getInt("items"));
    }

    private static Collected collected(ResultSet row) throws SQLException {
        Optional<Collected.Passage> what = Optional.empty();
        String content = row.getString("content");
        if (content != null) {
            what = Optional.of(new Collected.Passage(
                    new ContentHash(content),
                    new Span(row.getInt("first"), row.getInt("last")),
                    Columns.text(row, "quotation")));
        }
        return new Collected(
                row.getLong("collected"),
                row.getLong("collection"),
                CableId.parse(row.getString("id")).orElseThrow(),
                what,
                new Collected.Remark(
                        Collected.Mark.valueOf(row.getString("mark")),
                        Columns.text(row, "category"),
                        Columns.text(row, "note")),
                Columns.text(row, "author"),
                Columns.instant(row, "made"));
    }
}

package org.septel.archive.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.septel.archive.store.StoreException;

/// The shape of the database, brought up by numbered migrations.
///
/// SQLite keeps the number of the last one in the file's head (`user_version`), and a migration commits together with
/// its number: a kill leaves the one shape or the other.
final class Schema {

    /// In order; never changed once published, only added to.
    private static final List<String> MIGRATIONS = List.of(
            "V001__cables.sql",
            "V002__witnesses.sql",
            "V003__imports.sql",
            "V004__corrections.sql",
            "V005__collections.sql",
            "V006__saved.sql",
            "V007__people.sql",
            "V008__posts.sql",
            "V009__dictionaries.sql");

    /// Marks the file as ours: `Sptl` in ASCII.
    private static final int APPLICATION = 0x5370_746C;

    /// Must be set before the first write-ahead log, or it is ignored.
    private static final int PAGE_SIZE = 16 * 1024;

    private Schema() {}

    /// What a file's head says of its shape.
    enum State {
        EMPTY,
        OLDER,
        CURRENT
    }

    /// Reads the head; the only thing that opening a current archive costs.
    static State state(Path path, Session session) throws SQLException {
        long application = session.number("PRAGMA application_id");
        long version = session.number("PRAGMA user_version");
        if (application == 0 && version == 0 && session.number("SELECT count(*) FROM sqlite_schema") == 0) {
            return State.EMPTY;
        }
        if (application != APPLICATION) {
            throw new StoreException(path + ": is a database of something else; move it away or name another folder");
        }
        if (MIGRATIONS.size() < version) {
            throw new StoreException(path + ": was made by a later version of Septel (its shape is " + version
                    + ", this version knows up to " + MIGRATIONS.size() + "); use that version or a later one");
        }
        return version == MIGRATIONS.size() ? State.CURRENT : State.OLDER;
    }

    /// Runs the migrations that are missing. Safe when others do the same at the same time.
    static void bringUp(Path path, Session session) throws SQLException {
        session.run("PRAGMA page_size = " + PAGE_SIZE);
        session.run("PRAGMA journal_mode = WAL");
        session.run("PRAGMA synchronous = FULL");
        for (int number = 1; number <= MIGRATIONS.size(); number++) {
            session.run("BEGIN IMMEDIATE");
            if (session.number("PRAGMA user_version") < number) {
                session.run(script(MIGRATIONS.get(number - 1)));
                session.run("PRAGMA user_version = " + number + "; PRAGMA application_id = " + APPLICATION);
            }
            session.run("COMMIT");
        }
        if (state(path, session) != State.CURRENT) {
            throw new StoreException(path + ": its shape could not be brought up to date");
        }
    }

    private static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot be read from the program: " + name, failure);
        }
    }
}

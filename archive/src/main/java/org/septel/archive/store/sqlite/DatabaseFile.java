package org.septel.archive.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/// A database file and how to connect to it.
///
/// @param mode how it may be used, as far as the file system lets us
record DatabaseFile(Path path, Mode mode) {

    /// How long a statement waits for another process's lock.
    private static final int PATIENCE_MILLIS = 30_000;

    enum Mode {
        WRITABLE,
        /// ours only to read, but others may write
        READABLE,
        /// nobody writes: a folder without a log that we cannot write, such as a disc
        FROZEN
    }

    /// The file as this process may use it.
    static DatabaseFile at(Path path) {
        if (!Files.exists(path) || (Files.isWritable(path) && Files.isWritable(path.getParent()))) {
            return new DatabaseFile(path, Mode.WRITABLE);
        }
        boolean log = Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
        return new DatabaseFile(path, log ? Mode.READABLE : Mode.FROZEN);
    }

    /// A session that reads and does not wait for anybody who writes.
    Session reader() throws SQLException {
        Session session = session();
        session.run("PRAGMA query_only = 1; PRAGMA cache_size = -8000");
        return session;
    }

    /// The session that writes. A commit that returns is on the disk: FULL waits for it, where NORMAL would lose the
    /// last commits when the power fails, and those have been acknowledged.
    Session writer() throws SQLException {
        Session session = session();
        session.run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = 1; PRAGMA cache_size = -64000");
        return session;
    }

    /// Any session. The address is a URI, so that a folder may have any name.
    Session session() throws SQLException {
        String use = switch (mode) {
            case WRITABLE -> "?mode=rwc";
            case READABLE -> "?mode=ro";
            case FROZEN -> "?immutable=1";
        };
        var settings = new Properties();
        // else the driver asks for the new row's number after each insert, whoever wants it or not
        settings.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.pragmaName, "false");
        var session = new Session(JDBC.createConnection(
                "jdbc:sqlite:file:" + path.toAbsolutePath().toUri().getRawPath() + use, settings));
        session.run("PRAGMA busy_timeout = " + PATIENCE_MILLIS);
        return session;
    }
}

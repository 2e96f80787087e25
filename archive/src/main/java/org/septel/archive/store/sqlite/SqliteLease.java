package org.septel.archive.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.septel.archive.store.Storage;

/// The lease as an exclusive transaction on an empty database of its own.
///
/// SQLite's locks hold between processes and between threads of one, end with the process, and can be waited for. Of
/// Java's own file locks none does the second: closing any channel of the file would drop the lock of another.
final class SqliteLease implements Storage.Lease {

    private final Path file;
    private final Session session;

    private SqliteLease(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    static Optional<Storage.Lease> take(Path file, Duration patience) {
        Session session = null;
        boolean taken = false;
        try {
            session = DatabaseFile.at(file).session();
            session.run("PRAGMA busy_timeout = " + patience.toMillis());
            session.run("BEGIN EXCLUSIVE");
            taken = true;
            return Optional.of(new SqliteLease(file, session));
        } catch (SQLException failure) {
            if (Trouble.isBusy(failure)) {
                return Optional.empty();
            }
            throw Trouble.of(file, failure);
        } finally {
            if (!taken && session != null) {
                close(file, session);
            }
        }
    }

    @Override
    public void close() {
        close(file, session);
    }

    private static void close(Path file, Session session) {
        try {
            session.close();
        } catch (SQLException failure) {
            throw Trouble.of(file, failure);
        }
    }
}

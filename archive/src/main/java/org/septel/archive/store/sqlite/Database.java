package org.septel.archive.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.septel.archive.store.StoreException;

/// One database, open: any number of threads read, one at a time writes. Failures become [StoreException]s.
final class Database implements AutoCloseable {

    private static final int MOST_IDLE = 16;

    private final DatabaseFile file;
    private final BlockingQueue<Session> idle = new LinkedBlockingQueue<>(MOST_IDLE);
    private final ReentrantLock writing = new ReentrantLock();
    private @Nullable Session writer;
    private volatile boolean closed;

    Database(DatabaseFile file) {
        this.file = file;
    }

    /// Something to do with a session.
    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    Path path() {
        return file.path();
    }

    DatabaseFile.Mode mode() {
        return file.mode();
    }

    /// Reads; never waits for a writer.
    <T> T read(Work<T> work) {
        requireOpen();
        Session session = null;
        boolean sound = false;
        try {
            session = idle.poll();
            session = session == null ? file.reader() : session;
            T result = work.in(session);
            sound = true;
            return result;
        } catch (SQLException failure) {
            throw Trouble.of(path(), failure);
        } finally {
            giveBack(session, sound);
        }
    }

    /// Writes in one transaction: when this returns it is on the disk, when it throws nothing has changed.
    <T> T write(Work<T> work) {
        requireOpen();
        if (file.mode() != DatabaseFile.Mode.WRITABLE) {
            throw new StoreException(
                    path() + ": cannot be written; check who owns the folder and whether its disk is" + " read-only");
        }
        writing.lock();
        try {
            return transaction(work);
        } catch (SQLException failure) {
            throw Trouble.of(path(), failure);
        } finally {
            writing.unlock();
        }
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        Session session = writer == null ? file.writer() : writer;
        writer = session;
        session.run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.in(session);
            session.run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                // closing rolls back, whatever state the failure left the session in
                writer = null;
                discard(session);
            }
        }
    }

    private void giveBack(@Nullable Session session, boolean sound) {
        if (session != null && (!sound || closed || !idle.offer(session))) {
            discard(session);
        }
    }

    private static void discard(Session session) {
        try {
            session.close();
        } catch (SQLException failure) {
            System.getLogger(Database.class.getName())
                    .log(System.Logger.Level.WARNING, "a database session did not close", failure);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreException(path() + ": the archive has been closed");
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            for (Session session = idle.poll(); session != null; session = idle.poll()) {
                discard(session);
            }
            if (writer != null) {
                discard(writer);
                writer = null;
            }
        } finally {
            writing.unlock();
        }
    }
}

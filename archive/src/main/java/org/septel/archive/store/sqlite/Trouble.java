package org.septel.archive.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.septel.archive.store.StoreException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite's failures mean to whoever keeps the archive.
final class Trouble {

    /// The lower byte of a result code names its family.
    private static final int FAMILY = 0xFF;

    private Trouble() {}

    static StoreException of(Path file, SQLException failure) {
        return new StoreException(file + ": " + sentence(failure), failure);
    }

    static boolean isBusy(SQLException failure) {
        return family(failure) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    private static String sentence(SQLException failure) {
        int family = family(failure);
        if (family == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full; make room and do it again, nothing was half-written";
        }
        if (family == SQLiteErrorCode.SQLITE_READONLY.code || family == SQLiteErrorCode.SQLITE_PERM.code) {
            return "cannot be written; check who owns the folder and whether its disk is read-only";
        }
        if (family == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "is not an archive of Septel; move it away or name another folder";
        }
        if (family == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return "is damaged; restore it from a backup";
        }
        if (family == SQLiteErrorCode.SQLITE_BUSY.code || family == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "another process is writing to it; try again when that has finished";
        }
        if (family == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "cannot be opened; check that the folder is there and that you may read and write in it";
        }
        if (family == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "the disk failed to read or write it (" + failure.getMessage() + ")";
        }
        if (family == SQLiteErrorCode.SQLITE_TOOBIG.code) {
            return "a record is larger than a database can hold, 1,000,000,000 bytes";
        }
        return "the database could not do it (" + failure.getMessage() + ")";
    }

    private static int family(SQLException failure) {
        return failure instanceof SQLiteException known ? known.getResultCode().code & FAMILY : -1;
    }
}

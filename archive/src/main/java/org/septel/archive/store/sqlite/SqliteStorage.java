package org.septel.archive.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.store.CollectionStore;
import org.septel.archive.store.Corrections;
import org.septel.archive.store.Imports;
import org.septel.archive.store.PeopleStore;
import org.septel.archive.store.Quarantine;
import org.septel.archive.store.SavedSearches;
import org.septel.archive.store.Storage;
import org.septel.archive.store.Store;
import org.septel.archive.store.StoreException;
import org.septel.archive.store.Upkeep;

/// All that an archive keeps, in one file of its folder: `septel.db`, with SQLite's log beside it.
///
/// Any number of processes may have it open. Readers never wait; whoever imports takes the [Lease].
public final class SqliteStorage implements Storage {

    private static final String DATABASE = "septel.db";
    private static final String LEASE = "septel.lock";

    private final Path folder;
    private final Database database;
    private final SqliteStore store;
    private final Quarantine quarantine;
    private final Imports imports;
    private final Corrections corrections;
    private final CollectionStore collections;
    private final SavedSearches saved;
    private final PeopleStore people;
    private final Upkeep upkeep;

    private SqliteStorage(Path folder, DatabaseFile file, InstantSource clock) {
        this.folder = folder;
        this.database = new Database(file);
        this.store = new SqliteStore(database, clock);
        this.quarantine = new SqliteQuarantine(database, clock);
        this.upkeep = new SqliteUpkeep(database, file);
        this.corrections = new SqliteCorrections(database, clock);
        this.collections = new SqliteCollections(database, clock);
        this.saved = new SqliteSavedSearches(database, clock);
        this.people = new SqlitePeople(database, clock);
        this.imports = new SqliteImports(database, store, clock, this::isLeased);
    }

    /// Whether a folder holds an archive.
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(DATABASE));
    }

    /// Opens what a folder holds, making folder and database where there are none.
    ///
    /// @throws StoreException if it cannot be opened: damaged, of a later version, not ours, not to be written
    public static SqliteStorage open(Path folder) {
        return open(folder, InstantSource.system());
    }

    /// The same by a clock of the caller's.
    public static SqliteStorage open(Path folder, InstantSource clock) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new StoreException(folder + ": the folder cannot be made; name one that can", failure);
        }
        DatabaseFile file = DatabaseFile.at(folder.resolve(DATABASE));
        try {
            bringUp(file);
        } catch (SQLException failure) {
            throw Trouble.of(file.path(), failure);
        }
        return new SqliteStorage(folder, file, clock);
    }

    /// Puts what a backup holds into a folder that holds no archive, if all of it is sound.
    ///
    /// @return what was looked at
    /// @throws StoreException if the folder holds an archive, or the backup is damaged or none of ours
    public static Upkeep.Verdict restore(Path backup, Path folder, Upkeep.Progress progress) {
        if (Files.exists(folder.resolve(DATABASE))) {
            throw new StoreException(folder + ": holds an archive already; name an empty folder with --archive");
        }
        Path growing = folder.resolve(DATABASE + ".restoring");
        try {
            Files.createDirectories(folder);
            Files.copy(backup, growing, StandardCopyOption.REPLACE_EXISTING);
            Upkeep.Verdict verdict = verified(backup, growing, progress);
            Files.move(growing, folder.resolve(DATABASE), StandardCopyOption.ATOMIC_MOVE);
            return verdict;
        } catch (NoSuchFileException missing) {
            throw new StoreException(missing.getFile() + ": no such file", missing);
        } catch (IOException failure) {
            throw new StoreException(folder + ": could not be restored: " + failure.getMessage(), failure);
        } finally {
            Stream.of("", "-wal", "-shm")
                    .forEach(end -> SqliteUpkeep.forget(growing.resolveSibling(growing.getFileName() + end)));
        }
    }

    /// Looks at the copy, not at the backup: what counts is what arrived.
    private static Upkeep.Verdict verified(Path backup, Path copy, Upkeep.Progress progress) {
        var file = new DatabaseFile(copy, DatabaseFile.Mode.WRITABLE);
        try (Session session = file.session()) {
            if (Schema.state(backup, session) == Schema.State.EMPTY) {
                throw new StoreException(backup + ": holds no archive");
            }
            Schema.bringUp(backup, session);
            Dictionaries.mend(session);
        } catch (SQLException failure) {
            throw Trouble.of(backup, failure);
        }
        Upkeep.Verdict verdict;
        try (var database = new Database(file)) {
            verdict = new SqliteUpkeep(database, file).verify(progress);
        }
        if (!verdict.damages().isEmpty()) {
            throw new StoreException(backup + ": is damaged, and was not restored: "
                    + verdict.damages().getFirst()
                    + (verdict.damages().size() == 1
                            ? ""
                            : ", and %,d more".formatted(verdict.damages().size() - 1)));
        }
        return verdict;
    }

    private static void bringUp(DatabaseFile file) throws SQLException {
        try (Session session = file.session()) {
            if (Schema.state(file.path(), session) == Schema.State.CURRENT) {
                return;
            }
            if (file.mode() != DatabaseFile.Mode.WRITABLE) {
                throw new StoreException(file.path() + ": was made by an earlier version of Septel and must be"
                        + " brought up to date; open it once where it can be written");
            }
            Schema.bringUp(file.path(), session);
        }
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Quarantine quarantine() {
        return quarantine;
    }

    @Override
    public CollectionStore collections() {
        return collections;
    }

    @Override
    public SavedSearches saved() {
        return saved;
    }

    @Override
    public PeopleStore people() {
        return people;
    }

    @Override
    public Upkeep upkeep() {
        return upkeep;
    }

    @Override
    public Corrections corrections() {
        return corrections;
    }

    @Override
    public Imports imports() {
        return imports;
    }

    /// Where we may not write, or the disk is full, we cannot know, and take it that nobody does.
    private boolean isLeased() {
        if (database.mode() != DatabaseFile.Mode.WRITABLE) {
            return false;
        }
        try {
            Optional<Lease> lease = lease(Duration.ZERO);
            lease.ifPresent(Lease::close);
            return lease.isEmpty();
        } catch (StoreException unknown) {
            return false;
        }
    }

    @Override
    public Optional<Lease> lease(Duration patience) {
        return SqliteLease.take(folder.resolve(LEASE), patience);
    }

    @Override
    public void close() {
        database.close();
    }
}

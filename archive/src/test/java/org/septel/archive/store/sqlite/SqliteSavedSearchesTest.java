package org.septel.archive.store.sqlite;

import java.nio.file.Path;
import java.time.InstantSource;
import org.septel.archive.store.SavedSearchesContract;
import org.septel.archive.store.Storage;

class SqliteSavedSearchesTest extends SavedSearchesContract {

    @Override
    protected Storage open(Path folder, InstantSource clock) {
        return SqliteStorage.open(folder, clock);
    }
}

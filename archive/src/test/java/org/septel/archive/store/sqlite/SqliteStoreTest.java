package org.septel.archive.store.sqlite;

import java.nio.file.Path;
import java.time.InstantSource;
import org.septel.archive.store.Storage;
import org.septel.archive.store.StoreContract;

class SqliteStoreTest extends StoreContract {

    @Override
    protected Storage open(Path folder, InstantSource clock) {
        return SqliteStorage.open(folder, clock);
    }
}

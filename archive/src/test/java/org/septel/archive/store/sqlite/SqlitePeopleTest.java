package org.septel.archive.store.sqlite;

import java.nio.file.Path;
import java.time.InstantSource;
import org.septel.archive.store.PeopleStoreContract;
import org.septel.archive.store.Storage;

class SqlitePeopleTest extends PeopleStoreContract {

    @Override
    protected Storage open(Path folder, InstantSource clock) {
        return SqliteStorage.open(folder, clock);
    }
}

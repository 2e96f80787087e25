package org.septel.archive.store;

/// All that a backend keeps, opened and closed together.
public interface Storage extends AutoCloseable {

    Store store();

    Quarantine quarantine();

    @Override
    void close();
}

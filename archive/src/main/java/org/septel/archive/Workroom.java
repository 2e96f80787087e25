package org.septel.archive;

import java.util.List;
import org.septel.archive.store.ImportRun;
import org.septel.archive.store.ImportedFile;
import org.septel.archive.store.Quarantine;
import org.septel.archive.store.Storage;

/// The archive as those who keep it see it: what came in, and what could not be read. Whoever holds it sees everything.
/// Safe for any number of threads.
public final class Workroom {

    private final Storage storage;

    Workroom(Storage storage) {
        this.storage = storage;
    }

    /// The ledger of imports, the latest first.
    public List<ImportRun> imports() {
        return storage.imports().runs();
    }

    /// The files of an import in the order in which they were read.
    public List<ImportedFile> files(ImportRun run) {
        return storage.imports().files(run.number());
    }

    /// What could not be read, in the order of arrival.
    public List<Quarantine.Entry> quarantine() {
        return storage.quarantine().entries();
    }
}

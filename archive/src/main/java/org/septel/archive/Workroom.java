package org.septel.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.CatalogueField;
import org.septel.archive.cable.Correction;
import org.septel.archive.indexing.IndexingProgress;
import org.septel.archive.store.ImportRun;
import org.septel.archive.store.ImportedFile;
import org.septel.archive.store.Quarantine;
import org.septel.archive.store.Storage;
import org.septel.archive.store.Upkeep;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;

/// The archive as those who keep it see it: what came in, what could not be read, and what
/// was put right. Whoever holds it sees everything.
/// Safe for any number of threads.
public final class Workroom {

    private final Archive archive;
    private final Storage storage;
    private final String person;

    Workroom(Archive archive, Storage storage, String person) {
        this.archive = archive;
        this.storage = storage;
        this.person = person;
    }

    /// Puts a field of a cable right: lists, pages, JSON and search have the new value from now on; the original stays.
    ///
    /// @param value  empty to say that there is none; values of a list divided by commas
    /// @param author empty for whoever works here
    /// @throws IllegalArgumentException if the cable is not held, or the field cannot have this value
    public Correction correct(CableId id, CatalogueField field, String value, Optional<String> author, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
        String checked = field.checked(value);
        Reading reading = archive.room(Clearance.ALL)
                .cable(id)
                .orElseThrow(() -> new IllegalArgumentException("no cable " + id + " in this archive"));
        String was = field.of(reading.entry());
        if (checked.equals(was)) {
            throw new IllegalArgumentException("the " + field.keyword() + " of " + id + " is that already");
        }
        Correction made = storage.corrections().add(id, field, checked, was, author.orElse(person), reason.strip());
        archive.followIfFree(IndexingProgress.SILENT);
        return made;
    }

    /// Takes a correction back.
    ///
    /// @throws IllegalArgumentException if none of this number stands
    public Correction undo(long number, Optional<String> author) {
        Correction undone = storage.corrections().undo(number, author.orElse(person));
        archive.followIfFree(IndexingProgress.SILENT);
        return undone;
    }

    /// Every correction in the order in which they were made, those taken back included.
    public List<Correction> corrections() {
        return storage.corrections().all();
    }

    /// The corrections of one cable.
    public List<Correction> corrections(CableId id) {
        return storage.corrections().of(id);
    }

    /// Where names on cables are led to persons by hand.
    public PeopleDesk people() {
        return new PeopleDesk(storage.people(), person, Lexicon.standard());
    }

    /// Hashes everything again and looks at the index.
    public Upkeep.Verdict verify(Upkeep.Progress progress) {
        Upkeep.Verdict verdict = storage.upkeep().verify(progress);
        List<String> damages = Stream.concat(verdict.damages().stream(), archive.indexTrouble().stream())
                .toList();
        return new Upkeep.Verdict(verdict.contents(), verdict.bytes(), damages);
    }

    /// Copies the truth of the archive into one new file while others go on.
    public void backup(Path file) {
        storage.upkeep().backup(file);
    }

    public Upkeep.Statistics statistics() {
        return storage.upkeep().statistics();
    }

    /// Bytes of the index's files.
    public long indexBytes() {
        return archive.indexBytes();
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

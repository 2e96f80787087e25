package org.septel.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportFollower;
import org.septel.archive.importing.ImportProgress;
import org.septel.archive.importing.ImportReport;
import org.septel.archive.importing.Importer;
import org.septel.archive.importing.layout.Layouts;
import org.septel.archive.indexing.IndexFollower;
import org.septel.archive.indexing.IndexingProgress;
import org.septel.archive.indexing.StoredTexts;
import org.septel.archive.search.IndexException;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.lucene.LuceneIndex;
import org.septel.archive.search.meaning.Mapped;
import org.septel.archive.search.meaning.Meaning;
import org.septel.archive.store.Storage;
import org.septel.archive.store.StoreException;
import org.septel.archive.store.Upkeep;
import org.septel.archive.store.sqlite.SqliteStorage;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// An archive, open. Safe for any number of threads; close it.
///
/// Any number of processes may have it open and read; one at a time imports or indexes. The first search brings the
/// index up to the store, so that a kill at any moment leaves nothing unfound; who only reads a cable does not wait
/// for it.
public final class Archive implements AutoCloseable {

    /// The index's folder in the archive's: it may be deleted, the next search makes it again.
    private static final String INDEX = "index";

    /// The folder of vectors: it may be deleted, [#prepareMeaning] makes it again.
    private static final String MEANING = "meaning";

    /// How long a search may make vectors of what it finds.
    private static final Duration WAIT_FOR_VECTORS = Duration.ofMillis(150);

    /// How long to wait for another process that imports or indexes.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ArchiveSettings settings;
    private final Storage storage;
    private final Meaning meaning;
    private final SearchIndex index;
    private final Lexicon lexicon = Lexicon.standard();
    private final TelegramParser parser = new TelegramParser(lexicon);
    private final ReentrantLock preparing = new ReentrantLock();
    private volatile boolean prepared;

    private Archive(ArchiveSettings settings, Storage storage) {
        this.settings = settings;
        this.storage = storage;
        this.meaning = new Meaning(settings.home().resolve(MEANING), settings.model(), WAIT_FOR_VECTORS);
        this.index = openIndex();
    }

    /// Opens the archive in a folder, making it where there is none.
    ///
    /// @throws StoreException if it cannot be opened: damaged, not ours, of a later version
    public static Archive open(ArchiveSettings settings) {
        return new Archive(settings, SqliteStorage.open(settings.home()));
    }

    /// Makes an archive of a backup in a folder that holds none, and its index.
    ///
    /// @throws StoreException if the folder holds an archive, or the backup is damaged or none of ours
    public static void restore(
            Path backup, ArchiveSettings settings, Upkeep.Progress hashing, IndexingProgress indexing) {
        SqliteStorage.restore(backup, settings.home(), hashing);
        try (Archive archive = open(settings)) {
            archive.reindex(indexing);
        }
    }

    /// Reads files and folders into the store, then brings the index up to it.
    ///
    /// @param format a layout's name; empty to tell by content
    /// @param stop   asked between batches; once true, the import ends cleanly
    /// @throws IllegalArgumentException if there is no such format
    /// @throws StoreException           if the store fails, or another process is long at it
    public ImportReport importFrom(
            List<Path> paths, Optional<String> format, ImportProgress progress, BooleanSupplier stop) {
        return imported(importer -> importer.run(paths, format, progress, stop), progress, stop);
    }

    /// Tries again what is in quarantine, as after an upgrade, then brings the index up to the store.
    public ImportReport retryQuarantine(ImportProgress progress, BooleanSupplier stop) {
        return imported(importer -> importer.retry(progress, stop), progress, stop);
    }

    private ImportReport imported(
            Function<Importer, ImportReport> work, ImportProgress progress, BooleanSupplier stop) {
        try (var _ = lease();
                SearchIndex writing = openIndex();
                var alongside = new IndexAlongside(follower(writing))) {
            alongside.begin(progress::indexing, stop);
            ImportReport report = work.apply(importer(alongside));
            alongside.end(progress::indexing, stop);
            return report;
        }
    }

    private Importer importer(ImportFollower follower) {
        return new Importer(
                storage, Layouts.standard(), parser, lexicon, settings.parsers(), settings.person(), follower);
    }

    /// Builds the index anew from the store, whatever state it is in.
    ///
    /// @throws StoreException if another process imports or indexes and does not end soon
    public void reindex() {
        reindex(IndexingProgress.SILENT);
    }

    /// The same, telling how far it is.
    public void reindex(IndexingProgress progress) {
        try (var _ = lease();
                SearchIndex writing = openIndex()) {
            writing.clear();
            follower(writing).catchUp(progress, () -> false);
        }
    }

    /// Brings the index up to the store now, for whoever would rather wait before the first search than in it. Where
    /// another process is at it, what the index has will do.
    public void prepareToSearch(IndexingProgress progress) {
        preparing.lock();
        try {
            if (!prepared) {
                followIfFree(progress);
            }
            prepared = true;
        } finally {
            preparing.unlock();
        }
    }

    /// Brings the index up to the store unless another process is at it, which will do so itself.
    void followIfFree(IndexingProgress progress) {
        if (IndexFollower.isBehind(storage.store(), index)) {
            storage.lease(Duration.ZERO).ifPresent(lease -> {
                try (lease) {
                    follow(progress, () -> false);
                }
            });
        }
    }

    /// Makes the vectors that are missing, for [org.septel.archive.search.Ranking#HYBRID], and drops those that no
    /// cable has any more. It holds up neither searches nor imports; what is made survives a kill.
    ///
    /// @param stop asked often; once true, it ends and the rest waits for another time
    /// @throws org.septel.archive.search.meaning.MeaningMissing if there is no model
    /// @throws MeaningBusy if another process is at it
    public MeaningProgress.State prepareMeaning(MeaningProgress progress, BooleanSupplier stop) {
        return prepareMeaning(MeaningMaker.Pace.FULL, progress, stop);
    }

    MeaningProgress.State prepareMeaning(MeaningMaker.Pace pace, MeaningProgress progress, BooleanSupplier stop) {
        try (Searcher searcher = searchable().searcher(Clearance.ALL)) {
            return new MeaningMaker(meaning, searcher, pace).make(progress, stop);
        }
    }

    /// Makes the vectors that are missing beside other work, and those of whatever comes in later, until it is closed.
    ///
    /// @param progress told of each few cables, from another thread
    /// @throws org.septel.archive.search.meaning.MeaningMissing if there is no model
    public MeaningFollower followMeaning(MeaningProgress progress) {
        meaning.embedder();
        return MeaningFollower.start(this, progress, MeaningFollower.LOOK);
    }

    /// Which cables have their vectors; empty where this process makes none.
    Optional<Mapped> vectors() {
        return meaning.held();
    }

    /// Whether vectors were made here, whether or not there is a model now.
    public boolean hasVectors() {
        return meaning.hasVectors();
    }

    /// Whether there is a model to make vectors with.
    public boolean hasModel() {
        return settings.model().get().isPresent();
    }

    boolean ranksByMeaning() {
        return meaning.isPrepared();
    }

    /// The archive as those who keep it see it.
    public Workroom workroom() {
        return new Workroom(this, storage, settings.person());
    }

    /// The archive as one reader may see it.
    public ReadingRoom room(Clearance clearance) {
        return new LocalRoom(this, storage, parser, lexicon, clearance);
    }

    /// The collections of a reader, with what that reader may see of them.
    public Notebook notebook(Clearance clearance) {
        return new Notebook(storage.collections(), room(clearance), settings.person());
    }

    /// The saved searches of a reader, and what is new in them for that reader.
    public Watch watch(Clearance clearance) {
        return new Watch(
                storage.saved(),
                room(clearance),
                settings.person(),
                () -> searchable().sequence());
    }

    /// Where the index stands beside the store: a sentence where they differ.
    Optional<String> indexTrouble() {
        try {
            if (IndexFollower.isBehind(storage.store(), index)) {
                return Optional.of("the index does not hold what the store holds; the next search mends it");
            }
            try (Searcher searcher = index.searcher(Clearance.ALL)) {
                long found =
                        searcher.search(SearchRequest.counting(new Query.All())).total();
                long held = storage.store().size();
                return found == held
                        ? Optional.empty()
                        : Optional.of("the index has %,d cables of %,d; build it anew with `septel reindex`"
                                .formatted(found, held));
            }
        } catch (IndexException damaged) {
            return Optional.of(String.valueOf(damaged.getMessage()));
        }
    }

    /// Bytes of the index's files.
    long indexBytes() {
        try (Stream<Path> files = Files.walk(settings.home().resolve(INDEX))) {
            return files.mapToLong(
                            file -> Files.isRegularFile(file) ? file.toFile().length() : 0)
                    .sum();
        } catch (NoSuchFileException none) {
            return 0;
        } catch (IOException | UncheckedIOException failure) {
            throw new IndexException("the index's files could not be listed", failure);
        }
    }

    /// The index to search.
    SearchIndex searchable() {
        if (!prepared) {
            prepareToSearch(IndexingProgress.SILENT);
        }
        return index;
    }

    @Override
    public void close() {
        try (storage) {
            index.close();
        }
    }

    private Storage.Lease lease() {
        return storage.lease(PATIENCE)
                .orElseThrow(() -> new StoreException(settings.home()
                        + ": another process is importing into it or indexing it; try again when it has finished"));
    }

    /// Writes through an index of its own, closed at once: an open one keeps others from writing, and the one that
    /// searches sees by itself what is new.
    private void follow(IndexingProgress progress, BooleanSupplier stop) {
        try (SearchIndex writing = openIndex()) {
            follower(writing).catchUp(progress, stop);
        }
    }

    private IndexFollower follower(SearchIndex followed) {
        return new IndexFollower(storage, followed, parser, lexicon, settings.parsers());
    }

    private SearchIndex openIndex() {
        return LuceneIndex.open(settings.home().resolve(INDEX), new StoredTexts(storage.store()), meaning);
    }
}

package org.septel.archive.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.apache.lucene.util.IOUtils;
import org.septel.archive.access.Audience;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.search.IndexException;
import org.septel.archive.search.IndexedCable;

/// The writing half of the index: one writer for each partition that was written to, under one lock.
///
/// A batch goes into its partitions, each of which commits; only then does the [Ledger] name the new commits and the
/// sequence. A kill before that leaves commits that nobody reads and that the next writer forgets; a kill after it
/// leaves old commits that the next writer forgets. So a batch is there in all partitions or in none, and a cable
/// whose audience changed is never in two, nor in neither, for any reader. Only [#add] and [#put] are safe for several
/// threads.
final class IndexWriting implements Closeable {

    private static final String LOCK = "writing.lock";
    private static final String PARTITION = "[A-Z0-9_]{1,40}-[0-9a-f]{12}";
    private static final int LONGEST_NAME = 40;
    private static final int HASH_DIGITS = 12;

    /// Bytes of memory that all partitions together may hold before they are written.
    private static final long MOST_MEMORY = Runtime.getRuntime().maxMemory() / 6;

    /// Cables after which that is looked at.
    private static final int LOOKED_AFTER = 128;

    private final Path folder;
    private final Analyzer analyzer = new FieldAnalyzers();
    private final FSDirectory lockFolder;
    private final Lock lock;
    private final Map<String, PartitionWriter> writers = new ConcurrentHashMap<>();

    /// Partitions that hold something which does not count yet.
    private final Set<PartitionWriter> touched = ConcurrentHashMap.newKeySet();

    /// Where cables were put that do not count yet.
    private final Map<String, Set<PartitionWriter>> placed = new ConcurrentHashMap<>();

    private final AtomicLong written = new AtomicLong();
    private volatile Ledger ledger;

    private IndexWriting(Path folder, FSDirectory lockFolder, Lock lock) {
        this.folder = folder;
        this.lockFolder = lockFolder;
        this.lock = lock;
        this.ledger = Ledger.EMPTY;
    }

    /// Takes the lock. Nothing has been read yet.
    ///
    /// @throws IndexException if another process holds it
    static IndexWriting lock(Path folder) {
        try {
            FSDirectory lockFolder = FSDirectory.open(Files.createDirectories(folder));
            try {
                Lock lock = NativeFSLockFactory.INSTANCE.obtainLock(lockFolder, LOCK);
                return new IndexWriting(folder, lockFolder, lock);
            } catch (IOException trouble) {
                lockFolder.close();
                throw trouble;
            }
        } catch (LockObtainFailedException held) {
            throw Trouble.inUse(folder, held);
        } catch (IOException trouble) {
            throw Trouble.failed("write", folder, trouble);
        }
    }

    /// Reads what there is.
    ///
    /// @throws IndexException if it is damaged or of another format
    IndexWriting withLedger() {
        ledger = Ledger.read(folder);
        return this;
    }

    Ledger ledger() {
        return ledger;
    }

    /// Puts a cable in that is nowhere. Safe for any number of threads, as is [#put].
    void add(List<IndexedCable> views) {
        write(() -> {
            Set<PartitionWriter> homes = new HashSet<>();
            for (IndexedCable view : views) {
                PartitionWriter home = home(view);
                home.add(view);
                homes.add(home);
            }
            placed.put(views.getFirst().id().toString(), homes);
        });
    }

    /// Puts a cable in and forgets it where it was for others.
    ///
    /// @param whereabouts in which partitions it is
    /// @throws IndexException if it fails; close this then, for the folder alone knows how far it came
    void put(List<IndexedCable> views, Set<String> whereabouts) {
        write(() -> {
            String key = views.getFirst().id().toString();
            Set<PartitionWriter> homes = new HashSet<>();
            for (IndexedCable view : views) {
                PartitionWriter home = home(view);
                home.put(view);
                homes.add(home);
            }
            for (String old : whereabouts) {
                remove(key, writer(partition(old).audience()), homes);
            }
            Set<PartitionWriter> before = placed.put(key, homes);
            for (PartitionWriter former : before == null ? Set.<PartitionWriter>of() : before) {
                remove(key, former, homes);
            }
        });
    }

    private PartitionWriter home(IndexedCable view) throws IOException {
        PartitionWriter home = writer(view.audience());
        touched.add(home);
        return home;
    }

    private void remove(String key, PartitionWriter former, Set<PartitionWriter> homes) throws IOException {
        if (!homes.contains(former)) {
            touched.add(former);
            former.remove(key);
        }
    }

    /// Makes what was put in count.
    void commit(long upTo) {
        write(() -> {
            commit(touched, upTo);
            touched.clear();
            placed.clear();
        });
    }

    private interface Write {
        void run() throws IOException;
    }

    private void write(Write deed) {
        try {
            deed.run();
            if (written.incrementAndGet() % LOOKED_AFTER == 0) {
                relieve();
            }
        } catch (IOException trouble) {
            throw Trouble.failed("write", folder, trouble);
        }
    }

    /// Takes what the largest partitions hold in memory to the disk, where all of them together hold too much.
    private synchronized void relieve() throws IOException {
        long held = writers.values().stream().mapToLong(PartitionWriter::memory).sum();
        while (MOST_MEMORY < held) {
            PartitionWriter largest = writers.values().stream()
                    .max(Comparator.comparingLong(PartitionWriter::memory))
                    .orElseThrow();
            held -= largest.memory();
            largest.flush();
        }
    }

    /// Empties the folder. The ledger goes first: without it, nothing else is there.
    void clear() {
        try {
            abandon();
            ledger = Ledger.EMPTY;
            Ledger.delete(folder);
            List<Path> partitions = new ArrayList<>();
            try (var files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (file.getFileName().toString().matches(PARTITION)) {
                        partitions.add(file);
                    }
                }
            }
            IOUtils.rm(partitions.toArray(Path[]::new));
        } catch (IOException trouble) {
            throw Trouble.failed("clear", folder, trouble);
        }
    }

    /// Keeps the merges that ended since the last batch, and gives the lock back.
    @Override
    public void close() {
        try {
            List<PartitionWriter> merged =
                    writers.values().stream().filter(PartitionWriter::hasMore).toList();
            if (!merged.isEmpty()) {
                commit(merged, ledger.sequence());
            }
        } catch (IOException trouble) {
            throw Trouble.failed("close", folder, trouble);
        } finally {
            giveUp();
        }
    }

    /// Forgets what was not committed and gives the lock back.
    void giveUp() {
        abandon();
        IOUtils.closeWhileHandlingException(lock, lockFolder);
    }

    private void commit(Collection<PartitionWriter> touched, long sequence) throws IOException {
        SortedMap<String, Ledger.Partition> partitions = new TreeMap<>(ledger.partitions());
        for (PartitionWriter writer : touched) {
            partitions.put(name(writer.audience()), writer.commit(sequence));
        }
        Ledger next = new Ledger(sequence, partitions);
        next.write(folder);
        ledger = next;
        for (PartitionWriter writer : touched) {
            writer.counts();
        }
    }

    private synchronized PartitionWriter writer(Audience audience) throws IOException {
        String name = name(audience);
        PartitionWriter open = writers.get(name);
        if (open != null) {
            return open;
        }
        Ledger.Partition held = ledger.partitions().get(name);
        Path place = folder.resolve(name);
        PartitionWriter opened = held == null
                ? PartitionWriter.create(place, audience, analyzer)
                : PartitionWriter.append(place, held, analyzer);
        writers.put(name, opened);
        return opened;
    }

    private Ledger.Partition partition(String name) {
        return Objects.requireNonNull(ledger.partitions().get(name), name);
    }

    /// Forgets what was not committed, and the writers: the next batch opens them on what counts.
    private void abandon() {
        IOUtils.closeWhileHandlingException(writers.values());
        writers.clear();
        touched.clear();
        placed.clear();
    }

    /// A folder's name that is the same for equal audiences and no others, on every file system.
    private static String name(Audience audience) {
        String readable = audience.key().replaceAll("[^A-Z0-9]+", "_");
        return readable.substring(0, Math.min(readable.length(), LONGEST_NAME))
                + "-"
                + ContentHash.of(audience.key()).hex().substring(0, HASH_DIGITS);
    }
}

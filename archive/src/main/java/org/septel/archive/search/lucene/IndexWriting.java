package org.septel.archive.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.apache.lucene.util.IOUtils;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.search.IndexException;
import org.septel.archive.search.IndexedCable;

/// The writing half of the index: one writer for each partition that was written to, under one lock.
///
/// A batch goes into its partitions, each of which commits; only then does the [Ledger] name the new commits and the
/// sequence. A kill before that leaves commits that nobody reads and that the next writer forgets; a kill after it
/// leaves old commits that the next writer forgets. So a batch is there in all partitions or in none, and a cable
/// whose label changed is never in two, nor in neither, for any reader. Not for use by two threads.
final class IndexWriting implements Closeable {

    private static final String LOCK = "writing.lock";
    private static final String PARTITION = "[A-Z0-9_]{1,40}-[0-9a-f]{12}";
    private static final int LONGEST_NAME = 40;
    private static final int HASH_DIGITS = 12;

    private final Path folder;
    private final FSDirectory lockFolder;
    private final Lock lock;
    private final Map<String, PartitionWriter> writers = new HashMap<>();
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

    /// Puts cables in and forgets them where they were under another label.
    ///
    /// @param whereabouts in which partitions each of some ids is
    /// @throws IndexException if it fails; close this then, for the folder alone knows how far it came
    void apply(List<IndexedCable> cables, long upTo, Map<String, Set<String>> whereabouts) {
        try {
            Map<String, IndexedCable> latest = new LinkedHashMap<>();
            cables.forEach(cable -> latest.put(cable.id().toString(), cable));
            Set<PartitionWriter> touched = new LinkedHashSet<>();
            for (Map.Entry<String, IndexedCable> entry : latest.entrySet()) {
                PartitionWriter home = writer(entry.getValue().label());
                home.put(entry.getValue());
                touched.add(home);
                for (String old : whereabouts.getOrDefault(entry.getKey(), Set.of())) {
                    PartitionWriter former = writer(partition(old).label());
                    if (former != home) {
                        former.remove(entry.getKey());
                        touched.add(former);
                    }
                }
            }
            commit(touched, upTo);
        } catch (IOException trouble) {
            throw Trouble.failed("write", folder, trouble);
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
            partitions.put(name(writer.label()), writer.commit(sequence));
        }
        Ledger next = new Ledger(sequence, partitions);
        next.write(folder);
        ledger = next;
        for (PartitionWriter writer : touched) {
            writer.counts();
        }
    }

    private PartitionWriter writer(AccessLabel label) throws IOException {
        String name = name(label);
        PartitionWriter open = writers.get(name);
        if (open != null) {
            return open;
        }
        Ledger.Partition held = ledger.partitions().get(name);
        Path place = folder.resolve(name);
        PartitionWriter opened =
                held == null ? PartitionWriter.create(place, label) : PartitionWriter.append(place, held);
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
    }

    /// A folder's name that is the same for equal labels and no others, on every file system.
    private static String name(AccessLabel label) {
        String readable = label.key().replaceAll("[^A-Z0-9]+", "_");
        return readable.substring(0, Math.min(readable.length(), LONGEST_NAME))
                + "-"
                + ContentHash.of(label.key()).hex().substring(0, HASH_DIGITS);
    }
}

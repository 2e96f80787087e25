package org.septel.archive.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.septel.archive.access.Clearance;

/// The reading half of the index: one reader for each partition that somebody permitted has asked for, at the commit
/// that the ledger names. It takes no lock, so that another process may write. Safe for any number of threads.
final class IndexReading implements Closeable {

    private final Path folder;
    private final Map<String, Held> readers = new ConcurrentHashMap<>();

    IndexReading(Path folder) {
        this.folder = folder;
    }

    private record Held(Ledger.Partition partition, DirectoryReader reader) {}

    /// One reader over the partitions that a clearance permits, and no others: they are not even opened. Close it.
    synchronized IndexReader open(Ledger ledger, Clearance clearance) throws IOException {
        forgetOthers(ledger);
        List<Map.Entry<String, Ledger.Partition>> permitted = ledger.partitions().entrySet().stream()
                .filter(partition -> clearance.permits(partition.getValue().audience()))
                .toList();
        boolean held = permitted.stream().allMatch(partition -> isHeld(partition.getKey(), partition.getValue()));
        // who asks first waits for the files of all of them, so they are opened beside each other
        var each = held ? permitted.stream() : permitted.parallelStream();
        try {
            IndexReader[] open = each.map(this::held).toArray(IndexReader[]::new);
            return new MultiReader(open, false);
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
    }

    private boolean isHeld(String name, Ledger.Partition partition) {
        Held held = readers.get(name);
        return held != null && held.partition().equals(partition);
    }

    private IndexReader held(Map.Entry<String, Ledger.Partition> partition) {
        try {
            return reader(partition.getKey(), partition.getValue());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /// In which partitions a cable is.
    Set<String> whereabouts(Ledger ledger, String key) throws IOException {
        Set<String> found = new HashSet<>();
        for (Map.Entry<String, Ledger.Partition> partition : ledger.partitions().entrySet()) {
            DirectoryReader reader = hold(partition);
            try {
                for (LeafReaderContext leaf : reader.leaves()) {
                    if (isHeld(leaf.reader(), key)) {
                        found.add(partition.getKey());
                    }
                }
            } finally {
                reader.decRef();
            }
        }
        return found;
    }

    /// Forgets every reader.
    @Override
    public synchronized void close() throws IOException {
        List<DirectoryReader> open = readers.values().stream().map(Held::reader).toList();
        readers.clear();
        IOUtils.close(open);
    }

    /// Whoever is given the reader calls `decRef` when done: another thread may let it go meanwhile.
    private synchronized DirectoryReader hold(Map.Entry<String, Ledger.Partition> partition) throws IOException {
        DirectoryReader reader = reader(partition.getKey(), partition.getValue());
        reader.incRef();
        return reader;
    }

    private static boolean isHeld(LeafReader leaf, String key) throws IOException {
        Terms terms = leaf.terms(Fields.KEY);
        if (terms == null) {
            return false;
        }
        TermsEnum at = terms.iterator();
        return at.seekExact(new BytesRef(key)) && LiveTerms.isAlive(leaf, at);
    }

    private DirectoryReader reader(String name, Ledger.Partition partition) throws IOException {
        Held held = readers.get(name);
        if (held != null && held.partition().equals(partition)) {
            return held.reader();
        }
        DirectoryReader next;
        if (held != null && partition.continues(held.partition())) {
            next = reopen(held.reader(), partition);
        } else {
            next = open(name, partition);
            if (held != null) {
                held.reader().close();
            }
        }
        readers.put(name, new Held(partition, next));
        return next;
    }

    private DirectoryReader open(String name, Ledger.Partition partition) throws IOException {
        Directory directory = FSDirectory.open(folder.resolve(name));
        return DirectoryReader.open(checked(directory, partition));
    }

    private static DirectoryReader reopen(DirectoryReader old, Ledger.Partition partition) throws IOException {
        DirectoryReader changed = DirectoryReader.openIfChanged(old, checked(old.directory(), partition));
        if (changed == null) {
            return old;
        }
        old.close();
        return changed;
    }

    /// The commit of a partition, made for the audience for which it is about to be read.
    private static IndexCommit checked(Directory directory, Ledger.Partition partition) throws IOException {
        IndexCommit commit = PartitionWriter.commit(directory, partition.commit());
        if (!partition.audience().key().equals(commit.getUserData().get(PartitionWriter.AUDIENCE))) {
            throw new IOException("a partition is in another's place");
        }
        return commit;
    }

    private void forgetOthers(Ledger ledger) throws IOException {
        List<DirectoryReader> gone = new ArrayList<>();
        readers.entrySet().removeIf(entry -> {
            boolean other = !ledger.partitions().containsKey(entry.getKey());
            if (other) {
                gone.add(entry.getValue().reader());
            }
            return other;
        });
        IOUtils.close(gone);
    }
}

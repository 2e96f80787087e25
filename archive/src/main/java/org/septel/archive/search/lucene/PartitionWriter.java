package org.septel.archive.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.septel.archive.access.Audience;
import org.septel.archive.search.IndexedCable;

/// Writes one partition. Opens on the commit that the ledger names and forgets any other.
final class PartitionWriter implements Closeable {

    /// The most that one partition holds in memory; [IndexWriting] bounds what all hold together.
    private static final double MOST_MEGABYTES = 256;

    /// The commit was made for this audience: a folder under a wrong name is not read.
    static final String AUDIENCE = "septel.audience";

    private static final String SEQUENCE = "septel.sequence";

    private final Audience audience;
    private final String birth;
    private final Directory directory;
    private final IndexWriter writer;
    private final KeepWhatCounts policy;

    private PartitionWriter(
            Audience audience, String birth, Directory directory, IndexWriter writer, KeepWhatCounts policy) {
        this.audience = audience;
        this.birth = birth;
        this.directory = directory;
        this.writer = writer;
        this.policy = policy;
    }

    /// A partition without anything in it, whatever a kill has left in its folder.
    static PartitionWriter create(Path folder, Audience audience, Analyzer analyzer) throws IOException {
        Directory directory = FSDirectory.open(folder);
        String birth = UUID.randomUUID().toString();
        return open(directory, audience, birth, config(analyzer).setOpenMode(OpenMode.CREATE), new KeepWhatCounts(-1));
    }

    /// A partition as of a commit.
    static PartitionWriter append(Path folder, Ledger.Partition partition, Analyzer analyzer) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriterConfig config =
                config(analyzer).setOpenMode(OpenMode.APPEND).setIndexCommit(commit(directory, partition.commit()));
        return open(directory, partition.audience(), partition.birth(), config, new KeepWhatCounts(partition.commit()));
    }

    /// The commit of a generation.
    static IndexCommit commit(Directory directory, long generation) throws IOException {
        return DirectoryReader.listCommits(directory).stream()
                .filter(commit -> commit.getGeneration() == generation)
                .findFirst()
                .orElseThrow(() -> new IndexNotFoundException("no commit " + generation));
    }

    private static PartitionWriter open(
            Directory directory, Audience audience, String birth, IndexWriterConfig config, KeepWhatCounts policy)
            throws IOException {
        return new PartitionWriter(
                audience, birth, directory, new IndexWriter(directory, config.setIndexDeletionPolicy(policy)), policy);
    }

    private static IndexWriterConfig config(Analyzer analyzer) {
        return new IndexWriterConfig(analyzer)
                .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED))
                .setRAMBufferSizeMB(MOST_MEGABYTES)
                .setCommitOnClose(false);
    }

    void put(IndexedCable cable) throws IOException {
        writer.updateDocument(new Term(Fields.KEY, cable.id().toString()), CableDocument.of(cable));
    }

    void add(IndexedCable cable) throws IOException {
        writer.addDocument(CableDocument.of(cable));
    }

    /// Bytes of memory that hold what is not on the disk yet.
    long memory() {
        return writer.ramBytesUsed();
    }

    /// Takes it to the disk, without making it count.
    void flush() throws IOException {
        writer.flush();
    }

    void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(Fields.KEY, key));
    }

    /// Makes durable what was done, beside the commit that still counts.
    Ledger.Partition commit(long sequence) throws IOException {
        writer.setLiveCommitData(Map.of(AUDIENCE, audience.key(), SEQUENCE, String.valueOf(sequence))
                .entrySet());
        writer.commit();
        return new Ledger.Partition(audience, SegmentInfos.getLastCommitGeneration(directory), birth);
    }

    /// Forgets older commits, now that the ledger names the latest.
    void counts() throws IOException {
        policy.counting = SegmentInfos.getLastCommitGeneration(directory);
        writer.deleteUnusedFiles();
    }

    Audience audience() {
        return audience;
    }

    /// Whether there is something to commit: merges that ended since.
    boolean hasMore() {
        return writer.hasUncommittedChanges();
    }

    /// Forgets what was not committed.
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }

    /// Keeps the commit that the ledger names and the one that is about to be named.
    private static final class KeepWhatCounts extends IndexDeletionPolicy {

        private volatile long counting;

        KeepWhatCounts(long counting) {
            this.counting = counting;
        }

        @Override
        public void onInit(List<? extends IndexCommit> commits) {
            for (IndexCommit commit : commits) {
                if (0 <= counting && commit.getGeneration() != counting) {
                    commit.delete();
                }
            }
        }

        @Override
        public void onCommit(List<? extends IndexCommit> commits) {
            for (IndexCommit commit : commits.subList(0, commits.size() - 1)) {
                if (commit.getGeneration() != counting) {
                    commit.delete();
                }
            }
        }
    }
}

package org.septel.archive.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.Snippet;
import org.septel.archive.search.meaning.Meaning;

/// The embedded index: a folder with one Lucene index for each access label, and a ledger of what counts in them.
///
/// Reading takes no lock. The first [#apply] or [#clear] takes the one lock for writing and keeps it until the index
/// is closed; while another process holds it they fail, and reading follows what that process writes.
///
/// An index that is damaged or of another format fails with [IndexException] when it is asked, never when it is
/// opened, so that [#clear] can always make a new one.
public final class LuceneIndex implements SearchIndex {

    /// How often a reader looks again, for a writer may be removing an old commit while the folder is listed.
    private static final int MOST_TRIES = 10;

    /// More than any query of ours has. Lucene's own bound would count the terms of deleted cables too, and so tell of
    /// them; [TooWide] bounds by those that are there.
    static final int MOST_CLAUSES = 1 << 20;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Path folder;
    private final CableTexts texts;
    private final IndexReading reading;
    private final SegmentTotals totals = new SegmentTotals();
    private volatile @Nullable IndexWriting writing;
    private volatile Ledger.@Nullable Written last;

    private final Meaning meaning;

    private LuceneIndex(Path folder, CableTexts texts, Meaning meaning) {
        this.meaning = meaning;
        this.folder = folder;
        this.texts = texts;
        this.reading = new IndexReading(folder);
    }

    /// The index in a folder; an empty one where there is none. The folder is made by the first [#apply].
    ///
    /// @param texts gives the texts again, for passages
    public static LuceneIndex open(Path folder, CableTexts texts) {
        return open(folder, texts, new Meaning(folder, Optional::empty, Duration.ZERO));
    }

    /// The same, also ranking by meaning.
    public static LuceneIndex open(Path folder, CableTexts texts, Meaning meaning) {
        return new LuceneIndex(folder, texts, meaning);
    }

    @Override
    public long sequence() {
        return ledger().sequence();
    }

    @Override
    public synchronized Update update() {
        return new LuceneUpdate(writing());
    }

    private final class LuceneUpdate implements Update {

        private final IndexWriting writer;
        private boolean committed;

        LuceneUpdate(IndexWriting writer) {
            this.writer = writer;
        }

        @Override
        public void add(List<IndexedCable> views) {
            writer.add(views);
        }

        @Override
        public void put(List<IndexedCable> views) {
            try {
                String key = views.getFirst().id().toString();
                writer.put(views, reading.whereabouts(writer.ledger(), key));
            } catch (IOException trouble) {
                throw Trouble.damaged(folder, trouble);
            }
        }

        @Override
        public void commit(long upTo) {
            writer.commit(upTo);
            committed = true;
        }

        @Override
        public void close() {
            if (!committed) {
                abandon(writer);
            }
        }
    }

    private synchronized void abandon(IndexWriting writer) {
        if (writing == writer) {
            writing = null;
        }
        writer.giveUp();
    }

    @Override
    public Searcher searcher(Clearance clearance) {
        for (int tries = 1; ; tries++) {
            Ledger ledger = ledger();
            try {
                return new LuceneSearcher(
                        folder, ledger.state(clearance), reading.open(ledger, clearance), texts, totals, meaning);
            } catch (IOException trouble) {
                if (tries == MOST_TRIES) {
                    throw Trouble.damaged(folder, trouble);
                }
            }
        }
    }

    @Override
    public List<List<Snippet.Mark>> marks(Query query, List<String> texts) {
        try (var passages = new Passages(LuceneQueries.of(query))) {
            List<List<Snippet.Mark>> marks = new ArrayList<>();
            for (String text : texts) {
                marks.add(passages.marks(text));
            }
            return List.copyOf(marks);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    @Override
    public synchronized void clear() {
        IndexWriting writer = writing;
        if (writer == null) {
            writer = IndexWriting.lock(folder);
        }
        try {
            reading.close();
            writer.clear();
        } catch (IOException trouble) {
            throw Trouble.failed("clear", folder, trouble);
        }
        writing = writer;
    }

    @Override
    public synchronized void close() {
        IndexWriting writer = writing;
        writing = null;
        try (reading) {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException trouble) {
            throw Trouble.failed("close", folder, trouble);
        }
    }

    private IndexWriting writing() {
        IndexWriting writer = writing;
        if (writer == null) {
            IndexWriting locked = IndexWriting.lock(folder);
            try {
                writer = locked.withLedger();
            } finally {
                if (writer == null) {
                    locked.giveUp();
                }
            }
            writing = writer;
        }
        return writer;
    }

    private Ledger ledger() {
        IndexWriting writer = writing;
        if (writer != null) {
            return writer.ledger();
        }
        Ledger.Written before = last;
        Ledger.Written now = before == null ? Ledger.Written.in(folder) : before.now(folder);
        last = now;
        return now.ledger();
    }
}

package org.septel.archive.search.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells how near in meaning cables are to a question, where a model is at hand. Safe for any number of threads.
///
/// Every vector depends on the text of its passage alone, and every comparison on two vectors: what a reader may not
/// see changes nothing.
public final class Meaning {

    /// Questions of which the vector is kept: who turns a page asks again.
    private static final int MOST_QUESTIONS = 64;

    private static final Vector[] NONE = {};

    private static final String FILE = "vectors";
    private static final String LOCK = "vectors.lock";

    private final Path folder;
    private final Supplier<Optional<Embedder>> model;
    private final Duration budget;
    private final Map<String, Vector> questions = Collections.synchronizedMap(new Recent(MOST_QUESTIONS));
    private @Nullable VectorFile kept;
    private volatile @Nullable VectorFile written;

    /// @param folder where vectors are kept; need not be there
    /// @param model  asked for when it is needed; empty where there is none
    /// @param budget how long one search may make vectors of cables that have none yet
    public Meaning(Path folder, Supplier<Optional<Embedder>> model, Duration budget) {
        this.folder = folder;
        this.model = model;
        this.budget = budget;
    }

    private static final class Recent extends LinkedHashMap<String, Vector> {

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Vector> eldest) {
            return most < size();
        }
    }

    /// @throws MeaningMissing if there is no model
    public Embedder embedder() {
        return model.get().orElseThrow(MeaningMissing::new);
    }

    /// Whether there is a model and vectors were made; some may be missing.
    public boolean isPrepared() {
        return hasVectors() && model.get().isPresent();
    }

    /// Whether vectors were made.
    public boolean hasVectors() {
        return Files.exists(folder.resolve(FILE));
    }

    /// A question to which cables are held up. For one search.
    ///
    /// @throws MeaningMissing if there is no model
    public Question question(String text) {
        Embedder embedder = embedder();
        Vector vector = questions.get(text);
        if (vector == null) {
            vector = Vector.of(embedder.embed(text));
            questions.put(text, vector);
        }
        return new Question(embedder, vector, kept(embedder));
    }

    /// Which cables have their vectors, as far as this process has made them or looked through them in order to make
    /// more; empty where it has not.
    public Optional<Mapped> held() {
        return Optional.ofNullable(written);
    }

    /// Begins to make vectors that are missing; empty where another process is at it. Close it.
    ///
    /// @param wanted every key that counts; the vectors of others are dropped
    public Optional<Preparing> prepare(LongPredicate wanted) {
        Embedder embedder = embedder();
        try {
            Files.createDirectories(folder);
            FileChannel file =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(file)) {
                file.close();
                return Optional.empty();
            }
            VectorFile writing =
                    VectorFile.writing(folder.resolve(FILE), embedder.model(), embedder.dimensions(), wanted);
            written = writing;
            return Optional.of(new Preparing(embedder, writing, file));
        } catch (IOException trouble) {
            throw new UncheckedIOException("vectors could not be kept in " + folder, trouble);
        }
    }

    private static boolean locks(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    private synchronized @Nullable VectorFile kept(Embedder embedder) {
        try {
            VectorFile open = kept;
            if (open != null && !open.catchUp()) {
                open.close();
                open = null;
            }
            if (open == null && Files.exists(folder.resolve(FILE))) {
                open = VectorFile.reading(folder.resolve(FILE), embedder.model(), embedder.dimensions());
            }
            kept = open;
            return open;
        } catch (IOException trouble) {
            throw new UncheckedIOException("the vectors in " + folder + " could not be read", trouble);
        }
    }

    /// Holds cables up to one question.
    public final class Question {

        private final Embedder embedder;
        private final Vector vector;
        private final @Nullable VectorFile vectors;
        private final Map<Long, Vector[]> made = new ConcurrentHashMap<>();

        private Question(Embedder embedder, Vector vector, @Nullable VectorFile vectors) {
            this.embedder = embedder;
            this.vector = vector;
            this.vectors = vectors;
        }

        /// How near a cable is by its nearest passage; empty where it has no vector.
        public Optional<Closeness> to(long key) {
            Vector[] passages = vectors == null ? NONE : vectors.of(key);
            if (passages.length == 0) {
                passages = made.getOrDefault(key, NONE);
            }
            int nearest = -1;
            float greatest = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < passages.length; i++) {
                float cosine = vector.closeness(passages[i]);
                if (greatest < cosine) {
                    nearest = i;
                    greatest = cosine;
                }
            }
            return nearest < 0 ? Optional.empty() : Optional.of(new Closeness(greatest, nearest));
        }

        /// Makes vectors of the beginnings of cables that have none, for this question alone, one after the other
        /// until the time is over.
        public void meet(List<MeantCable> cables) {
            long began = System.nanoTime();
            for (MeantCable cable : cables) {
                if (budget.toNanos() < System.nanoTime() - began) {
                    return;
                }
                if (to(cable.key()).isEmpty()) {
                    String first = PassageCutter.cut(cable.paragraphs()).getFirst();
                    made.put(cable.key(), new Vector[] {
                        Vector.of(embedder.embed(PassageCutter.under(cable.title(), first)))
                    });
                }
            }
        }
    }

    /// Makes vectors and keeps them; one at a time does so.
    public static final class Preparing implements AutoCloseable {

        private final Embedder embedder;
        private final VectorFile file;
        private final FileChannel lock;

        private Preparing(Embedder embedder, VectorFile file, FileChannel lock) {
            this.embedder = embedder;
            this.file = file;
            this.lock = lock;
        }

        public boolean holds(long key) {
            return file.holds(key);
        }

        /// Makes the vectors of some cables on every core and keeps them: once it returns they survive a kill.
        ///
        /// @return how many passages that were
        public int add(List<MeantCable> cables) {
            return keep(cables, cables.parallelStream().map(this::vectors).toList());
        }

        /// The same on this thread alone.
        public int addAside(List<MeantCable> cables) {
            return keep(cables, cables.stream().map(this::vectors).toList());
        }

        private int keep(List<MeantCable> cables, List<Vector[]> vectors) {
            try {
                Map<Long, Vector[]> made = new HashMap<>();
                int passages = 0;
                for (int i = 0; i < cables.size(); i++) {
                    if (made.put(cables.get(i).key(), vectors.get(i)) == null) {
                        file.append(cables.get(i).key(), vectors.get(i));
                        passages += vectors.get(i).length;
                    }
                }
                file.force();
                return passages;
            } catch (IOException trouble) {
                throw new UncheckedIOException("vectors could not be kept", trouble);
            }
        }

        private Vector[] vectors(MeantCable cable) {
            return PassageCutter.cut(cable.paragraphs()).stream()
                    .map(passage -> Vector.of(embedder.embed(PassageCutter.under(cable.title(), passage))))
                    .toArray(Vector[]::new);
        }

        @Override
        public void close() {
            try (lock) {
                file.close();
            } catch (IOException trouble) {
                throw new UncheckedIOException("vectors could not be closed", trouble);
            }
        }
    }
}

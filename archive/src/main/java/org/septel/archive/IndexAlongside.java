package org.septel.archive;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.septel.archive.cable.ParsedCable;
import org.septel.archive.importing.ImportFollower;
import org.septel.archive.indexing.Following;
import org.septel.archive.indexing.IndexFollower;
import org.septel.archive.indexing.IndexingProgress;
import org.septel.archive.search.IndexException;

/// Brings the index along while an import goes on: each batch is taken in while its telegrams are at hand, parsed.
///
/// What fails here harms no import: the store has it all, and the trouble is told when the import has ended.
final class IndexAlongside implements ImportFollower, AutoCloseable {

    private final IndexFollower follower;
    private @Nullable Following following;
    private @Nullable IndexException trouble;

    IndexAlongside(IndexFollower follower) {
        this.follower = follower;
    }

    /// Takes in what the index lacked before, so that batches find it up to the store.
    void begin(IndexingProgress progress, BooleanSupplier stop) {
        catchUp(List.of(), progress, stop);
    }

    @Override
    public void kept(List<ParsedCable> fresh) {
        catchUp(fresh, IndexingProgress.SILENT, () -> false);
    }

    /// Makes it count.
    ///
    /// @throws IndexException if the index could not follow
    void end(IndexingProgress progress, BooleanSupplier stop) {
        catchUp(List.of(), progress, stop);
        if (trouble != null) {
            throw trouble;
        }
        if (following != null) {
            progress.at(following.upTo(), following.upTo());
            following.commit();
        }
    }

    private void catchUp(List<ParsedCable> fresh, IndexingProgress progress, BooleanSupplier stop) {
        if (trouble != null) {
            return;
        }
        try {
            if (following == null) {
                following = follower.begin();
            }
            following.catchUp(fresh, progress, stop);
        } catch (IndexException failure) {
            trouble = failure;
        }
    }

    @Override
    public void close() {
        if (following != null) {
            following.close();
        }
    }
}

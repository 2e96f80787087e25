package org.septel.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.cable.SavedSearch;

/// What every backend owes as [SavedSearches].
@SuppressWarnings("NullAway.Init")
public abstract class SavedSearchesContract {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456789Z");

    @TempDir
    Path folder;

    /// Opens what the folder holds, or makes it.
    protected abstract Storage open(Path folder, InstantSource clock);

    @Test
    void whatIsSavedIsThereWhenItIsOpenedAgain() {
        try (Storage storage = open(folder, InstantSource.fixed(NOW))) {
            storage.saved().save("Tolls \uD800", "toll OR \"gate\"", "tolliver", 7);
        }
        try (Storage storage = open(folder, InstantSource.system())) {
            assertThat(storage.saved().all())
                    .containsExactly(new SavedSearch(1, "Tolls \uD800", "toll OR \"gate\"", "tolliver", 7, NOW));
        }
    }

    @Test
    void seenNeverGoesBack() {
        try (Storage storage = open(folder, InstantSource.fixed(NOW))) {
            SavedSearches saved = storage.saved();
            long number = saved.save("a", "a", "x", 3);
            saved.see(number, 5);
            saved.see(number, 4);
            assertThat(saved.all()).extracting(SavedSearch::seen).containsExactly(5L);
        }
    }

    @Test
    void aRemovedNumberIsNotGivenAgainAndChangesNothing() {
        try (Storage storage = open(folder, InstantSource.fixed(NOW))) {
            SavedSearches saved = storage.saved();
            long gone = saved.save("a", "a", "x", 0);
            saved.remove(gone);
            saved.rename(gone, "b");
            saved.see(gone, 9);
            long kept = saved.save("c", "c", "x", 0);
            saved.rename(kept, "d");
            assertThat(kept).isGreaterThan(gone);
            assertThat(saved.all()).extracting(SavedSearch::title).containsExactly("d");
        }
    }
}

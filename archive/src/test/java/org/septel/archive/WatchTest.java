package org.septel.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.CatalogueField;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.SavedSearch;
import org.septel.archive.indexing.IndexingProgress;
import org.septel.archive.search.Hit;
import org.septel.archive.search.News;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.Arrivals;
import org.septel.archive.store.sqlite.SqliteStorage;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

@SuppressWarnings("NullAway.Init")
class WatchTest {

    private static final Clearance LOW = new Clearance(Optional.of(Classification.UNCLASSIFIED), Set.of());
    private static final CableId FIRST = CableId.of(2007, "KARDOS", 1);
    private static final CableId SECOND = CableId.of(2007, "KARDOS", 2);
    private static final CableId THIRD = CableId.of(2007, "KARDOS", 3);

    @TempDir
    Path home;

    private Archive archive;

    @BeforeEach
    void openIt() {
        archive = Archive.open(ArchiveSettings.at(home));
        add(FIRST, Classification.UNCLASSIFIED, "THE TOLL");
    }

    @AfterEach
    void closeIt() {
        archive.close();
    }

    private void add(CableId id, Classification level, String subject) {
        String text = "SUBJECT: " + subject + "\n\n1. So it is.\n";
        try (var storage = SqliteStorage.open(home)) {
            storage.store()
                    .add(List.of(new Arrival(
                            id,
                            text,
                            text.getBytes(UTF_8),
                            PublishedRecord.NONE,
                            Arrivals.PROVENANCE,
                            new AccessLabel(Optional.of(level), Set.of()))));
        }
        archive.followIfFree(IndexingProgress.SILENT);
    }

    private static String news(Watch watch, long number) {
        News news = watch.news(watch.search(number).orElseThrow());
        return news.total() + " " + news.latest().stream().map(Hit::id).toList();
    }

    @Test
    void whatCameInSinceIsNewUntilItIsSeen() {
        Watch watch = archive.watch(Clearance.ALL);
        long tolls = watch.save(" Tolls ", "toll");
        assertThat(news(watch, tolls)).isEqualTo("0 []");
        add(SECOND, Classification.UNCLASSIFIED, "A TOLL");
        add(THIRD, Classification.UNCLASSIFIED, "A GATE");
        add(FIRST, Classification.UNCLASSIFIED, "THE TOLL AGAIN");
        assertThat(news(watch, tolls)).isEqualTo("2 [07KARDOS1, 07KARDOS2]");
        watch.see(tolls, new Watch.Version(SECOND, 1));
        assertThat(news(watch, tolls)).isEqualTo("1 [07KARDOS1]");
        watch.see(tolls, new Watch.Version(FIRST, 2));
        watch.see(tolls, new Watch.Version(SECOND, 1));
        assertThat(news(watch, tolls)).isEqualTo("0 []");
    }

    @Test
    void aCorrectionMakesNothingNew() {
        Watch watch = archive.watch(Clearance.ALL);
        long tolls = watch.save("", "toll");
        archive.workroom().correct(FIRST, CatalogueField.SUBJECT, "TOLL AND GATE", Optional.empty(), "misread");
        assertThat(archive.room(Clearance.ALL)
                        .search(new SearchRequest(
                                new Query.Word("gate"), 0, Optional.empty(), SearchRequest.Sort.ID, false))
                        .total())
                .isOne();
        assertThat(news(watch, tolls)).isEqualTo("0 []");
    }

    @Test
    void whatAReaderMayNotSeeIsNoNews() {
        Watch low = archive.watch(LOW);
        long tolls = low.save("", "toll");
        add(SECOND, Classification.SECRET, "A TOLL");
        add(FIRST, Classification.SECRET, "THE TOLL, UNABRIDGED");
        assertThat(news(low, tolls)).isEqualTo("0 []");
        assertThat(news(archive.watch(Clearance.ALL), tolls)).isEqualTo("2 [07KARDOS1, 07KARDOS2]");
        low.see(tolls, new Watch.Version(SECOND, 1));
        low.see(tolls, new Watch.Version(FIRST, 2));
        assertThat(news(archive.watch(Clearance.ALL), tolls)).startsWith("2");
        add(THIRD, Classification.UNCLASSIFIED, "A TOLL");
        assertThat(news(low, tolls)).isEqualTo("1 [07KARDOS3]");
    }

    @Test
    void aSearchHasANameAndAQueryThatCanBeRead() {
        Watch watch = archive.watch(Clearance.ALL);
        assertThatThrownBy(() -> watch.save("x", "(toll")).isInstanceOf(QueryMistake.class);
        long plain = watch.save(" ", " toll  gate ");
        assertThat(watch.search(plain)).get().extracting(SavedSearch::title).isEqualTo("toll  gate");
        assertThatThrownBy(() -> watch.rename(plain, "\t")).hasMessageContaining("needs a name");
        watch.rename(plain, "Tolls");
        assertThat(watch.searches()).extracting(SavedSearch::title).containsExactly("Tolls");
        watch.remove(plain);
        assertThat(watch.searches()).isEmpty();
    }
}

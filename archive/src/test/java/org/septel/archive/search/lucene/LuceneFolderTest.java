package org.septel.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.access.Audience;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Facts;
import org.septel.archive.search.IndexException;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.TextRuns;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

/// What becomes of the folder of an index: killed, damaged, shared, of another format.
class LuceneFolderTest {

    private static final AccessLabel CONFIDENTIAL = new AccessLabel(Optional.of(Classification.CONFIDENTIAL), Set.of());
    private static final AccessLabel NODIS =
            new AccessLabel(Optional.of(Classification.SECRET), Set.of("NODIS", "a strange one/%"));
    private static final Clearance READER = new Clearance(CONFIDENTIAL.level(), Set.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (LuceneIndex index = LuceneIndex.open(folder, (_, _, _) -> List.of())) {
            index.apply(List.of(cable(1, CONFIDENTIAL), cable(2, NODIS)), 2);
        }
    }

    @Test
    void aBatchWhoseLedgerWasNotWrittenIsNowhere() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("ledger.next"));
        try (LuceneIndex index = LuceneIndex.open(folder, (_, _, _) -> List.of())) {
            // all partitions commit, then the ledger fails, as if killed between the two
            assertThatThrownBy(() -> index.apply(List.of(cable(1, NODIS), cable(2, CONFIDENTIAL), cable(3, NODIS)), 5))
                    .isInstanceOf(IndexException.class);

            assertThat(index.sequence()).isEqualTo(2);
            assertThat(held(index, READER)).containsExactly("07MOSCOW1");
            assertThat(held(index, Clearance.ALL)).containsExactly("07MOSCOW1", "07MOSCOW2");
        }
        Files.delete(inTheWay);
        try (LuceneIndex index = LuceneIndex.open(folder, (_, _, _) -> List.of())) {
            assertThat(held(index, READER)).containsExactly("07MOSCOW1");

            index.apply(List.of(cable(1, NODIS), cable(2, CONFIDENTIAL), cable(3, NODIS)), 5);

            assertThat(index.sequence()).isEqualTo(5);
            assertThat(held(index, READER)).containsExactly("07MOSCOW2");
            assertThat(held(index, Clearance.ALL)).containsExactly("07MOSCOW1", "07MOSCOW2", "07MOSCOW3");
        }
    }

    @Test
    void aFirstBatchThatWasKilledLeavesNothing(@TempDir Path other) throws IOException {
        Path inTheWay = Files.createDirectory(other.resolve("ledger.next"));
        try (LuceneIndex index = LuceneIndex.open(other, (_, _, _) -> List.of())) {
            assertThatThrownBy(() -> index.apply(List.of(cable(1, CONFIDENTIAL)), 1))
                    .isInstanceOf(IndexException.class);
            Files.delete(inTheWay);

            assertThat(held(index, Clearance.ALL)).isEmpty();
            index.apply(List.of(cable(3, CONFIDENTIAL)), 1);
            assertThat(held(index, Clearance.ALL)).containsExactly("07MOSCOW3");
        }
    }

    @Test
    void anotherProcessReadsAndFollowsButCannotWrite() {
        try (LuceneIndex writer = LuceneIndex.open(folder, (_, _, _) -> List.of());
                LuceneIndex other = LuceneIndex.open(folder, (_, _, _) -> List.of())) {
            writer.apply(List.of(cable(3, CONFIDENTIAL)), 3);
            assertThat(held(other, READER)).containsExactly("07MOSCOW1", "07MOSCOW3");

            writer.apply(List.of(cable(3, NODIS)), 4);
            assertThat(held(other, READER)).containsExactly("07MOSCOW1");
            assertThat(other.sequence()).isEqualTo(4);

            assertThatThrownBy(() -> other.apply(List.of(), 5))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("is being written by another process: wait until it is done, or stop it");
            assertThatThrownBy(other::clear).isInstanceOf(IndexException.class);

            writer.clear();
            assertThat(held(other, Clearance.ALL)).isEmpty();
        }
        try (LuceneIndex next = LuceneIndex.open(folder, (_, _, _) -> List.of())) {
            next.apply(List.of(cable(4, NODIS)), 1);
            assertThat(held(next, Clearance.ALL)).containsExactly("07MOSCOW4");
        }
    }

    @Test
    void anIndexOfAnotherFormatSaysSoAndCanBeBuiltAnew() throws IOException {
        Files.writeString(folder.resolve("ledger"), "septel index 99\nsomething else\n");

        buildsAnew("is of format 99, not 9: build it anew with `septel reindex`");
    }

    @Test
    void aDamagedLedgerSaysSoAndCanBeBuiltAnew() throws IOException {
        for (String damaged : List.of(
                "",
                "x",
                "septel index 9",
                "septel index 9\nsequence x\nend\n",
                "septel index 9\nsequence 1\npartition a\nend\n")) {
            Files.writeString(folder.resolve("ledger"), damaged);
            buildsAnew("is damaged: build it anew with `septel reindex`");
        }
    }

    @Test
    void damageIsNewsOnlyForThoseWhoMaySeeWhatIsDamaged() throws IOException {
        try (Stream<Path> files = Files.walk(partition("SECRET"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (LuceneIndex index = LuceneIndex.open(folder, (_, _, _) -> List.of())) {
            assertThat(held(index, READER)).containsExactly("07MOSCOW1");
            assertThatThrownBy(() -> held(index, Clearance.ALL))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("is damaged: build it anew")
                    .hasMessageNotContaining("SECRET");
            index.clear();
            index.apply(List.of(cable(9, NODIS)), 1);
            assertThat(held(index, Clearance.ALL)).containsExactly("07MOSCOW9");
        }
    }

    @Test
    void aPartitionInAnothersPlaceIsNotRead() throws IOException {
        Path secret = partition("SECRET");
        Path open = partition("CONFIDENTIAL");
        Path aside = Files.move(secret, folder.resolve("aside"));
        Files.move(open, secret);
        Files.move(aside, open);

        try (LuceneIndex index = LuceneIndex.open(folder, (_, _, _) -> List.of())) {
            assertThatThrownBy(() -> held(index, READER)).isInstanceOf(IndexException.class);
        }
    }

    private void buildsAnew(String message) {
        try (LuceneIndex index = LuceneIndex.open(folder, (_, _, _) -> List.of())) {
            assertThatThrownBy(index::sequence)
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining(message);
            assertThatThrownBy(() -> held(index, READER)).isInstanceOf(IndexException.class);
            assertThatThrownBy(() -> index.apply(List.of(), 1)).isInstanceOf(IndexException.class);
            index.clear();
            index.apply(List.of(cable(5, NODIS)), 1);
            assertThat(held(index, Clearance.ALL)).containsExactly("07MOSCOW5");
        }
    }

    private Path partition(String level) throws IOException {
        try (Stream<Path> partitions = Files.list(folder)) {
            return partitions
                    .filter(path -> path.getFileName().toString().startsWith(level))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> held(LuceneIndex index, Clearance clearance) {
        try (Searcher searcher = index.searcher(clearance)) {
            return searcher
                    .search(new SearchRequest(new Query.All(), 10, Optional.empty(), SearchRequest.Sort.ID, false))
                    .hits()
                    .stream()
                    .map(hit -> hit.id().toString())
                    .toList();
        }
    }

    private static IndexedCable cable(int number, AccessLabel label) {
        return new IndexedCable(
                CableId.of(2007, "MOSCOW", number),
                Audience.of(label),
                ContentHash.of(""),
                TextRuns.NONE,
                "Title",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Facts.cable("07MOSCOW" + number).facts(),
                0);
    }
}

package org.septel.archive.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.septel.archive.store.Arrivals.arrival;
import static org.septel.archive.store.Arrivals.batch;
import static org.septel.archive.store.Arrivals.id;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.Audience;
import org.septel.archive.cable.CatalogueField;
import org.septel.archive.cable.ParsedCable;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.search.Field;
import org.septel.archive.search.IndexException;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.store.Arrivals;
import org.septel.archive.store.Storage;
import org.septel.archive.store.sqlite.SqliteStorage;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

@SuppressWarnings("NullAway.Init")
class IndexFollowerTest {

    @TempDir
    Path folder;

    private Storage storage;
    private final MemoryIndex index = new MemoryIndex();
    private final List<Long> progress = new ArrayList<>();

    @BeforeEach
    void open() {
        storage = SqliteStorage.open(folder);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    private IndexFollower follower() {
        var lexicon = Lexicon.standard();
        var reader = new CableReader(new TelegramParser(lexicon), lexicon);
        return new IndexFollower(storage, index, reader, 2, new IndexFollower.Limits(500, 8_000_000));
    }

    private void catchUp() {
        follower().catchUp((sequence, last) -> progress.add(sequence), () -> false);
    }

    @Test
    void everyCableIsAppliedInBoundedBatches() {
        storage.store().add(batch(1, 1_200));
        assertThat(IndexFollower.isBehind(storage.store(), index)).isTrue();
        catchUp();
        assertThat(index.cables).hasSize(1_200);
        assertThat(index.batches).containsExactly(500, 500, 200);
        assertThat(progress).isSorted().endsWith(1_200L);
        assertThat(IndexFollower.isBehind(storage.store(), index)).isFalse();
        catchUp();
        assertThat(index.batches).hasSize(3);
    }

    @Test
    void longTextsMakeSmallBatches() {
        storage.store().add(batch(1, 300));
        storage.store().add(List.of(arrival(id(301), "A LONG TEXT. ".repeat(700_000))));
        storage.store().add(batch(302, 300));
        catchUp();
        assertThat(index.batches).containsExactly(500, 101);
    }

    @Test
    void aCableThatChangedTwiceIsAppliedOnceAsItIsNow() {
        storage.store().add(List.of(arrival(id(1), "OLD WORDS"), arrival(id(2), "X"), arrival(id(1), "NEW WORDS")));
        catchUp();
        assertThat(index.batches).containsExactly(2);
        assertThat(words(index.cable(id(1)))).contains("NEW WORDS").doesNotContain("OLD WORDS");
        storage.store().add(List.of(arrival(id(1), "NEWEST WORDS")));
        catchUp();
        assertThat(index.batches).containsExactly(2, 1);
        assertThat(words(index.cable(id(1)))).contains("NEWEST WORDS");
    }

    private static String words(IndexedCable cable) {
        return String.join(
                " ",
                cable.paragraphs().stream().map(IndexedCable.Paragraph::text).toList());
    }

    @Test
    void afterAFailureItGoesOnWhereItWas() {
        storage.store().add(batch(1, 1_200));
        index.failAfter(1);
        assertThatThrownBy(this::catchUp).isInstanceOf(IndexException.class);
        assertThat(index.sequence()).isEqualTo(500);
        index.failAfter(-1);
        catchUp();
        assertThat(index.cables).hasSize(1_200);
        assertThat(index.batches).containsExactly(500, 500, 200);
    }

    @Test
    void askedToStopItLeavesTheRestForTheNextTime() {
        storage.store().add(batch(1, 1_200));
        follower().catchUp(IndexingProgress.SILENT, () -> index.sequence() == 500);
        assertThat(index.sequence()).isEqualTo(500);
        assertThat(IndexFollower.isBehind(storage.store(), index)).isTrue();
    }

    @Test
    void whatIsAtHandIsNotReadAgainUnlessItHasChangedSince() {
        var atHand = storage.store().add(batch(1, 2)).fresh().stream()
                .map(cable -> new ParsedCable(cable, new TelegramParser(Lexicon.standard()).parse("AT HAND")))
                .toList();
        storage.store().add(List.of(arrival(id(1), "NEWER")));
        try (Following following = follower().begin()) {
            following.catchUp(atHand, IndexingProgress.SILENT, () -> false);
            storage.corrections().add(id(2), CatalogueField.TITLE, "Right", "wrong", "tester", "a test");
            following.catchUp(List.of(), IndexingProgress.SILENT, () -> false);
            assertThat(index.sequence()).isZero();
            following.commit();
        }
        assertThat(index.sequence()).isEqualTo(4);
        assertThat(words(index.cable(id(1)))).contains("NEWER");
        assertThat(index.cable(id(2)).title()).isEqualTo("Right");
    }

    @Test
    void anIndexOfAnotherStoreIsEmptiedFirst() {
        storage.store().add(batch(1, 3));
        index.apply(List.of(), 99);
        catchUp();
        assertThat(index.sequence()).isEqualTo(3);
        assertThat(index.cables).hasSize(3);
    }

    @Test
    void whatTheRecordSaysIsIndexed() {
        storage.store().add(List.of(arrival(id(1), "NOTHING LIKE A TELEGRAM")));
        catchUp();
        IndexedCable cable = index.cable(id(1));
        assertThat(cable.audience()).isEqualTo(Audience.of(Arrivals.LABEL));
        assertThat(cable.created()).isEqualTo(Arrivals.RECORD.created());
        assertThat(cable.values(Field.ORIGIN)).containsExactly("Embassy Arcadia");
        assertThat(cable.values(Field.TAG)).containsExactly("PREL", "ECON");
        assertThat(cable.title()).isEqualToIgnoringCase("Arcadia: the harvest");
        assertThat(words(cable)).contains("NOTHING LIKE A TELEGRAM");
    }

    @Test
    void aCableWithoutAnyTitleIsCalledByItsId() {
        storage.store().add(List.of(arrival(id(1), "", new byte[0], PublishedRecord.NONE)));
        catchUp();
        assertThat(index.cable(id(1)).title()).isEqualTo("07ARCADIA1");
    }
}

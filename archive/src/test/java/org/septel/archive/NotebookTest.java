package org.septel.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.Notebook.Into;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.Collected;
import org.septel.archive.cable.Collected.Mark;
import org.septel.archive.cable.Collected.Remark;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.meaning.MeaningMissing;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.Arrivals;
import org.septel.archive.store.sqlite.SqliteStorage;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

class NotebookTest {

    private static final Clearance LOW = new Clearance(Optional.of(Classification.UNCLASSIFIED), Set.of());
    private static final CableId OPEN = CableId.of(2007, "KARDOS", 1);
    private static final CableId SECRET = CableId.of(2007, "KARDOS", 2);

    @TempDir
    Path home;

    @BeforeEach
    void holdTwoCables() {
        add(OPEN, Classification.UNCLASSIFIED, "SUBJECT: THE QUAY\n\n1. Every kingdom has\nits toll gate.\n");
        add(SECRET, Classification.SECRET, "SUBJECT: THE TOLL\n\n1. The toll is a secret.\n");
    }

    private void add(CableId id, Classification level, String text) {
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
    }

    private Archive open() {
        return Archive.open(ArchiveSettings.at(home));
    }

    private static List<CableId> ids(List<Collected> items) {
        return items.stream().map(Collected::cable).toList();
    }

    @Test
    void whatIsCollectedStaysInTheReadersOrder() {
        try (Archive archive = open()) {
            Notebook notebook = archive.notebook(Clearance.ALL);
            long tolls = notebook.make(" Tolls ");
            notebook.collect(new Into.Held(tolls), OPEN, Remark.NONE);
            notebook.collect(new Into.Held(tolls), SECRET, new Remark(Mark.RED, "harbour", "look again"));
            assertThat(notebook.collection(tolls).orElseThrow().title()).isEqualTo("Tolls");
            assertThat(ids(notebook.items(tolls))).containsExactly(OPEN, SECRET);
            notebook.move(notebook.items(tolls).getLast().number(), 1);
            assertThat(ids(notebook.items(tolls))).containsExactly(SECRET, OPEN);
            notebook.move(notebook.items(tolls).getFirst().number(), -5);
            notebook.drop(notebook.items(tolls).getFirst().number());
            assertThat(ids(notebook.items(tolls))).containsExactly(SECRET);
        }
        try (Archive archive = open()) {
            Collected kept =
                    archive.notebook(Clearance.ALL).search("HARBOUR again").getFirst();
            assertThat(kept.remark()).isEqualTo(new Remark(Mark.RED, "harbour", "look again"));
        }
    }

    @Test
    void aPassageIsFoundAgainWhenANewVersionComes() {
        try (Archive archive = open()) {
            Notebook notebook = archive.notebook(Clearance.ALL);
            long tolls = notebook.make("Tolls");
            notebook.collect(new Into.Held(tolls), OPEN, "kingdom has its toll", Remark.NONE);
            Reading reading = archive.room(Clearance.ALL).cable(OPEN).orElseThrow();
            Collected.Passage passage = notebook.items(tolls).getFirst().what().orElseThrow();
            assertThat(passage.span().of(reading.telegram().raw())).isEqualTo("kingdom has\nits toll");
            assertThat(notebook.standing(reading, passage)).isEqualTo(Notebook.Standing.AS_READ);
            assertThatThrownBy(
                            () -> notebook.collect(new Into.Held(tolls), OPEN, "words that nobody wrote", Remark.NONE))
                    .hasMessageContaining("not in 07KARDOS1");
        }
        add(OPEN, Classification.UNCLASSIFIED, "SUBJECT: THE QUAY, AGAIN\n\n1. Every kingdom has its\ntoll gate.\n");
        assertThat(standingNow()).isEqualTo(Notebook.Standing.STILL);
        add(OPEN, Classification.UNCLASSIFIED, "SUBJECT: THE QUAY\n\n1. XXXXXXXXXXXX.\n");
        assertThat(standingNow()).isEqualTo(Notebook.Standing.IN_OLDER);
    }

    private Notebook.Standing standingNow() {
        try (Archive archive = open()) {
            Notebook notebook = archive.notebook(Clearance.ALL);
            return notebook.standing(
                    archive.room(Clearance.ALL).cable(OPEN).orElseThrow(),
                    notebook.search("kingdom").getFirst().what().orElseThrow());
        }
    }

    @Test
    void everyResultOfAQueryIsCollectedOnce() {
        try (Archive archive = open()) {
            Notebook notebook = archive.notebook(Clearance.ALL);
            long all = notebook.make("All");
            notebook.collect(new Into.Held(all), SECRET, Remark.NONE);
            assertThat(notebook.collect(notebook.titled("All"), new Query.Word("toll"), Ranking.WORDS))
                    .isEqualTo(all);
            assertThat(ids(notebook.items(all))).containsExactly(SECRET, OPEN);
            notebook.collect(new Into.Held(all), new Query.Word("toll"), Ranking.WORDS);
            assertThat(ids(notebook.items(all))).containsExactly(SECRET, OPEN);
        }
    }

    @Test
    void whatIsRefusedLeavesNoCollectionBehind() {
        try (Archive archive = open()) {
            Notebook notebook = archive.notebook(Clearance.ALL);
            Into made = notebook.titled("Tolls");
            assertThatThrownBy(() -> notebook.collect(made, new Query.Word("toll"), Ranking.MEANING))
                    .isInstanceOf(MeaningMissing.class);
            assertThatThrownBy(() -> notebook.collect(made, OPEN, "words that nobody wrote", Remark.NONE))
                    .hasMessageContaining("not in 07KARDOS1");
            assertThatThrownBy(() -> notebook.collect(made, CableId.of(2007, "KARDOS", 3), Remark.NONE))
                    .hasMessage("no cable 07KARDOS3");
            assertThatThrownBy(() -> notebook.titled(" ")).hasMessageContaining("needs a title");
            assertThat(notebook.collections()).isEmpty();
        }
    }

    @Test
    void whatAReaderMayNotSeeIsInNoCollection() {
        try (Archive archive = open()) {
            Notebook all = archive.notebook(Clearance.ALL);
            long tolls = all.make("Tolls");
            all.collect(new Into.Held(tolls), SECRET, new Remark(Mark.BLUE, "", "a secret toll"));
            Notebook low = archive.notebook(LOW);
            assertThat(low.items(tolls)).isEmpty();
            assertThat(low.search("toll")).isEmpty();
            low.drop(all.items(tolls).getFirst().number());
            assertThat(all.items(tolls)).hasSize(1);
            assertThatThrownBy(() -> low.collect(new Into.Held(tolls), SECRET, Remark.NONE))
                    .hasMessage("no cable 07KARDOS2");
            low.collect(new Into.Held(tolls), new Query.Word("toll"), Ranking.WORDS);
            assertThat(ids(all.items(tolls))).containsExactly(SECRET, OPEN);
        }
    }

    @Test
    void aQueryFindsWhatIsInACollectionNow() {
        try (Archive archive = open()) {
            Notebook notebook = archive.notebook(Clearance.ALL);
            long tolls = notebook.make("Ferry  tolls");
            notebook.make("Empty");
            assertThat(found(archive, "collection:\"ferry tolls\"", Clearance.ALL))
                    .isEmpty();
            notebook.collect(new Into.Held(tolls), SECRET, Remark.NONE);
            assertThat(found(archive, "collection:\"ferry tolls\"", Clearance.ALL))
                    .containsExactly(SECRET);
            notebook.collect(new Into.Held(tolls), OPEN, Remark.NONE);
            for (String query :
                    List.of("collection:1", "collection:FERR*", "(collection:1 OR collection:empty) toll")) {
                assertThat(found(archive, query, Clearance.ALL)).as(query).containsExactly(OPEN, SECRET);
                assertThat(found(archive, query, LOW)).as(query).containsExactly(OPEN);
            }
            assertThat(found(archive, "-collection:1", Clearance.ALL)).isEmpty();
            assertThat(found(archive, "-collection:nowhere", Clearance.ALL)).hasSize(2);
            assertThat(found(archive, "collection:2", Clearance.ALL)).isEmpty();
        }
    }

    private static List<CableId> found(Archive archive, String query, Clearance clearance) {
        var request =
                new SearchRequest(new QueryParser().parse(query), 9, Optional.empty(), SearchRequest.Sort.ID, false);
        return archive.room(clearance).search(request).hits().stream()
                .map(Hit::id)
                .toList();
    }
}

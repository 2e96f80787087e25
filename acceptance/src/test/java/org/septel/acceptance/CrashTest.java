package org.septel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.ReadingRoom;
import org.septel.archive.Workroom;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.Correction;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.store.ImportRun;
import org.septel.archive.store.Upkeep;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.CableId;

/// Kills the real command at random moments of imports, reindexes and corrections, and looks each time whether what it
/// had acknowledged is there, once and whole, and whether the index is the one that would be built anew.
///
/// `scripts/crash-test 200` kills more often than every build does.
@SuppressWarnings("NullAway.Init")
class CrashTest {

    private static final int KILLS = Integer.getInteger("septel.kills", 12);
    private static final long SEED = Long.getLong("septel.seed", System.nanoTime());

    private static final int FILES = 12;
    private static final int CABLES_OF_A_FILE = 250;

    /// A command takes about a second to start and to do its work.
    private static final int LATEST_KILL_MILLIS = Integer.getInteger("septel.latest", 3_000);

    /// The index is built anew and compared after so many kills, and at the end.
    private static final int COMPARED_EVERY = 10;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<Source> sources = new ArrayList<>();
    private final Map<CableId, SampleCable> acknowledged = new HashMap<>();
    private final List<String> corrections = new ArrayList<>();
    private Septel septel;

    /// A file to import and what is in it.
    private record Source(Path file, List<SampleCable> cables) {}

    @Test
    void aKillAtAnyMomentLosesNothingThatWasAcknowledgedAndDoublesNothing() throws Exception {
        septel = new Septel(folder.resolve("archive"));
        writeFiles();
        int killed = 0;
        for (int round = 1; killed < KILLS; round++) {
            int choice = acknowledged.isEmpty() ? 0 : random.nextInt(10);
            boolean ended = choice < 6
                    ? importing(sources.get(random.nextInt(sources.size())))
                    : choice < 8 ? ends(List.of("reindex")) : correcting();
            killed += ended ? 0 : 1;
            check(round % COMPARED_EVERY == 0);
        }
        for (Source source : sources) {
            assertThat(septel.run("import", source.file()).exit()).isZero();
            acknowledge(source);
        }
        check(true);
    }

    private void writeFiles() throws IOException {
        try (Stream<SampleCable> cables = new SampleCables(3).stream(FILES * CABLES_OF_A_FILE)) {
            List<SampleCable> all = cables.toList();
            for (int i = 0; i < FILES; i++) {
                List<SampleCable> some = all.subList(i * CABLES_OF_A_FILE, (i + 1) * CABLES_OF_A_FILE);
                var rows = new StringBuilder();
                for (SampleCable cable : some) {
                    rows.append("\"1\",\"\",\"%s\",\"\",\"\",\"\",\"\",\"%s\"\n"
                            .formatted(
                                    cable.id(),
                                    cable.text().replace("\\", "\\\\").replace("\"", "\"\"")));
                }
                sources.add(new Source(Files.writeString(folder.resolve(i + ".csv"), rows), some));
            }
        }
    }

    private boolean importing(Source source) throws Exception {
        boolean ended = ends(List.of("import", source.file().toString()));
        if (ended) {
            acknowledge(source);
        }
        return ended;
    }

    private void acknowledge(Source source) {
        source.cables().forEach(cable -> acknowledged.put(cable.id(), cable));
    }

    private boolean correcting() throws Exception {
        List<CableId> held = acknowledged.keySet().stream().sorted().toList();
        CableId id = held.get(random.nextInt(held.size()));
        String title = "KUMQUAT " + random.nextInt(1_000_000);
        boolean ended = ends(List.of("correct", id.toString(), "title", title, "--reason", "crash test"));
        if (ended) {
            corrections.add(id + " " + title);
        }
        return ended;
    }

    /// Whether the command came to its end before it was killed.
    private boolean ends(List<String> command) throws Exception {
        Process process = septel.start(command.toArray());
        try (var out = process.getInputStream();
                var err = process.getErrorStream()) {
            boolean ended = process.waitFor(1L + random.nextInt(LATEST_KILL_MILLIS), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.toHandle().destroyForcibly();
                process.waitFor();
                return false;
            }
            assertThat(process.exitValue())
                    .as("%s, seed %d: %s", command, SEED, new String(err.readAllBytes(), StandardCharsets.UTF_8))
                    .isZero();
            assertThat(out.readAllBytes()).isNotEmpty();
            return true;
        }
    }

    private void check(boolean compared) {
        if (!Files.exists(septel.archive())) {
            assertThat(acknowledged).isEmpty();
            return;
        }
        try (Archive archive = Archive.open(ArchiveSettings.at(septel.archive()))) {
            ReadingRoom room = archive.room(Clearance.ALL);
            SearchPage all = search(room, new Query.All());
            Workroom workroom = archive.workroom();
            assertThat(workroom.verify(Upkeep.Progress.SILENT).damages())
                    .as("seed " + SEED)
                    .isEmpty();
            assertThat(all.total()).as("seed " + SEED).isEqualTo(room.size());
            acknowledged.forEach((id, cable) -> {
                var reading = room.cable(id).orElseThrow(() -> new AssertionError(id + " is lost, seed " + SEED));
                assertThat(reading.telegram().raw()).isEqualTo(cable.text());
                assertThat(reading.cable().versions()).hasSize(1);
            });
            assertThat(workroom.corrections().stream().map(CrashTest::shown).toList())
                    .as("seed " + SEED)
                    .containsAll(corrections)
                    .doesNotHaveDuplicates();
            assertThat(workroom.imports().stream().mapToLong(ImportRun::added).sum())
                    .as("cables that the ledger counts, seed " + SEED)
                    .isEqualTo(room.size());
            if (compared) {
                compare(archive, room);
            }
        }
    }

    private static String shown(Correction correction) {
        return correction.cable() + " " + correction.value();
    }

    private static void compare(Archive archive, ReadingRoom room) {
        List<SearchPage> followed = pages(room);
        archive.reindex();
        assertThat(pages(room)).as("the index built anew, seed " + SEED).isEqualTo(followed);
    }

    /// Ids, scores, passages and counts of a good part of the archive.
    private static List<SearchPage> pages(ReadingRoom room) {
        return Stream.of("minister", "kumquat", "economy", "the", "embassy")
                .map(Query.Word::new)
                .map(word -> search(room, word))
                .toList();
    }

    private static SearchPage search(ReadingRoom room, Query query) {
        return room.search(new SearchRequest(query, 100, Optional.empty(), SearchRequest.Sort.RELEVANCE, true));
    }
}

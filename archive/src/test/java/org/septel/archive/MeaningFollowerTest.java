package org.septel.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportProgress;
import org.septel.archive.search.meaning.MeaningMissing;
import org.septel.archive.search.meaning.WordHash;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.Classification;

@SuppressWarnings("NullAway.Init")
class MeaningFollowerTest {

    private static final int CABLES = 30;
    private static final Duration OFTEN = Duration.ofMillis(20);

    @TempDir
    Path folder;

    private Archive archive;
    private final BlockingQueue<MeaningProgress.State> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void fill() throws IOException {
        archive = Archive.open(ArchiveSettings.at(folder.resolve("archive")).with(() -> Optional.of(new WordHash())));
        bring(3);
    }

    private void bring(long seed) throws IOException {
        Path cables = Files.createDirectory(folder.resolve("cables" + seed));
        try (Stream<SampleCable> samples = new SampleCables(seed).stream(CABLES)) {
            for (SampleCable sample : samples.toList()) {
                Files.writeString(cables.resolve(sample.id() + ".txt"), sample.text());
            }
        }
        archive.importFrom(List.of(cables), Optional.empty(), ImportProgress.SILENT, () -> false);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private MeaningFollower follow() {
        return MeaningFollower.start(archive, told::add, OFTEN);
    }

    private MeaningProgress.State until(Predicate<MeaningProgress.State> enough) throws InterruptedException {
        MeaningProgress.State state;
        do {
            state = told.poll(1, TimeUnit.MINUTES);
            assertThat(state).as("it goes on").isNotNull();
        } while (!enough.test(state));
        return state;
    }

    private static boolean isWhole(MeaningProgress.State state) {
        return state.cables() == state.all();
    }

    private MeaningCoverage coverage(Clearance clearance) {
        return archive.room(clearance).meaning().orElseThrow();
    }

    @Test
    void makesWhatIsMissingAFewAtATimeAndThenWhatComesIn() throws Exception {
        assertThat(archive.room(Clearance.ALL).meaning()).isEmpty();
        try (MeaningFollower _ = follow()) {
            assertThat(until(state -> 0 < state.made()).made()).isLessThan(CABLES / 2);
            long first = until(MeaningFollowerTest::isWhole).all();
            assertThat(coverage(Clearance.ALL)).isEqualTo(new MeaningCoverage(first, first));

            bring(4);
            assertThat(until(state -> isWhole(state) && first < state.all()).made())
                    .isPositive();
        }
        assertThat(archive.prepareMeaning(state -> {}, () -> false).made()).isZero();
    }

    @Test
    void endsWhenItIsToldToAndAnotherGoesOnFromThere() throws Exception {
        long made;
        try (MeaningFollower _ = follow()) {
            made = until(state -> 0 < state.made()).made();
        }
        long before = archive.prepareMeaning(state -> {}, () -> true).cables();
        assertThat(before).isBetween(made, CABLES * 2L);

        told.clear();
        try (MeaningFollower _ = follow()) {
            MeaningProgress.State end = until(MeaningFollowerTest::isWhole);
            assertThat(end.made()).isLessThanOrEqualTo(end.all() - made);
        }
    }

    @Test
    void waitsWhileSomebodyElseMakesThem() throws Exception {
        var others = new LinkedBlockingQueue<Boolean>();
        archive.prepareMeaning(
                state -> {
                    if (others.isEmpty()) {
                        others.add(true);
                        try (MeaningFollower _ = follow()) {
                            assertThatThrownBy(() -> archive.prepareMeaning(none -> {}, () -> false))
                                    .isInstanceOf(MeaningBusy.class);
                        }
                    }
                },
                () -> false);
        assertThat(others).isNotEmpty();
        assertThat(told).as("it made none meanwhile").isEmpty();
    }

    @Test
    void aReaderIsToldOfTheCablesThatThisReaderMaySee() throws Exception {
        var low = new Clearance(Optional.of(Classification.UNCLASSIFIED), Set.of("SIPDIS"));
        try (MeaningFollower _ = follow()) {
            until(MeaningFollowerTest::isWhole);
            long seen = archive.room(low).size();
            assertThat(seen).isLessThan(archive.room(Clearance.ALL).size());
            assertThat(coverage(low)).isEqualTo(new MeaningCoverage(seen, seen));
        }
    }

    @Test
    void withoutAModelItDoesNotBegin() {
        try (Archive without = Archive.open(ArchiveSettings.at(folder.resolve("other")))) {
            assertThatThrownBy(() -> without.followMeaning(state -> {})).isInstanceOf(MeaningMissing.class);
        }
    }
}

package org.septel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.meaning.Mapped;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.Classification;

class MappedCountTest {

    private static final List<SampleCable> SAMPLES =
            new SampleCables(11).stream(60).toList();
    private static final Clearance LOW = new Clearance(Optional.of(Classification.CONFIDENTIAL), Set.of("SIPDIS"));

    @TempDir
    Path folder;

    /// Remembers what it was asked.
    private static final class Made implements Mapped {

        private final Set<Long> keys = new HashSet<>();
        private final List<Long> asked = new ArrayList<>();

        @Override
        public boolean holds(long key) {
            asked.add(key);
            return keys.contains(key);
        }

        @Override
        public long cables() {
            return keys.size();
        }

        int askedSince() {
            int count = asked.size();
            asked.clear();
            return count;
        }
    }

    private static MeaningCoverage of(MappedCount count, Made made, Archive archive, Clearance clearance) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return count.of(made, searcher);
        }
    }

    @Test
    void whatWasCountedIsLookedAtAgainOnlyWhereItMayHaveChanged() throws IOException {
        try (Archive archive = Archive.open(ArchiveSettings.at(folder.resolve("archive")))) {
            SampleArchive.bring(archive, folder.resolve("first"), SAMPLES.subList(0, 40));
            long all = archive.room(Clearance.ALL).size();
            long few = archive.room(LOW).size();
            assertThat(few).isBetween(1L, all - 1);
            var made = new Made();
            var count = new MappedCount();
            assertThat(of(count, made, archive, Clearance.ALL)).isEqualTo(new MeaningCoverage(0, all));
            List<Long> keys = List.copyOf(made.asked);
            assertThat(made.askedSince()).isEqualTo((int) all);

            assertThat(of(count, made, archive, Clearance.ALL)).isEqualTo(new MeaningCoverage(0, all));
            assertThat(made.askedSince()).as("nothing was made").isZero();

            made.keys.addAll(keys.subList(0, 30));
            assertThat(of(count, made, archive, Clearance.ALL)).isEqualTo(new MeaningCoverage(30, all));
            assertThat(made.askedSince()).isEqualTo((int) all);
            made.keys.addAll(keys.subList(30, 35));
            assertThat(of(count, made, archive, Clearance.ALL)).isEqualTo(new MeaningCoverage(35, all));
            assertThat(made.askedSince()).as("those alone that were missing").isEqualTo((int) all - 30);

            assertThat(of(new MappedCount(), made, archive, LOW).all()).isEqualTo(few);
            SampleArchive.bring(archive, folder.resolve("second"), SAMPLES.subList(40, 60));
            long more = archive.room(Clearance.ALL).size();
            assertThat(of(count, made, archive, Clearance.ALL)).isEqualTo(new MeaningCoverage(35, more));
        }
    }
}

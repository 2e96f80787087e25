package org.septel.archive;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.meaning.Mapped;

/// Counts how many of the cables that one reader may see can be compared by meaning. Every cable is looked at once for
/// each state of the index; then those alone that had no vectors yet, and only after some were made.
///
/// Safe for any number of threads; one counts and the others wait for it.
final class MappedCount {

    private Optional<Count> last = Optional.empty();

    /// @param when    how many had vectors when it was counted
    /// @param missing the keys of those that had none
    private record Count(String state, Mapped vectors, long when, long[] missing, long all) {

        boolean isOf(String now, Mapped known) {
            return state.equals(now) && vectors.equals(known);
        }

        Count later() {
            long made = vectors.cables();
            return made == when
                    ? this
                    : new Count(
                            state,
                            vectors,
                            made,
                            Arrays.stream(missing)
                                    .filter(key -> !vectors.holds(key))
                                    .toArray(),
                            all);
        }

        MeaningCoverage coverage() {
            return new MeaningCoverage(all - missing.length, all);
        }
    }

    /// @param searcher for what the reader may see
    synchronized MeaningCoverage of(Mapped vectors, Searcher searcher) {
        String state = searcher.state();
        Count now = last.filter(count -> count.isOf(state, vectors))
                .map(Count::later)
                .orElseGet(() -> counted(state, vectors, searcher));
        last = Optional.of(now);
        return now.coverage();
    }

    private static Count counted(String state, Mapped vectors, Searcher searcher) {
        long made = vectors.cables();
        long[] all = new long[1];
        var missing = LongStream.builder();
        searcher.meant(
                key -> {
                    all[0]++;
                    if (!vectors.holds(key)) {
                        missing.add(key);
                    }
                    return false;
                },
                none -> {});
        return new Count(state, vectors, made, missing.build().toArray(), all[0]);
    }
}

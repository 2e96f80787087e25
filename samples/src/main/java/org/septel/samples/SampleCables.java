package org.septel.samples;

import java.util.stream.Stream;

/// Invents cables: posts, subjects, references among each other, sections, portion marks, some with the faults of real
/// ones.
@SuppressWarnings({"UnusedVariable", "DoNotCallSuggester"})
public final class SampleCables {

    private final long seed;

    public SampleCables(long seed) {
        this.seed = seed;
    }

    /// The first so many cables of this seed, in the order of their dates; the same every time.
    public Stream<SampleCable> stream(int count) {
        throw new UnsupportedOperationException("not built yet " + seed + count);
    }
}

package org.septel.archive.search.meaning;

/// Which cables, each in one state, have their vectors, as far as one process made them. They only become more; where
/// some might go, another stands in its place.
public interface Mapped {

    /// By the key of the cable in its state.
    boolean holds(long key);

    /// How many have theirs.
    long cables();
}

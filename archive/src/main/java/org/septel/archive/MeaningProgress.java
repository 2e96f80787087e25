package org.septel.archive;

/// Told how far the making of vectors has come; called from one thread.
@FunctionalInterface
public interface MeaningProgress {

    void at(State state);

    /// How far it is.
    ///
    /// @param cables   that have their vectors by now
    /// @param all      cables there are, each in each state in which somebody sees it
    /// @param made     cables that got theirs in this run
    /// @param passages that were read in this run
    record State(long cables, long all, long made, long passages) {}
}

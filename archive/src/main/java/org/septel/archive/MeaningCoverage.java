package org.septel.archive;

/// How far the making of vectors has come among the cables that one reader may see.
///
/// @param mapped cables that can be compared by meaning
/// @param all    cables there are
public record MeaningCoverage(long mapped, long all) {

    /// Whether nothing is missing.
    public boolean isWhole() {
        return mapped == all;
    }
}

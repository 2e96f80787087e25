package org.septel.archive.search;

/// By what the best answers are told, where they are sorted by relevance.
public enum Ranking {
    /// what has the words that are asked for, the most telling first
    WORDS,
    /// what is nearest in meaning, whether it has the words or not
    MEANING,
    /// both, fused by their ranks
    HYBRID
}

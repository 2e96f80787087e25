package org.septel.archive.analysis;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much is held, and how much more there was: what a reader should know before the first search.
///
/// @param held    cables
/// @param records of these without a text: withdrawn, or the text is lost
/// @param cited   telegrams that cables held cite and that are not held, as [MissingCables] counts them
/// @param series  posts and years of which something is held
/// @param given   how many telegrams were numbered in these, as [SerialGaps] reckons; empty where nothing is held
/// @param posts   cables by the code of the post that numbered them
public record Extent(
        long held, long records, long cited, int series, Optional<Estimate> given, SortedMap<String, Long> posts) {

    public Extent {
        posts = Collections.unmodifiableSortedMap(new TreeMap<>(posts));
    }
}

package org.septel.archive.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What is counted most.
final class Frequent {

    private Frequent() {}

    /// The keys with the greatest counts, the greatest first; of equal ones the lesser key first.
    static <K extends Comparable<? super K>, N extends Comparable<? super N>> List<K> of(Map<K, N> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<K, N>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}

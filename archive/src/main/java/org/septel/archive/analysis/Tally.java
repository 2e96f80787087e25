package org.septel.archive.analysis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How often each key was seen in each of some states.
final class Tally<K extends Comparable<K>, S extends Enum<S>> {

    private final Class<S> states;
    private final Map<K, EnumMap<S, Integer>> counts = new HashMap<>();

    Tally(Class<S> states) {
        this.states = states;
    }

    void add(K key, S state) {
        counts.computeIfAbsent(key, _ -> new EnumMap<>(states)).merge(state, 1, Integer::sum);
    }

    long of(K key, S state) {
        return counts.getOrDefault(key, new EnumMap<>(states)).getOrDefault(state, 0);
    }

    long of(K key) {
        return counts.getOrDefault(key, new EnumMap<>(states)).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    /// The most frequent first.
    List<K> keys() {
        return counts.keySet().stream()
                .sorted(Comparator.comparingLong((K key) -> -of(key)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}

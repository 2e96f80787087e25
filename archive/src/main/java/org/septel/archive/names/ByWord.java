package org.septel.archive.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is kept for words, found by the number that [Words] makes of a word, so that to ask makes nothing.
final class ByWord<T> {

    private static final int FEWEST = 16;

    /// A power of two, at least twice as many as there are words; 0 where there is none.
    private long[] words = {};

    /// Which of the values, from 0.
    private int[] places = {};

    private final List<T> values = new ArrayList<>();

    boolean isEmpty() {
        return values.isEmpty();
    }

    @Nullable
    T get(long word) {
        if (values.isEmpty()) {
            return null;
        }
        int at = at(word);
        return words[at] == 0 ? null : values.get(places[at]);
    }

    boolean has(long word) {
        return get(word) != null;
    }

    /// Keeps it instead of what was kept for the word.
    void put(long word, T value) {
        if (words.length <= 2 * values.size()) {
            grow();
        }
        int at = at(word);
        if (words[at] == 0) {
            words[at] = word;
            places[at] = values.size();
            values.add(value);
        } else {
            values.set(places[at], value);
        }
    }

    void putIfAbsent(long word, T value) {
        if (!has(word)) {
            put(word, value);
        }
    }

    private int at(long word) {
        int at = Words.spread(word) & (words.length - 1);
        while (words[at] != 0 && words[at] != word) {
            at = (at + 1) & (words.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] before = words;
        int[] were = places;
        words = new long[Math.max(FEWEST, 2 * before.length)];
        places = new int[words.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int at = at(before[i]);
                words[at] = before[i];
                places[at] = were[i];
            }
        }
    }
}

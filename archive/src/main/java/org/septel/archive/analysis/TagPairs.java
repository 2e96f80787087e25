package org.septel.archive.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.septel.archive.cable.CableFacts;

/// How many cables carry each tag, and each two tags.
public final class TagPairs {

    /// More tags of one cable are a list of something else.
    private static final int MOST_TAGS = 60;

    private final Map<String, Integer> tags = new TreeMap<>();
    private final Map<Pair, Integer> pairs = new HashMap<>();
    private long cables;
    private long untagged;
    private long paired;

    /// Two tags, the first in the order of letters first.
    record Pair(String one, String other) {}

    public void take(CableFacts facts) {
        cables++;
        List<String> carried =
                new TreeSet<>(facts.tags()).stream().limit(MOST_TAGS).toList();
        untagged += carried.isEmpty() ? 1 : 0;
        paired += 1 < carried.size() ? 1 : 0;
        for (int i = 0; i < carried.size(); i++) {
            tags.merge(carried.get(i), 1, Integer::sum);
            for (int j = i + 1; j < carried.size(); j++) {
                pairs.merge(new Pair(carried.get(i), carried.get(j)), 1, Integer::sum);
            }
        }
    }

    long cables() {
        return cables;
    }

    long untagged() {
        return untagged;
    }

    /// Cables with two tags or more.
    long paired() {
        return paired;
    }

    /// How many different tags there are.
    int different() {
        return tags.size();
    }

    int carrying(String tag) {
        return tags.getOrDefault(tag, 0);
    }

    int carrying(Pair pair) {
        return pairs.getOrDefault(pair, 0);
    }

    /// The most frequent tags first.
    List<String> frequent(int most) {
        return Frequent.of(tags, most);
    }
}

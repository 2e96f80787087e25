package org.septel.archive.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.septel.archive.cable.CableFacts;

/// How many cables carry each tag, by year and by post.
public final class TagCounts {

    private final Map<String, Map<String, Integer>> byYear = new TreeMap<>();
    private final Map<String, Map<String, Integer>> byPost = new TreeMap<>();
    private final Map<String, Integer> ofYear = new TreeMap<>();
    private final Map<String, Integer> ofPost = new TreeMap<>();
    private final Map<String, Integer> all = new TreeMap<>();
    private int cables;
    private int undated;
    private int untagged;

    public void take(CableFacts facts) {
        cables++;
        String post = facts.id().post();
        String year = facts.day().map(day -> String.valueOf(day.getYear())).orElse("");
        undated += year.isEmpty() ? 1 : 0;
        untagged += facts.tags().isEmpty() ? 1 : 0;
        ofPost.merge(post, 1, Integer::sum);
        if (!year.isEmpty()) {
            ofYear.merge(year, 1, Integer::sum);
        }
        for (String tag : Set.copyOf(facts.tags())) {
            all.merge(tag, 1, Integer::sum);
            byPost.computeIfAbsent(tag, _ -> new HashMap<>()).merge(post, 1, Integer::sum);
            if (!year.isEmpty()) {
                byYear.computeIfAbsent(tag, _ -> new HashMap<>()).merge(year, 1, Integer::sum);
            }
        }
    }

    int cables() {
        return cables;
    }

    int undated() {
        return undated;
    }

    int untagged() {
        return untagged;
    }

    Map<String, Integer> all() {
        return all;
    }

    /// Cables of each year that has any.
    Map<String, Integer> years() {
        return ofYear;
    }

    /// The years with most cables, in their order.
    public List<Integer> busiestYears(int most) {
        return Frequent.of(ofYear, most).stream()
                .map(Integer::parseInt)
                .filter(year -> 0 < year && year < 10_000)
                .sorted()
                .toList();
    }

    Distinctive overYears() {
        return against(byYear, ofYear);
    }

    Distinctive overPosts() {
        return against(byPost, ofPost);
    }

    /// Each tag in each group against all other groups.
    private static Distinctive against(Map<String, Map<String, Integer>> counts, Map<String, Integer> sizes) {
        var found = new Distinctive();
        long whole = sizes.values().stream().mapToLong(Integer::longValue).sum();
        counts.forEach((tag, groups) -> {
            long sum = groups.values().stream().mapToLong(Integer::longValue).sum();
            groups.forEach((group, count) -> {
                int size = sizes.getOrDefault(group, 0);
                found.test(tag, group, count, size, sum - count, whole - size);
            });
        });
        return found;
    }
}

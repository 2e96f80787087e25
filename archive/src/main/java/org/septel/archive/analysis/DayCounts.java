package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.septel.archive.cable.CableFacts;

/// How many cables of each day there are.
public final class DayCounts {

    private final NavigableMap<LocalDate, Integer> days = new TreeMap<>();
    private long cables;
    private long undated;

    public void take(CableFacts facts) {
        cables++;
        undated += facts.day().isEmpty() ? 1 : 0;
        facts.day().ifPresent(day -> days.merge(day, 1, Integer::sum));
    }

    long cables() {
        return cables;
    }

    long undated() {
        return undated;
    }

    /// Days with a cable, in order.
    NavigableMap<LocalDate, Integer> days() {
        return days;
    }

    int on(LocalDate day) {
        return days.getOrDefault(day, 0);
    }

    /// From one day to another, both included.
    long between(LocalDate first, LocalDate last) {
        return days.subMap(first, true, last, true).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }
}

package org.septel.archive.importing;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an import did. `records` is the sum of `added`, `versions`, `unchanged`, `quarantined` and the counts of
/// `passedOver`.
///
/// @param files    files read
/// @param records  records found in them
/// @param passedOver what was found and is no telegram, counted by what it is
/// @param problems what went wrong: one sentence each, file and position first; at most [#MOST_PROBLEMS]
/// @param stopped  whether it was asked to stop before the end
public record ImportReport(
        long files,
        long bytes,
        long records,
        long added,
        long versions,
        long unchanged,
        long quarantined,
        SortedMap<String, Long> passedOver,
        List<String> problems,
        boolean stopped) {

    public static final int MOST_PROBLEMS = 1_000;

    public ImportReport {
        passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
        problems = List.copyOf(problems);
    }
}

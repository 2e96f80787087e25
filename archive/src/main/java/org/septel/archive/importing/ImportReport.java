package org.septel.archive.importing;

import java.util.List;

/// What an import did. `records` is the sum of `added`, `versions`, `unchanged` and `quarantined`.
///
/// @param files    files read
/// @param records  records found in them
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
        List<String> problems,
        boolean stopped) {

    public static final int MOST_PROBLEMS = 1_000;

    public ImportReport {
        problems = List.copyOf(problems);
    }
}

package org.septel.archive.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One run in the ledger of imports.
///
/// @param number     from 1
/// @param person     who imported
/// @param paths      from where, as named; none where the quarantine was tried again
/// @param format     the layout that was told; empty where content told
/// @param ended      empty while it runs, and where it was interrupted
/// @param files      files read to their end
/// @param bytes      of these files
/// @param released   records that left quarantine
/// @param passedOver what is no telegram, counted by what it is
/// @param diagnostics oddities of the telegrams that were parsed, counted by code
public record ImportRun(
        long number,
        String person,
        List<String> paths,
        Optional<String> format,
        Instant began,
        Optional<Instant> ended,
        State state,
        long files,
        long bytes,
        long added,
        long versions,
        long unchanged,
        long quarantined,
        long released,
        SortedMap<String, Long> passedOver,
        SortedMap<String, Long> diagnostics) {

    public ImportRun {
        paths = List.copyOf(paths);
        passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
        diagnostics = Collections.unmodifiableSortedMap(new TreeMap<>(diagnostics));
    }

    /// How a run stands or ended.
    public enum State {
        RUNNING,
        /// read everything
        DONE,
        /// asked to stop before the end
        STOPPED,
        /// ended by a failure of the disk or a fault of ours
        FAILED,
        /// ended by a kill or a power cut
        INTERRUPTED
    }

    /// What went in: the sum of what came out.
    public long records() {
        long passed = passedOver.values().stream().mapToLong(Long::longValue).sum();
        return added + versions + unchanged + quarantined + passed;
    }
}

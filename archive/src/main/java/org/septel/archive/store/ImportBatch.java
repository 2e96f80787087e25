package org.septel.archive.store;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.septel.archive.cable.Provenance;

/// What an import commits together.
///
/// @param arrivals    records to keep
/// @param refusals    records that could not be read, for quarantine
/// @param released    numbers of records that leave quarantine, since they could be read now
/// @param known       records that the store was found to have already
/// @param passedOver  what is no telegram, counted by what it is
/// @param diagnostics oddities of the telegrams, counted by code
/// @param files       files that were read to their end
public record ImportBatch(
        List<Arrival> arrivals,
        List<Refusal> refusals,
        List<Long> released,
        long known,
        SortedMap<String, Long> passedOver,
        SortedMap<String, Long> diagnostics,
        List<ImportedFile> files) {

    public ImportBatch {
        arrivals = List.copyOf(arrivals);
        refusals = List.copyOf(refusals);
        released = List.copyOf(released);
        passedOver = new TreeMap<>(passedOver);
        diagnostics = new TreeMap<>(diagnostics);
        files = List.copyOf(files);
    }

    /// A record that could not be read.
    ///
    /// @param reason one sentence without a final full stop
    public record Refusal(Provenance provenance, String reason, byte[] bytes) {}
}

package org.septel.archive.cable;

import java.time.Instant;
import java.util.Optional;
import org.septel.telegram.CableId;

/// What an archivist puts in the place of what a cable says of itself. The cable stays as it is; this lies over it.
///
/// @param number from 1, over all cables
/// @param value  as [CatalogueField#checked]; empty to say that there is none
/// @param was    what stood there when the correction was made
/// @param undone who took it back; it stays in the record all the same
public record Correction(
        long number,
        CableId cable,
        CatalogueField field,
        String value,
        String was,
        String author,
        Instant made,
        String reason,
        Optional<Undoing> undone) {

    /// When a correction was taken back, and by whom.
    public record Undoing(String person, Instant at) {}

    /// Whether it holds.
    public boolean isStanding() {
        return undone.isEmpty();
    }
}

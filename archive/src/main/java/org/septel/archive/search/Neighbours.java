package org.septel.archive.search;

import java.util.Optional;
import org.septel.telegram.CableId;

/// What stands before and after a cable in the order of an answer.
///
/// @param previous empty for the first
/// @param next     empty for the last
public record Neighbours(Optional<CableId> previous, Optional<CableId> next) {

    /// Of a cable that is not in the answer.
    public static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
}

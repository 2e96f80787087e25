package org.septel.archive.search;

import java.util.Optional;
import org.septel.telegram.CableId;

/// What stands before and after a cable in the order of an answer.
///
/// @param previous empty for the first
/// @param next     empty for the last
/// @param place    which of the answers the cable is, from 1; 0 for none
/// @param total    how many answers there are
public record Neighbours(Optional<CableId> previous, Optional<CableId> next, long place, long total) {

    /// Of a cable that is not in the answer.
    public static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty(), 0, 0);
}

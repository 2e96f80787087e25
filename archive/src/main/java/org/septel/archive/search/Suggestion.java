package org.septel.archive.search;

import java.util.Optional;
import org.septel.telegram.CableId;

/// What a query that is being typed may become.
///
/// @param text    what to show: `PREL`, `Embassy Moscow`, a title
/// @param meaning what it stands for; empty where that is plain
/// @param hits    cables that have it, not counting what else is asked; empty where they were not counted
/// @param query   the whole query with it
/// @param cable   the cable that it names; empty where it names none
public record Suggestion(
        Kind kind, String text, String meaning, Optional<Long> hits, String query, Optional<CableId> cable) {

    /// What is suggested.
    public enum Kind {
        /// the name of a field
        FIELD,
        /// a value of a field
        VALUE,
        TAG,
        /// the post that cables come from
        ORIGIN,
        /// the id of a cable
        ID,
        /// the title of a cable
        SUBJECT
    }
}

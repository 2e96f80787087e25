package org.septel.archive.cable;

import java.time.Instant;

/// A query that a reader wants to hear of.
///
/// @param number as the archive counts them, from 1
/// @param query  as typed
/// @param owner  whose it is
/// @param seen   the store's sequence up to which the owner has seen what answers. It counts hidden cables too, so no
///     reader is shown it
public record SavedSearch(long number, String title, String query, String owner, long seen, Instant made) {

    /// The longest title, in UTF-16 units.
    public static final int MAX_TITLE = 200;

    /// The longest query, in UTF-16 units.
    public static final int MAX_QUERY = 2_000;
}

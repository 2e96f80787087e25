package org.septel.archive.cable;

import java.time.Instant;

/// Cables and passages that a reader put together.
///
/// @param number as the archive counts them, from 1
/// @param items  how many things are in it, whoever may see them
public record CableCollection(long number, String title, String author, Instant made, int items) {

    /// The longest title, in UTF-16 units.
    public static final int MAX_TITLE = 200;
}

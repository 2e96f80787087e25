package org.septel.archive.cable;

import java.time.Instant;
import java.util.Optional;

/// A list of who held which post when, that an archivist brought.
///
/// @param number from 1
/// @param file   its name
/// @param terms  how many it has
/// @param undone who took it back; it stays in the record all the same
public record Authority(
        long number, String file, long terms, String author, Instant made, Optional<Correction.Undoing> undone) {}

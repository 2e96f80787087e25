package org.septel.archive.store;

import org.septel.telegram.CableId;

/// A cable that changed.
///
/// @param sequence ascending, without gaps, from 1
public record Change(long sequence, CableId id) {}

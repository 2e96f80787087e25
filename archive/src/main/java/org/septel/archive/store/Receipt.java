package org.septel.archive.store;

/// What became of a batch: the three counts add up to its size.
///
/// @param added     cables that were not there
/// @param versions  new versions of cables that were
/// @param unchanged records that the store already had
/// @param sequence  the store's sequence after the batch
public record Receipt(int added, int versions, int unchanged, long sequence) {}

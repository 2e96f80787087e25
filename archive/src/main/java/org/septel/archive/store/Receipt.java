package org.septel.archive.store;

import java.util.List;
import org.septel.archive.cable.Cable;

/// What became of a batch: the three counts add up to its size.
///
/// @param added     cables that were not there
/// @param versions  new versions of cables that were
/// @param unchanged records that the store already had
/// @param sequence  the store's sequence after the batch
/// @param fresh     the cables that were not there and have one version now
public record Receipt(int added, int versions, int unchanged, long sequence, List<Cable> fresh) {

    public Receipt {
        fresh = List.copyOf(fresh);
    }
}

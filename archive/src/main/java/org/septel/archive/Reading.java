package org.septel.archive;

import java.util.List;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.Correction;
import org.septel.telegram.Telegram;

/// A cable on the desk: which version, what it says, and how the catalogue names it.
///
/// @param cable       with the versions that the reader may see
/// @param entry       with the corrections laid over it
/// @param corrections those that stand
public record Reading(
        Cable cable, CableVersion version, Telegram telegram, CatalogueEntry entry, List<Correction> corrections) {

    public Reading {
        corrections = List.copyOf(corrections);
    }
}

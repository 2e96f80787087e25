package org.septel.archive.indexing;

import java.util.List;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.Correction;

/// A cable, the text of its newest version, and what archivists corrected.
record CableText(Cable cable, String text, List<Correction> corrections) {

    CableText {
        corrections = List.copyOf(corrections);
    }
}

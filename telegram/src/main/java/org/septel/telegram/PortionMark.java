package org.septel.telegram;

import java.util.List;

/// The classification of one paragraph: `(C)`, `(S/NF)`, `(SBU)`.
///
/// @param caveats in the order written, expanded where the letters are known: `NOFORN`
/// @source 5 FAH-1 H-246
public record PortionMark(Classification level, List<String> caveats) {

    public PortionMark {
        caveats = List.copyOf(caveats);
    }

    /// As written in short: `C`, `S/NOFORN`.
    @Override
    public String toString() {
        return caveats.isEmpty() ? level.portion() : level.portion() + "/" + String.join("/", caveats);
    }
}

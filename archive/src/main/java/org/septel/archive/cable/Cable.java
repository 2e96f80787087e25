package org.septel.archive.cable;

import java.util.List;
import org.septel.telegram.CableId;

/// An archived cable with all its versions.
///
/// @param versions newest first, at least one
public record Cable(CableId id, List<CableVersion> versions) {

    public Cable {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a cable without a version: " + id);
        }
    }

    public CableVersion newest() {
        return versions.getFirst();
    }
}

package org.septel.archive.importing;

import java.util.List;
import org.septel.archive.cable.ParsedCable;

/// Told what an import has kept, by the thread that imports, after each batch is on the disk: whoever parses cables
/// next needs not parse these again.
@FunctionalInterface
public interface ImportFollower {

    /// Follows nothing.
    ImportFollower NOBODY = fresh -> {};

    /// @param fresh the cables of the batch that are new and at hand; not all of them need be
    void kept(List<ParsedCable> fresh);
}

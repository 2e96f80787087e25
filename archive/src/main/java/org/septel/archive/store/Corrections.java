package org.septel.archive.store;

import java.util.List;
import org.septel.archive.cable.CatalogueField;
import org.septel.archive.cable.Correction;
import org.septel.telegram.CableId;

/// What archivists put right. Each correction, and each that is taken back, is a [Change] of its cable, so that the
/// index follows. Nothing is ever deleted.
///
/// Every method may throw [StoreException].
public interface Corrections {

    /// Lays a correction over a cable.
    ///
    /// @throws IllegalArgumentException if the cable is not held
    Correction add(CableId cable, CatalogueField field, String value, String was, String author, String reason);

    /// Takes a correction back.
    ///
    /// @throws IllegalArgumentException if there is none of this number, or it was taken back already
    Correction undo(long number, String person);

    /// Those of a cable in the order in which they were made, those taken back included. An id finds the same telegram
    /// in either of its forms.
    List<Correction> of(CableId cable);

    /// Those of all cables.
    List<Correction> all();
}

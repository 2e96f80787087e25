package org.septel.archive.cable;

import java.time.Instant;
import org.septel.archive.access.AccessLabel;
import org.septel.telegram.CableId;

/// One witness of a cable: the text that one source gives.
///
/// @param number   from 1, in the order of arrival
/// @param content  hash of the telegram's text; what notes and citations point at
/// @param original hash of the record's bytes as they stood in the file
/// @param sequence the store's sequence of the change that brought it
public record CableVersion(
        CableId id,
        int number,
        ContentHash content,
        ContentHash original,
        PublishedRecord record,
        Provenance provenance,
        AccessLabel label,
        Instant imported,
        long sequence) {

    /// The same with another number.
    public CableVersion numbered(int other) {
        return new CableVersion(id, other, content, original, record, provenance, label, imported, sequence);
    }
}

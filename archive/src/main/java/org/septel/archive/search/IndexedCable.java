package org.septel.archive.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.septel.archive.access.AccessLabel;
import org.septel.telegram.CableId;

/// A cable as an index takes it.
///
/// @param from       the sender's address: `AMEMBASSY MOSCOW`
/// @param paragraphs in reading order
public record IndexedCable(
        CableId id,
        AccessLabel label,
        String title,
        Optional<Instant> created,
        Optional<String> origin,
        Optional<String> from,
        Optional<String> classification,
        List<String> tags,
        List<Paragraph> paragraphs) {

    public IndexedCable {
        tags = List.copyOf(tags);
        paragraphs = List.copyOf(paragraphs);
    }

    /// One block of the reading text.
    ///
    /// @param portion `C`, `S/NOFORN`
    public record Paragraph(Optional<Integer> number, Optional<String> portion, String text) {}
}

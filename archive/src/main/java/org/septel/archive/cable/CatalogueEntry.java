package org.septel.archive.cable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.CableId;

/// A cable in the catalogue: what record and telegram say together, the one rule applied for every list, page and
/// export.
///
/// @param documentId     the archive's own number where it is not the id: `1976STATE187673`
/// @param created        of the record, else of the date-time group; UTC
/// @param classification `CONFIDENTIAL`; of the record, else of the telegram; caveats apart
/// @param origin         `Embassy Moscow`; of the record, else of the sender's post
/// @param title          the record's title as published
/// @param subject        the telegram's whole SUBJECT
/// @param displayTitle   subject, else title, in mixed case
/// @param titleCut       whether the record's title is the subject cut short
public record CatalogueEntry(
        Optional<CableId> id,
        Optional<String> documentId,
        Optional<Instant> created,
        Optional<String> classification,
        List<String> caveats,
        List<String> captions,
        Optional<String> origin,
        Optional<String> title,
        Optional<String> subject,
        Optional<String> displayTitle,
        boolean titleCut) {

    public CatalogueEntry {
        caveats = List.copyOf(caveats);
        captions = List.copyOf(captions);
    }
}

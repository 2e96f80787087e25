package org.septel.archive.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.CableId;

/// A cable that answers a query.
public record Hit(
        CableId id,
        String title,
        Optional<Instant> created,
        Optional<String> origin,
        Optional<String> classification,
        List<String> tags,
        List<Snippet> snippets,
        float score) {

    public Hit {
        tags = List.copyOf(tags);
        snippets = List.copyOf(snippets);
    }
}

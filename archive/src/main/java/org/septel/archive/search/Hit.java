package org.septel.archive.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.CableId;

/// A cable that answers a query.
///
/// @param titleMarks stretches of `title` that matched, in order
/// @param snippets   the best passages in the order of the text, at most three; the beginning where none matched
/// @param score      how well it answers; 0 where hits are not sorted by relevance
/// @param reason     why it is there, where not words alone decide
public record Hit(
        CableId id,
        String title,
        List<Snippet.Mark> titleMarks,
        Optional<Instant> created,
        Optional<String> origin,
        Optional<String> classification,
        List<String> tags,
        List<Snippet> snippets,
        float score,
        Optional<Reason> reason) {

    /// A hit that has the words.
    public Hit(
            CableId id,
            String title,
            List<Snippet.Mark> titleMarks,
            Optional<Instant> created,
            Optional<String> origin,
            Optional<String> classification,
            List<String> tags,
            List<Snippet> snippets,
            float score) {
        this(id, title, titleMarks, created, origin, classification, tags, snippets, score, Optional.empty());
    }

    public Hit {
        titleMarks = List.copyOf(titleMarks);
        tags = List.copyOf(tags);
        snippets = List.copyOf(snippets);
    }
}

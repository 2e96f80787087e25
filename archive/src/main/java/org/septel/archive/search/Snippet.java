package org.septel.archive.search;

import java.util.List;
import java.util.Optional;

/// A passage of a hit with the words that were found.
///
/// @param marks   stretches of `text` that matched, `[start, end)` in UTF-16 units, in order
/// @param number  of the paragraph that it stands in
/// @param portion how that paragraph is marked: `C`, `S/NOFORN`
public record Snippet(String text, List<Mark> marks, Optional<Integer> number, Optional<String> portion) {

    public Snippet {
        marks = List.copyOf(marks);
    }

    /// Of which no more is known.
    public Snippet(String text, List<Mark> marks) {
        this(text, marks, Optional.empty(), Optional.empty());
    }

    /// A stretch of the text.
    public record Mark(int start, int end) {}
}

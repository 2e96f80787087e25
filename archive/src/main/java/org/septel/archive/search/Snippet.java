package org.septel.archive.search;

import java.util.List;

/// A passage of a hit with the words that were found.
///
/// @param marks stretches of `text` that matched, `[start, end)` in UTF-16 units, in order
public record Snippet(String text, List<Mark> marks) {

    public Snippet {
        marks = List.copyOf(marks);
    }

    /// A stretch of the text.
    public record Mark(int start, int end) {}
}

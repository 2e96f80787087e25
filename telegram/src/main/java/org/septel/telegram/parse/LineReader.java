package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// Reads one kind of line.
interface LineReader {

    /// The element that begins at this line's start, or null where the line is of another kind. The element may end
    /// before the line does, or lines later; it is never empty.
    @Nullable
    Element read(Line line, Progress progress);

    /// Whether a line whose content begins with this ASCII character can be of this kind: where it is false, nobody
    /// asks. What is not ASCII may begin a line of any kind.
    default boolean mayBegin(char first) {
        return true;
    }
}

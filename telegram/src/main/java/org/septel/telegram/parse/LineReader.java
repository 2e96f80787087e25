package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// Reads one kind of line.
interface LineReader {

    /// The element that begins at this line's start, or null where the line is of another kind. The element may end
    /// before the line does, or lines later; it is never empty.
    @Nullable
    Element read(Line line, Progress progress);

    /// Whether a line of this shape can be of this kind: where it is false, nobody asks. A line that begins with a
    /// character that is not ASCII may be of any kind.
    default boolean mayBe(Shape shape) {
        return true;
    }
}

package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// `BT` alone, the break between heading and text and after the text; `GRNC`, groups not counted, above it.
///
/// @source ACP 127, format lines 10, 11 and 13
final class BreakLineReader implements LineReader {

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isFirstOf("BG") && shape.isInCapitals();
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        return line.is("BT") || line.is("GRNC") ? new Element.BreakLine(line.span()) : null;
    }
}

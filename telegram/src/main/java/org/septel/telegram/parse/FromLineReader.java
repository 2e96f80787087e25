package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// Format line 6, `FM AMEMBASSY MOSCOW`. Poor copies show the label as EM, IM or RM; then an address that only a
/// sender has must follow.
///
/// @source ACP 127, format line 6
final class FromLineReader implements LineReader {

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isInCapitals();
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (line.length() < 5
                || 120 < line.length()
                || line.raw().charAt(line.from() + 1) != 'M'
                || !Chars.isBlank(line.raw().charAt(line.from() + 2))) {
            return null;
        }
        Slice address = line.content().from(3).strip();
        boolean exact = line.first() == 'F' && line.isCapitals();
        if (!exact && !(Chars.isUpper(line.first()) && Addresses.isOffice(address))) {
            return null;
        }
        return new Element.FromLine(line.span(), address.asText());
    }
}

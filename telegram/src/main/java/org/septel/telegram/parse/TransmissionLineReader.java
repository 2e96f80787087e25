package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// Format line 1, `VZCZCXRO2992`. The first letter is lost in some copies.
///
/// @source ACP 127, format line 1
final class TransmissionLineReader implements LineReader {

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isInCapitals() && (!shape.plain() || shape.isFirstOf("VZ"));
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        int letters = line.startsWith("VZCZC") ? 5 : line.startsWith("ZCZC") ? 4 : 0;
        if (letters == 0) {
            return older(line, progress);
        }
        var scan = line.scan().back(line.from() + letters);
        Slice channel = scan.capitals();
        var serial = scan.number(3, 4);
        if (channel.length() != 3 || serial == null || !scan.done()) {
            return null;
        }
        return new Element.TransmissionLine(line.span(), line.content().asText(), channel.asText(), serial);
    }

    /// `ESA129SUA075`, of the 1960s: the channel and its number, twice.
    private static @Nullable Element older(Line line, Progress progress) {
        if (progress.zone() != Zone.HEADING || line.length() < 12 || 15 < line.length()) {
            return null;
        }
        var scan = line.scan();
        Slice channel = scan.capitals();
        var serial = scan.number(3, 3);
        Slice other = scan.capitals();
        boolean fits = serial != null && channel.length() == 3 && other.length() == 3 && scan.number(3, 3) != null;
        return fits && serial != null && scan.done()
                ? new Element.TransmissionLine(line.span(), line.content().asText(), channel.asText(), serial)
                : null;
    }
}

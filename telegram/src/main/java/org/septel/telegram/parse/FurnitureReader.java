package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// A line of several words above the message heading, and what stands right below one: whoever published or copied the
/// telegram put it there.
final class FurnitureReader implements LineReader {

    private static final int FEWEST_WORDS = 3;

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        boolean goesOn = progress.lastIs(Element.Notice.class) && progress.isAdjacent(line);
        int words = 0;
        var scan = line.scan();
        while (words < FEWEST_WORDS && !scan.done()) {
            words += scan.word().length() < 2 ? 0 : 1;
        }
        return words < FEWEST_WORDS && !goesOn
                ? null
                : new Element.Notice(line.span(), line.content().asText());
    }
}

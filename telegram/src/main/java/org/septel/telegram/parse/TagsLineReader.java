package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// `TAGS: PREL PGOV UNO`, with its continuation lines: those after a comma, and those of capitals alone. After a page
/// mark a line of tags goes on without a label.
///
/// @source 5 FAH-3
final class TagsLineReader implements LineReader {

    @Override
    public boolean mayBegin(char first) {
        return Chars.isUpper(first) || first == 't' || first == 'a';
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        Label label = line.label();
        int value;
        if (label != null && label.field() == Field.TAGS) {
            value = label.value();
        } else if (label == null && progress.isWithin(Field.TAGS) && isTags(line)) {
            value = line.from();
        } else {
            return null;
        }
        var extent = FieldExtent.of(
                line, value, progress, (above, next, gap) -> !gap && (above.last() == ',' || isTags(next)));
        return new Element.TagsLine(extent.span(), TagsText.read(extent.value(), progress.lexicon()));
    }

    /// Nothing but capitals, digits and separators.
    private static boolean isTags(Line line) {
        if (!Chars.isUpper(line.first()) || !line.isCapitals()) {
            return false;
        }
        for (int at = line.from(); at < line.to(); at++) {
            char c = line.raw().charAt(at);
            if (c == ':' || c == '?' || c == '!') {
                return false;
            }
        }
        return true;
    }
}

package org.septel.telegram.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.lexicon.Lexicon;

/// `TAGS: PREL PGOV UNO`, with its continuation lines: those after a comma, and those of capitals alone. After a page
/// mark a line of tags goes on without a label.
///
/// @source 5 FAH-3
final class TagsLineReader implements LineReader {

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isCapital() || shape.isFirstOf("ta(");
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
        boolean small = value < line.to() && !line.isCapitals();
        var extent = FieldExtent.of(
                line,
                value,
                progress,
                (above, next, gap) -> !gap
                        && (isSeparator(above.last()) || isTags(next) || (small && isKnown(next, progress.lexicon()))));
        return new Element.TagsLine(extent.span(), TagsText.read(extent.value(), progress.lexicon()));
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == '/';
    }

    /// Nothing but TAGS that a list knows, in small letters.
    private static boolean isKnown(Line line, Lexicon lexicon) {
        List<TagWords.Word> words = TagWords.of(line.content().text());
        var glued = new GluedTags(lexicon);
        return !words.isEmpty()
                && words.stream()
                        .map(TagWords.Word::text)
                        .allMatch(word -> lexicon.isTag(word)
                                || word.equals("SIPDIS")
                                || !glued.cuts(word).isEmpty());
    }

    /// Nothing but capitals, digits and separators.
    private static boolean isTags(Line line) {
        if (!(Chars.isUpper(line.first()) || line.first() == '(') || !line.isCapitals()) {
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

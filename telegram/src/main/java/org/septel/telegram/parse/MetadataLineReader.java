package org.septel.telegram.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Spanned;

/// What archives print above a text or in a line of its own below it: `Document Number: 1976STATE187673`, `*** Current
/// Classification *** UNCLASSIFIED`, `2001VATICA02600 - Classification: UNCLASSIFIED`.
final class MetadataLineReader implements LineReader {

    private static final int LONGEST = 400;

    private final boolean furniture;

    /// @param furniture whether it reads what stands above a heading, where a label needs no mark before it
    MetadataLineReader(boolean furniture) {
        this.furniture = furniture;
    }

    @Override
    public boolean mayBe(Shape shape) {
        return furniture || shape.isFirstOf("*M") || shape.isDigit();
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length()) {
            return null;
        }
        if (line.startsWith("*** ")) {
            return starred(line);
        }
        if (ArchiveFields.isTitle(line)) {
            return element(line, line.content(), line.content().from(line.length()));
        }
        return furniture ? label(line) : trailer(line);
    }

    /// On a copied page a label may stand without its colon, the values below all labels.
    private static @Nullable Element label(Line line) {
        boolean bare = ArchiveFields.isKnown(line.content());
        return bare ? new Element.MetadataLine(line.span(), line.content().asText(), Optional.empty()) : keyed(line);
    }

    /// `*** Current Classification *** UNCLASSIFIED`.
    static @Nullable Element starred(Line line) {
        int close = line.raw().indexOf(" ***", line.from() + 4, line.to());
        if (close < 0) {
            return null;
        }
        var content = line.content();
        int key = close - line.from();
        return element(line, content.cut(4, key).strip(), content.from(key + 4).strip());
    }

    /// `2001VATICA02600 - Classification: UNCLASSIFIED`.
    private static @Nullable Element trailer(Line line) {
        if (!Chars.isDigit(line.first()) || 60 < line.length()) {
            return null;
        }
        int dash = line.find(" - ");
        if (dash < line.from() + 9 || line.find(":") < dash) {
            return null;
        }
        Slice id = line.scan().word();
        boolean named =
                id.text().chars().allMatch(c -> Chars.isWord((char) c)) && Chars.isUpper(id.charAt(4 % id.length()));
        if (!named) {
            return null;
        }
        var content = line.content();
        int key = dash - line.from();
        return element(line, content.cut(0, key), content.from(key + 3).strip());
    }

    private static @Nullable Element keyed(Line line) {
        Slice key = ArchiveFields.key(line);
        if (key == null || !ArchiveFields.isKnown(key)) {
            return null;
        }
        var content = line.content();
        return element(line, key, content.from(ArchiveFields.colon(line) + 1).strip());
    }

    private static Element element(Line line, Slice key, Slice value) {
        return new Element.MetadataLine(line.span(), key.asText(), value(value));
    }

    private static Optional<Spanned<String>> value(Slice value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value.asText());
    }
}

package org.septel.telegram.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// What archives print around a text: `Document Number: 1976STATE187673`, `*** Current Classification ***
/// UNCLASSIFIED`,
/// ` 2001VATICA02600 - Classification: UNCLASSIFIED`.
final class MetadataLineReader implements LineReader {

    private static final int LONGEST_KEY = 40;

    /// Keys of the National Archives' records and of published pages, in lower case.
    private static final Set<String> KEYS = Set.of(
            "message text",
            "message attributes",
            "automatic decaptioning",
            "capture date",
            "channel indicators",
            "concepts",
            "control number",
            "copy",
            "current classification",
            "current handling restrictions",
            "decaption date",
            "decaption note",
            "disposition action",
            "disposition approved on date",
            "disposition authority",
            "disposition case number",
            "disposition comment",
            "disposition date",
            "disposition event",
            "disposition history",
            "disposition reason",
            "disposition remarks",
            "document number",
            "document source",
            "document unique id",
            "draft date",
            "sent date",
            "drafter",
            "enclosure",
            "executive order",
            "errors",
            "film number",
            "from",
            "handling restrictions",
            "image path",
            "isecure",
            "legacy key",
            "line count",
            "locator",
            "markings",
            "office",
            "original classification",
            "original handling restrictions",
            "original previous classification",
            "original previous handling restrictions",
            "page count",
            "previous channel indicators",
            "previous classification",
            "previous handling restrictions",
            "reference",
            "review action",
            "review authority",
            "review comment",
            "review content flags",
            "review date",
            "review event",
            "review exemptions",
            "review history",
            "review markings",
            "review media identifier",
            "review referrals",
            "review release date",
            "review release event",
            "review transfer date",
            "review withdrawn fields",
            "secure",
            "status",
            "subject",
            "tags",
            "to",
            "type",
            "identifier",
            "created",
            "classification",
            "origin",
            "cable title",
            "released",
            "mrn",
            "date/dtg",
            "action",
            "e.o.",
            "captions");

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (400 < line.length() && progress.zone() != Zone.METADATA) {
            return null;
        }
        if (line.startsWith("*** ")) {
            return starred(line);
        }
        if (progress.zone() == Zone.METADATA) {
            return keyed(line, true);
        }
        if (line.startsWithFolded("Message Attributes") && line.length() <= 20) {
            return new Element.MetadataLine(line.span(), line.content().asText(), Optional.empty());
        }
        return progress.zone() == Zone.FURNITURE ? label(line) : trailer(line);
    }

    /// On a copied page a label may stand without its colon, the values below all labels.
    private static @Nullable Element label(Line line) {
        boolean bare = KEYS.contains(line.content().text().toLowerCase(Locale.ROOT));
        return bare
                ? new Element.MetadataLine(line.span(), line.content().asText(), Optional.empty())
                : keyed(line, false);
    }

    /// `*** Current Classification *** UNCLASSIFIED`.
    private static @Nullable Element starred(Line line) {
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
        if (dash < line.from() + 9 || !line.scan().word().text().chars().allMatch(c -> Chars.isWord((char) c))) {
            return null;
        }
        var content = line.content();
        int key = dash - line.from();
        return element(line, content.cut(0, key), content.from(key + 3).strip());
    }

    private static @Nullable Element keyed(Line line, boolean any) {
        int colon = line.raw().indexOf(':', line.from(), Math.min(line.to(), line.from() + LONGEST_KEY));
        if (colon < 0) {
            return any
                    ? new Element.MetadataLine(
                            line.span(), line.content().cut(0, 0).asText(), value(line.content()))
                    : null;
        }
        var content = line.content();
        Slice key = content.cut(0, colon - line.from()).strip();
        boolean known = KEYS.contains(key.text().toLowerCase(Locale.ROOT));
        return known || any
                ? element(line, key, content.from(colon - line.from() + 1).strip())
                : null;
    }

    private static Element element(Line line, Slice key, Slice value) {
        return new Element.MetadataLine(line.span(), key.asText(), value(value));
    }

    private static Optional<org.septel.telegram.Spanned<String>> value(Slice value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value.asText());
    }
}

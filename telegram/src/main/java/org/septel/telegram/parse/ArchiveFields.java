package org.septel.telegram.parse;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of the fields that archives print around a text.
final class ArchiveFields {

    /// Keys of the National Archives' records and of published pages, in lower case.
    private static final Set<String> KNOWN = Set.of(
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
            "captions",
            "dissemination rule",
            "info",
            "xmt",
            "sent by",
            "signature",
            "attachments");

    private static final int LONGEST_KEY = 40;

    private ArchiveFields() {}

    /// `Message Text`, `Message Attributes`: the titles of an archive's two parts.
    static boolean isTitle(Line line) {
        return line.is("Message Text") || line.is("Message Attributes");
    }

    /// What stands before the line's first colon, where it is a field's name or has the look of one: words with a
    /// capital
    /// first and small letters. Null where it is not.
    static @Nullable Slice key(Line line) {
        int colon = colon(line);
        if (colon < 1) {
            return null;
        }
        Slice key = line.content().cut(0, colon).strip();
        return isKnown(key) || isTitled(key) ? key : null;
    }

    /// Where the colon stands behind a field's name, counted from the content's start; -1 where none does.
    static int colon(Line line) {
        int colon = line.raw().indexOf(':', line.from(), Math.min(line.to(), line.from() + LONGEST_KEY));
        return colon < 0 ? -1 : colon - line.from();
    }

    private static boolean isTitled(Slice key) {
        boolean first = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!Chars.isLetter(c) && c != ' ') {
                return false;
            }
            boolean begins = first || key.charAt(i - 1) == ' ';
            boolean small = 'a' <= c && c <= 'z';
            if (first ? small : !begins && !small) {
                return false;
            }
            first = false;
        }
        return 2 < key.length();
    }

    static boolean isKnown(Slice key) {
        return KNOWN.contains(key.text().toLowerCase(Locale.ROOT));
    }
}

package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.septel.telegram.Spanned;
import org.septel.telegram.Tag;

/// The plain reading of field texts.
final class PlainFields {

    private PlainFields() {}

    static List<Spanned<Tag>> tags(Slice text) {
        var tags = new ArrayList<Spanned<Tag>>();
        var scan = new Scan(text.raw(), text.span().start(), text.span().end());
        while (!scan.done()) {
            Slice word = scan.word();
            String code = word.text().replace(",", "").replace(";", "").toUpperCase(Locale.ROOT);
            if (!code.isEmpty()) {
                tags.add(word.as(new Tag(code)));
            }
        }
        return tags;
    }
}

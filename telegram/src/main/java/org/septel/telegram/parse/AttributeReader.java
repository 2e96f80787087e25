package org.septel.telegram.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// The fields below a text: the National Archives' Message Attributes, the trailer of the 2000s. A value goes on over
/// the
/// lines that are no field and no stamp; the field of markings holds the stamp itself.
final class AttributeReader implements LineReader {

    private static final LineReader STAMP = new ReleaseStampReader();

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (line.startsWith("*** ")) {
            return MetadataLineReader.starred(line);
        }
        if (ArchiveFields.isTitle(line)) {
            return new Element.MetadataLine(line.span(), line.content().asText(), Optional.empty());
        }
        boolean trailer = progress.zone() == Zone.TRAILER;
        Slice key = ArchiveFields.key(line);
        if (key != null && (!trailer || ArchiveFields.isKnown(key))) {
            return field(line, key, progress);
        }
        if (trailer) {
            return null;
        }
        Element stamp = STAMP.read(line, progress);
        return stamp != null ? stamp : element(line.span(), line.content().cut(0, 0), line.content());
    }

    private static Element field(Line first, Slice key, Progress progress) {
        boolean markings = key.text().endsWith("arkings");
        Line last = first;
        Line next = progress.after(first);
        for (int lines = 1; lines < progress.limits().maxFieldLines(); lines++) {
            if (next == null || next.isBlank() || opensOther(next, markings, progress)) {
                break;
            }
            last = next;
            next = progress.after(next);
        }
        int value = first.from() + ArchiveFields.colon(first) + 1;
        var text = new Slice(first.raw(), new Span(value, Math.max(value, last.to())));
        return element(new Span(first.start(), last.end()), key, text.strip());
    }

    private static boolean opensOther(Line line, boolean markings, Progress progress) {
        return ArchiveFields.key(line) != null
                || ArchiveFields.isTitle(line)
                || line.startsWith("*** ")
                || (!markings && (progress.readers().isPageEdge(line, progress) || isReview(line, progress)));
    }

    private static boolean isReview(Line line, Progress progress) {
        return progress.isReviewed() && STAMP.read(line, progress) != null;
    }

    private static Element element(Span span, Slice key, Slice value) {
        Optional<Spanned<String>> said =
                value.isEmpty() ? Optional.empty() : Optional.of(value.as(Texts.oneLine(value)));
        return new Element.MetadataLine(span, key.asText(), said);
    }
}

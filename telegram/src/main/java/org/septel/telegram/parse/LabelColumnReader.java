package org.septel.telegram.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// The values of a copied record page: labels stand in a column, then the values in theirs, in the same order.
final class LabelColumnReader implements LineReader {

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        String label = progress.openLabel();
        boolean other = label == null || ArchiveFields.isKnown(line.content()) || ArchiveFields.key(line) != null;
        if (other || label == null) {
            return null;
        }
        Element field = FormFieldReader.below(label, line, progress);
        if (field != null) {
            return field;
        }
        Slice content = line.content();
        return new Element.MetadataLine(line.span(), content.cut(0, 0).as(label), Optional.of(content.asText()));
    }
}

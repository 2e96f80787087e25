package org.septel.telegram.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Tag;

/// What a telegram is about and what it cites.
///
/// @param tags       in order, none twice; a name like `CLINTON, HILLARY` belongs to the TAG before it
/// @param subject    one line however long
/// @param references in order
public record Topic(List<Tag> tags, String subject, List<Cited> references) {

    public Topic {
        tags = owned(tags).stream().distinct().toList();
        subject = Wording.of("subject", subject);
        references = List.copyOf(references);
    }

    /// A name with a comma belongs to the TAG before it, said or not.
    private static List<Tag> owned(List<Tag> tags) {
        var owned = new ArrayList<Tag>();
        Optional<String> owner = Optional.empty();
        for (Tag tag : tags) {
            String code = Wording.ofCapitals("tag", tag.code(), Wording.LINE - "TAGS: ,".length());
            boolean person = tag.owner().isPresent() || 0 <= code.indexOf(',');
            owned.add(new Tag(code, person && tag.owner().isEmpty() ? owner : tag.owner()));
            owner = person ? owner : Optional.of(code);
        }
        return owned;
    }
}

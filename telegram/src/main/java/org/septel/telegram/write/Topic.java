package org.septel.telegram.write;

import java.util.List;
import org.septel.telegram.Tag;

/// What a telegram is about and what it cites.
///
/// @param tags       in order, none twice; `CLINTON, HILLARY` is the person that the TAG before it is about
/// @param subject    one line however long
/// @param references in order
public record Topic(List<Tag> tags, String subject, List<Cited> references) {

    public Topic {
        tags = tags.stream()
                .map(tag -> new Tag(Wording.ofCapitals("tag", tag.code(), Wording.LINE - "TAGS: ,".length())))
                .distinct()
                .toList();
        subject = Wording.of("subject", subject);
        references = List.copyOf(references);
    }
}

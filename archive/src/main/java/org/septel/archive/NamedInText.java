package org.septel.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.indexing.NameFields;
import org.septel.archive.indexing.ReadingText;
import org.septel.archive.names.Mention;
import org.septel.archive.names.NameKind;
import org.septel.archive.names.NameTagger;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// A name that a cable has in its text, as the index counts it.
///
/// @param mentions how often it stands there, 1 or more
public record NamedInText(NameKind kind, String name, int mentions) {

    /// The names of a cable, those first that stand there first.
    public static List<NamedInText> of(Reading reading, Lexicon lexicon) {
        String country = reading.entry()
                .post(reading.cable().id(), lexicon)
                .map(Post::country)
                .orElse("");
        List<String> texts = ReadingText.of(reading.telegram());
        Map<List<String>, NamedInText> found = new LinkedHashMap<>();
        for (Mention mention : new NameTagger(lexicon).names(texts, country)) {
            found.merge(
                    List.of(mention.kind().toString(), mention.normal()),
                    new NamedInText(mention.kind(), mention.normal(), 1),
                    (one, _) -> new NamedInText(one.kind(), one.name(), one.mentions() + 1));
        }
        return List.copyOf(found.values());
    }

    /// Every cable that has the name; empty where no query can ask for it.
    public Optional<Query> cables() {
        try {
            return Optional.of(NameFields.dimension(kind).query(name));
        } catch (IllegalArgumentException noValue) { // a cable may say what no query can
            return Optional.empty();
        }
    }
}

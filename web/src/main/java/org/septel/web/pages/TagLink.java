package org.septel.web.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.septel.archive.search.Field;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.TagMeaning;
import org.septel.web.address.Address;
import org.septel.web.address.Question;

/// A tag that leads to the cables that have it.
///
/// @param meaning `External political relations`; empty where no list knows the tag
public record TagLink(String code, String meaning, String url) {

    /// @param created decides between countries that had the same letters at different times
    static TagLink of(String code, Optional<Instant> created, Lexicon lexicon) {
        String url = Narrowing.condition(Field.TAG, code)
                .map(query -> new Address.Home(Question.of(query.toString())).url())
                .orElse("/");
        return new TagLink(code, meaning(code, created, lexicon), url);
    }

    static String meaning(String code, Optional<Instant> created, Lexicon lexicon) {
        int year =
                created.map(moment -> moment.atOffset(ZoneOffset.UTC).getYear()).orElse(2000);
        return lexicon.tag(code, year).map(TagMeaning::meaning).orElse("");
    }
}
